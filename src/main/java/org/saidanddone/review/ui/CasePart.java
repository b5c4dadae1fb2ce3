package org.saidanddone.review.ui;

import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;

/**
 * What a feature brings to the page of a case. Each is a bean, a new one for each page; the page knows none of them by
 * name, and a feature is gone from it when its part is.
 */
public abstract class CasePart extends HeadedPart {

    private static final long serialVersionUID = 1;

    private @Nullable CaseWork work;

    /** With the heading of this key. */
    protected CasePart(String headingKey) {
        super(headingKey);
    }

    /** Where it stands on the page: small numbers first. */
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
