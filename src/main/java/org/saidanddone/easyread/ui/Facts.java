package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known, each with a name: a description list that stacks on a narrow screen. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1;

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, Component words) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        return this;
    }

    public Facts fact(String name, String words) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        return this;
    }
}
