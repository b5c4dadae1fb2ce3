package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;

/** What a feature says above everything else on the page of a case. Each is a bean, a new one for each page. */
public interface CaseBar {

    /** Stands on this page from now on; gives back what is shown. */
    Component on(CaseWork page);

    /** The page shows the case as it is now. */
    void upToDate();
}
