package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.Proposal;

/** What the review team says about an action, and what its owner said to that: nothing here has changed the action. */
final class ProposalList extends Div {

    private static final long serialVersionUID = 1;

    /** Nothing at all where there are no proposals. */
    ProposalList(List<Proposal> proposals, List<Milestone> steps, Owner owner, boolean ownerCanSignIn) {
        setId("proposals");
        addClassName("history");
        setVisible(!proposals.isEmpty());
        if (proposals.isEmpty()) {
            return;
        }
        add(new H2(Say.text("plan.proposals")));
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        proposals.forEach(proposal -> list.add(item(proposal, steps, owner, ownerCanSignIn)));
        add(list);
    }

    private static ListItem item(Proposal proposal, List<Milestone> steps, Owner owner, boolean ownerCanSignIn) {
        ListItem item = new ListItem(
                new Paragraph(Say.text("plan.proposal.said", Say.date(proposal.made()))),
                new Paragraph(words(proposal.change(), steps)),
                new Paragraph(Writing.there(Say.either(proposal.plain(), proposal.easy()))));
        proposal.evidence().map(Writing::evidence).ifPresent(item::add);
        switch (proposal.state()) {
            case Proposal.State.Open unused -> {
                item.add(new Paragraph(Say.text("plan.proposal.open", Organisations.inWords(owner.organisation()))));
                if (!ownerCanSignIn) {
                    item.add(new Paragraph(Say.text("plan.proposal.nobody")));
                }
            }
            case Proposal.State.Refused refused ->
                item.add(
                        new Paragraph(Say.text(
                                "plan.proposal.refused",
                                Say.date(refused.by().when()),
                                Writing.post(refused.by().post()))),
                        new Paragraph(why(Say.either(refused.plain(), refused.easy()))));
            case Proposal.State.Accepted unused -> {}
        }
        return item;
    }

    private static String why(String words) {
        return words.isBlank() ? Writing.there(words) : Say.text("plan.proposal.why", words);
    }

    /** What would change, in a sentence. */
    static String words(Change change, List<Milestone> steps) {
        return switch (change) {
            case Change.NewStatus to -> Say.text("plan.proposal.status." + to.to());
            case Change.NewDate to -> Say.text("plan.proposal.date", Say.date(to.due()));
            case Change.MilestoneAdded step ->
                Say.text("plan.proposal.step-added", Say.either(step.title(), step.easyTitle()), Say.date(step.due()));
            case Change.MilestoneReached step ->
                Say.text(
                        "plan.proposal.step-reached",
                        title(steps, step.milestoneId()).orElse(""));
            case Change.Evidence unused -> Say.text("plan.proposal.more");
        };
    }

    private static Optional<String> title(List<Milestone> steps, long id) {
        return steps.stream()
                .filter(step -> step.id() == id)
                .findFirst()
                .map(step -> Say.either(step.title(), step.easyTitle()));
    }
}
