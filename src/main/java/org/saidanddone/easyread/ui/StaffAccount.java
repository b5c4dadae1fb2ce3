package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;

/** What stands at the end of the top of staff screens: who has signed in and the way out. A bean. */
public interface StaffAccount {

    /** A new component for one visitor. */
    Component component();
}
