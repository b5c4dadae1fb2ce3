package org.saidanddone.plan.ui;

import com.vaadin.flow.component.Component;
import org.saidanddone.plan.Action;

/** A part of an action's page that another feature adds: a bean, found by this type. */
public interface ActionSection {

    /** A new component about the action for one visitor. It starts with a heading of level 2, or shows nothing. */
    Component of(Action action);

    /** Where it stands on the page: small numbers first. */
    int order();
}
