package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What is known, each with a name: a description list that stacks on a narrow screen. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1;

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, Component words) {
        return fact(name, new DescriptionList.Description(words));
    }

    public Facts fact(String name, String words) {
        return fact(name, new DescriptionList.Description(words));
    }

    /** Both in one box, so that a page can set them side by side. */
    private Facts fact(String name, DescriptionList.Description words) {
        add(new Div(new DescriptionList.Term(name), words));
        return this;
    }
}
