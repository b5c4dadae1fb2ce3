package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A way to another page that is hard to miss: a picture, what it is, and a few words more. */
public final class BigLink extends Anchor {

    private static final long serialVersionUID = 1;

    private final Span words = new Span();

    /** A link to the path, with the picture of an idea. */
    public BigLink(String path, String concept, String title, String more) {
        setHref(path);
        addClassName("big-link");
        words.addClassName("big-link-words");
        Span strong = new Span(title);
        strong.addClassName("big-link-title");
        words.add(strong);
        if (!more.isBlank()) {
            words.add(new Span(more));
        }
        add(PictureImage.beside(concept), words);
    }

    /** The same link with more below its words. */
    public BigLink with(Component below) {
        words.add(below);
        return this;
    }
}
