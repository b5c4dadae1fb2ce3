package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.saidanddone.easyread.ui.BigLink;

/** Big links as a list, so that a screen reader says how many there are. */
final class LinkList extends UnorderedList {

    private static final long serialVersionUID = 1;

    LinkList() {
        addClassName("link-list");
        getElement().setAttribute("role", "list");
    }

    void add(BigLink link) {
        add(new ListItem(link));
    }
}
