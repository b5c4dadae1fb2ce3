package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;

/** A part of the screen of a case, with a line of its own that says what was done in it. */
abstract class CasePart extends Section {

    private static final long serialVersionUID = 1;

    private final Paragraph said = new Paragraph();

    CasePart(String headingKey) {
        said.addClassName("done-line");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H2(Say.text(headingKey)), said);
    }

    /** Shows the case as it is now. What somebody typed in this part stays. */
    abstract void show(CaseFile file);

    /** Says what was done here, to eyes and screen readers. */
    final void say(String sentence) {
        said.setText(sentence);
    }

    /** Says it and moves the focus there, where the pressed button is gone. */
    final void sayWithFocus(String sentence) {
        say(sentence);
        said.getElement().executeJs("this.focus()");
    }

    /** Takes away what was said. */
    final void sayNothing() {
        said.setText("");
    }

    static NativeButton button(String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassName("button");
        return button;
    }

    static NativeButton small(String words, String spoken, Runnable then) {
        NativeButton button = button(words, then);
        button.addClassNames("second", "small");
        button.getElement().setAttribute("aria-label", spoken);
        return button;
    }

    static Div buttons(NativeButton... all) {
        Div buttons = new Div(all);
        buttons.addClassName("buttons");
        return buttons;
    }
}
