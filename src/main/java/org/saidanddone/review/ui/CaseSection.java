package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;

/**
 * Something another feature shows on the screen of a case, below the published form. Each is a bean. It is asked again
 * whenever the case changes.
 */
public interface CaseSection {

    /** A new component about the case. */
    Component of(long feedbackId);

    /** True where it stands above what the person sent. */
    default boolean onTop() {
        return false;
    }

    /** Where it stands among the sections: small numbers first. */
    int order();
}
