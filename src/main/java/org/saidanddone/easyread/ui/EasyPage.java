package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;

/** A page that people can use on their own: below its heading stands a button that reads the page aloud. */
public abstract non-sealed class EasyPage extends HeadedPage {

    private static final long serialVersionUID = 1;

    /** An empty page; a view says its heading and adds what it shows. */
    protected EasyPage() {
        super(ListenButton.page());
    }

    /** A paragraph for each line of the text; its hard words are explained where they stand, by tap (W2). */
    protected static Component[] paragraphs(String text) {
        return Explained.lines(text);
    }
}
