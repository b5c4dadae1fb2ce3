package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.easyread.LanguageFile;

/**
 * What a page in Welsh says about its words: that nobody has checked them, until a reader is named, and that some are in
 * English. Empty on a page in English.
 */
final class LanguageNote extends Aside {

    private static final long serialVersionUID = 1;

    private final transient CheckedWords checked;

    LanguageNote(CheckedWords checked) {
        this.checked = checked;
        addClassName("language-note");
        setVisible(false);
    }

    /** Says it of the page that is there now, and marks the English on it. */
    void say(UI ui, Element page) {
        removeAll();
        if (Reading.now().locale().equals(LanguageFile.WELSH) && !checked.has(LanguageFile.welsh())) {
            add(new Paragraph(Say.text("language.unchecked")));
        }
        if (EnglishParts.mark(ui, page)) {
            add(new Paragraph(Say.text("language.incomplete")));
        }
        setVisible(getElement().getChildCount() > 0);
    }
}
