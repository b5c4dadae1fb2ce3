package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import org.saidanddone.review.ReviewState;

/**
 * Something another feature shows on the page of a case. Each is a bean. It is asked again whenever the case changes.
 */
public interface CaseSection {

    /** A new component about the case. */
    Component of(long feedbackId);

    /** Where it stands: beside the words, unless a section says otherwise. */
    default Place place() {
        return Place.BESIDE;
    }

    /** True where it is shown of a case in this state: not while it is with the safeguarding lead, unless a section says so. */
    default boolean isShownIn(ReviewState state) {
        return state != ReviewState.ESCALATED;
    }

    /** Where it stands there: small numbers first. */
    int order();
}
