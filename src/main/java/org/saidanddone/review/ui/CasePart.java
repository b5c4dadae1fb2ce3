package org.saidanddone.review.ui;

import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;

/**
 * What a feature brings to the page of a case. Each is a bean, a new one for each page; the page knows none of them by
 * name, and a feature is gone from it when its part is.
 */
public abstract class CasePart extends HeadedPart {

    private static final long serialVersionUID = 1;

    private @Nullable CaseWork work;

    private final String heading;

    /** With the heading of this key. */
    protected CasePart(String headingKey) {
        super(headingKey);
        heading = Say.text(headingKey);
    }

    /** Its heading. */
    final String heading() {
        return heading;
    }

    /** True where something is typed in it that is kept nowhere yet. */
    protected boolean hasUnkeptWords() {
        return false;
    }

    /** Where on the page it stands. */
    protected abstract Place place();

    /** The words on its tab, where it stands behind one. */
    protected String tab() {
        return "";
    }

    /** True where its tab says how much is behind it, so that it must be read before it is opened. */
    protected boolean tellsOnItsTab() {
        return false;
    }

    /** Where it stands there: small numbers first. */
    protected abstract int order();

    /** True where it stands on the page of a case in this state; while it is worked on, unless a part says otherwise. */
    protected boolean isShownIn(ReviewState state) {
        return state.workedOn();
    }

    /** Shows the case as it is now. What somebody typed in this part stays. */
    protected abstract void show(CaseFile file);

    /** It stands on this page now. */
    final void on(CaseWork page) {
        work = page;
    }

    /** Through which a case is changed. */
    protected final CaseWork work() {
        if (work == null) {
            throw new IllegalStateException("this part stands on no page of a case");
        }
        return work;
    }
}
