package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A few short facts in a row. */
final class Tags extends UnorderedList {

    private static final long serialVersionUID = 1;

    Tags() {
        addClassName("tags");
        getElement().setAttribute("role", "list");
    }

    Tags tag(String words) {
        return tag(words, "plain");
    }

    Tags warn(String words) {
        return tag(words, "warn");
    }

    /** A word of the organisation's own. */
    Tags own(String words) {
        return tag(words, "own");
    }

    private Tags tag(String words, String kind) {
        ListItem item = new ListItem(words);
        item.addClassNames("tag", kind);
        add(item);
        return this;
    }
}
