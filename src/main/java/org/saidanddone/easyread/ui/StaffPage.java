package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;

/** A page for staff: like every other page, without what reads aloud, and with a place that says what was done. */
public abstract non-sealed class StaffPage extends HeadedPage {

    private static final long serialVersionUID = 1;

    private final Div done;

    /** An empty page; a view says its heading and adds what it shows. */
    protected StaffPage() {
        this(new Div());
    }

    private StaffPage(Div done) {
        super(done);
        this.done = done;
        done.addClassName("done-line");
        done.getElement().setAttribute("role", "status");
    }

    /** Says what was done, below the heading and to screen readers; takes away what was wrong. */
    protected final void done(String sentence) {
        noProblem();
        done.setText(sentence);
    }

    /** Takes away what was said to be done. */
    protected final void nothingDone() {
        done.setText("");
    }
}
