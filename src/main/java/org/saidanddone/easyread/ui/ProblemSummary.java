package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** "There is a problem": what is wrong, with a link to each field, and the focus on it (GOV.UK error summary). */
public final class ProblemSummary extends Div {

    private static final long serialVersionUID = 1;

    /** Shows the problems, in the order of the page. */
    public ProblemSummary(List<Problem> problems) {
        addClassName("problem");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            Anchor anchor = new Anchor("#" + problem.fieldId(), problem.sentence());
            anchor.getElement().setAttribute("data-field", problem.fieldId()).setAttribute("router-ignore", true);
            list.add(new ListItem(anchor));
        }
        add(new H2(Say.text("problem.heading")), list);
        addAttachListener(event -> getElement().executeJs("this.focus()"));
    }
}
