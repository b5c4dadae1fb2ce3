package org.saidanddone.easyread.ui;

/** A page that people can use on their own: below its heading stands a button that reads the page aloud. */
public abstract non-sealed class EasyPage extends HeadedPage {

    private static final long serialVersionUID = 1;

    /** An empty page; a view says its heading and adds what it shows. */
    protected EasyPage() {
        super(ListenButton.page());
    }
}
