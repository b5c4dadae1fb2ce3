package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** Who has signed in: what stands at the end of the menu for them, what they may open, and what waits for them. A bean. */
public interface StaffAccount {

    /** Their name and the way out: a new component for one visitor. */
    Component component();

    /** True when they may open the screen. */
    boolean mayOpen(Class<? extends Component> view);

    /** How much waits for them, by its name; no more than {@link StaffMenu#MOST} is counted. */
    Map<String, Integer> waiting();
}
