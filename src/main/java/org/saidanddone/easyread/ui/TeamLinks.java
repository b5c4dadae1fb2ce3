package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.List;

/** What a feature puts above a public page for a colleague who has signed in: ways to their work. A bean. */
public interface TeamLinks {

    /** New links or buttons for the page that is open; none for everybody else. */
    List<Component> on(Location here);

    /** Where they stand: small numbers first. */
    int order();
}
