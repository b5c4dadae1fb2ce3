package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A large button with a picture and words that opens the device's own way to choose a file. What a browser shows for
 * that is small, and in the words of the browser: the native field is there, can be reached with the Tab key and is
 * heard, but only its label is seen.
 */
public final class FileButton extends Div {

    private static final long serialVersionUID = 1;

    private final Element input = new Element("input");

    /**
     * A button for one file.
     *
     * @param id the id of the native field
     * @param picture the idea that has the picture on the button
     * @param words what stands on the button
     * @param accept what the browser offers first, as the HTML attribute says; the server must look for itself
     */
    public FileButton(String id, String picture, String words, String accept) {
        addClassName("file-button");
        input.setAttribute("id", id)
                .setAttribute("type", "file")
                .setAttribute("accept", accept)
                .setAttribute("class", "file-input");
        NativeLabel label = new NativeLabel();
        label.setFor(id);
        label.addClassNames("button", "second");
        label.add(PictureImage.beside(picture), new Span(words));
        getElement().appendChild(input, label.getElement());
    }

    /** The native field. */
    public Element input() {
        return input;
    }
}
