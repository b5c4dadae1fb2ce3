package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.Component;

/** Something another feature shows on the screen of a matter. Each is a bean, asked again whenever the matter changes. */
public interface MatterSection {

    /** A new component about the matter. */
    Component of(long matterId);

    /** Where it stands among the sections: small numbers first. */
    int order();
}
