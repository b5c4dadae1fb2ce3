package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.Component;

/** Something another feature shows on the screen of a group. Each is a bean, asked again whenever the group changes. */
public interface GroupSection {

    /** A new component about the group. */
    Component of(long groupId);

    /** Where it stands among the sections: small numbers first. */
    int order();
}
