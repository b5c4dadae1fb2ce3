package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;

/**
 * Something another feature shows on the screen of a case, below the published form. Each is a bean. It is asked again
 * whenever the case changes.
 */
public interface CaseSection {

    /** A new component about the case. */
    Component of(long feedbackId);

    /** Where it stands among the sections: small numbers first. */
    int order();
}
