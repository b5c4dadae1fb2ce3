package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page for staff: a heading, and a line that says what was done in it. */
public abstract class HeadedPart extends Section {

    private static final long serialVersionUID = 1;

    private final Paragraph said = new Paragraph();

    /** With the heading of this key. */
    protected HeadedPart(String headingKey) {
        said.addClassName("done-line");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H2(Say.text(headingKey)), said);
    }

    /** Says what was done here, to eyes and screen readers. */
    public final void say(String sentence) {
        said.setText(sentence);
    }

    /** Says it and moves the focus there, where the pressed button is gone. */
    public final void sayWithFocus(String sentence) {
        say(sentence);
        said.getElement().executeJs("this.focus()");
    }

    /** Takes away what was said. */
    public final void sayNothing() {
        said.setText("");
    }

    /** A button that does this. */
    public static NativeButton button(String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassName("button");
        return button;
    }

    /** A small one, with what is spoken for those who do not see what stands around it. */
    public static NativeButton small(String words, String spoken, Runnable then) {
        NativeButton button = button(words, then);
        button.addClassNames("second", "small");
        button.getElement().setAttribute("aria-label", spoken);
        return button;
    }

    /** Buttons in a row. */
    public static Div buttons(NativeButton... all) {
        Div buttons = new Div(all);
        buttons.addClassName("buttons");
        return buttons;
    }
}
