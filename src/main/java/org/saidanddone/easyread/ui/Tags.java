package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A few short facts in a row. */
public final class Tags extends UnorderedList {

    private static final long serialVersionUID = 1;

    public Tags() {
        addClassName("tags");
        getElement().setAttribute("role", "list");
    }

    public Tags tag(String words) {
        return tag(words, "plain");
    }

    public Tags warn(String words) {
        return tag(words, "warn");
    }

    /** A word of the organisation's own. */
    public Tags own(String words) {
        return tag(words, "own");
    }

    private Tags tag(String words, String kind) {
        ListItem item = new ListItem(words);
        item.addClassNames("tag", kind);
        add(item);
        return this;
    }
}
