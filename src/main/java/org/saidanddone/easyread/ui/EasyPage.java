package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A page that people can use on their own: below its heading stands a button that reads the page aloud. */
public abstract non-sealed class EasyPage extends HeadedPage {

    private static final long serialVersionUID = 1;

    /** An empty page; a view says its heading and adds what it shows. */
    protected EasyPage() {
        super(listen());
    }

    private static NativeButton listen() {
        NativeButton button = new NativeButton(Say.text("listen.page"));
        button.addClassNames("listen", "listen-page");
        button.getElement().setAttribute("data-listen", "page");
        button.getElement().setAttribute("data-stop", Say.text("listen.stop"));
        return button;
    }
}
