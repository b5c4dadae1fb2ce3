package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.ProgressUpdate;

/** The actions a reply is about, with their history, beside the form. */
final class ActionFacts extends Aside {

    private static final long serialVersionUID = 1;

    ActionFacts(List<Action> actions, Function<Long, List<ProgressUpdate>> historyOf) {
        add(new H2(Say.text("reply.action")));
        if (actions.isEmpty()) {
            add(new Paragraph(Say.text("reply.action.none")));
        }
        actions.forEach(action -> add(facts(action, historyOf.apply(action.id()))));
    }

    private static Div facts(Action action, List<ProgressUpdate> history) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(new Term(Say.text("reply.action.owner")));
        facts.add(new Description(owner(action.owner())));
        facts.add(new Term(Say.text("reply.action.status")));
        facts.add(new Description(Wording.status(action.status())));
        facts.add(new Term(Say.text("reply.action.due")));
        facts.add(new Description(action.due().map(Say::date).orElseGet(() -> Say.text("reply.action.no-date"))));
        Div all = new Div(new H3(action.code().text() + " " + action.title()), facts);
        all.add(new H3(Say.text("reply.action.history")));
        if (history.isEmpty()) {
            all.add(new Paragraph(Say.text("reply.action.no-history")));
            return all;
        }
        UnorderedList list = new UnorderedList();
        history.forEach(update -> list.add(line(update)));
        all.add(list);
        return all;
    }

    private static String owner(Owner owner) {
        return Stream.of(owner.organisation(), owner.post())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static ListItem line(ProgressUpdate update) {
        ListItem line = new ListItem();
        line.add(new Paragraph(Wording.day(update.made()) + ", " + update.madeBy()));
        line.add(new Paragraph(Wording.change(update.change())));
        line.add(Wording.paragraphs(update.plain()));
        return line;
    }
}
