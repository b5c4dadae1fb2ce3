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
import java.util.Map;
import java.util.Objects;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.ui.StatusSection;

/** The actions a reply is about, with their history, beside the form. */
final class ActionFacts extends Aside {

    private static final long serialVersionUID = 1;

    ActionFacts(List<Action> actions, Plans plans, Proposals proposals) {
        add(new H2(Say.text("reply.action")));
        if (actions.isEmpty()) {
            add(new Paragraph(Say.text("reply.action.none")));
        }
        Map<Long, HowItGoes> how = plans.howTheyGoNow(actions);
        actions.forEach(action -> add(
                facts(action, Objects.requireNonNull(how.get(action.id())), plans.history(action.id()), proposals)));
    }

    private static Div facts(Action action, HowItGoes how, List<ProgressUpdate> history, Proposals proposals) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(new Term(Say.text("reply.action.owner")));
        facts.add(new Description(Wording.owner(action.owner())));
        facts.add(new Term(Say.text("reply.action.status")));
        facts.add(new Description(new StatusSection(how)));
        facts.add(new Term(Say.text("reply.action.due")));
        facts.add(new Description(action.due().map(Say::date).orElseGet(() -> Say.text("reply.action.no-date"))));
        Div all = new Div(new H3(action.code().text() + " " + action.title()), facts);
        if (!proposals.ownerCanSignIn(action.id())) {
            all.add(new Paragraph(Say.text("reply.action.no-owner")));
        }
        List<Proposal> open =
                proposals.about(action.id()).stream().filter(Proposal::isOpen).toList();
        if (!open.isEmpty()) {
            UnorderedList waiting = new UnorderedList();
            open.forEach(proposal -> waiting.add(line(proposal)));
            all.add(new H3(Say.text("reply.action.proposals")), waiting);
        }
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

    private static ListItem line(Proposal proposal) {
        ListItem line = new ListItem();
        line.add(
                new Paragraph(Wording.day(proposal.made()) + ", " + proposal.madeBy()),
                new Paragraph(Wording.proposal(proposal.change())));
        line.add(Wording.there(proposal.plain()));
        return line;
    }

    private static ListItem line(ProgressUpdate update) {
        ListItem line = new ListItem();
        line.add(new Paragraph(Wording.day(update.made()) + ", " + Wording.signature(update)));
        line.add(new Paragraph(Wording.change(update.change())));
        line.add(Wording.there(update.plain()));
        update.evidence().map(Wording::evidence).ifPresent(line::add);
        return line;
    }
}
