package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known, each with a name: a description list that stacks on a narrow screen. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1;

    Facts() {
        addClassName("facts");
    }

    Facts fact(String name, Component words) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        return this;
    }

    Facts fact(String name, String words) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        return this;
    }
}
