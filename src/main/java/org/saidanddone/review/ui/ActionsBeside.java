package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Folded;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Link;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.ui.PlanNavigation;
import org.saidanddone.plan.ui.StatusSection;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.CaseFile;

/** What was promised and what became of it, beside the case: every linked action with its newest history. */
final class ActionsBeside extends Aside {

    private static final long serialVersionUID = 1;

    private static final int NEWEST = 10;

    private final transient Plans plans;
    private final transient OneLook look;
    private final transient Proposals proposals;
    private final Div body = new Div();

    ActionsBeside(Plans plans, Proposals proposals, OneLook look) {
        this.plans = plans;
        this.look = look;
        this.proposals = proposals;
        getElement().setAttribute("aria-labelledby", "actions-heading");
        H2 heading = new H2(Say.text("review.actions.heading"));
        heading.setId("actions-heading");
        add(heading, body);
    }

    void show(CaseFile file) {
        body.removeAll();
        List<Long> ids =
                file.feedback().links().stream().map(Link::actionId).distinct().toList();
        if (ids.isEmpty()) {
            body.add(new Paragraph(Say.text("review.links.none")));
        }
        List<Action> actions =
                ids.stream().flatMap(id -> plans.action(id).stream()).toList();
        Map<Long, HowItGoes> how = plans.howTheyGoNow(actions);
        actions.forEach(action -> show(action, Objects.requireNonNull(how.get(action.id()))));
    }

    private void show(Action action, HowItGoes how) {
        String planCode = plans.plan(action.planId()).map(Plan::code).orElse("");
        Anchor way = new Anchor(PlanNavigation.action(planCode, action.code().text()), Wording.titled(action));
        body.add(new H3(way));
        Facts facts = new Facts()
                .fact(
                        Say.text("review.actions.owner"),
                        action.owner().post().isBlank()
                                ? action.owner().organisation()
                                : action.owner().organisation() + ", "
                                        + action.owner().post())
                .fact(Say.text("review.actions.status"), new StatusSection(how));
        action.due().ifPresent(due -> facts.fact(Say.text("review.actions.due"), Say.date(due)));
        body.add(facts);
        if (!proposals.ownerCanSignIn(action.id())) {
            body.add(new Paragraph(Say.text("review.actions.no-owner")));
        }
        body.add(new Folded(
                "history-" + action.id(),
                new Span(Say.text("review.actions.history")),
                () -> look.seen(() -> history(action.id()))));
    }

    private Component history(long actionId) {
        Div told = new Div();
        List<Proposal> open =
                proposals.about(actionId).stream().filter(Proposal::isOpen).toList();
        if (!open.isEmpty()) {
            UnorderedList waiting = new UnorderedList();
            open.forEach(each -> waiting.add(new ListItem(Say.date(each.made()) + ": " + each.plain())));
            told.add(new Paragraph(Say.text("review.actions.proposals")), waiting);
        }
        List<ProgressUpdate> history = plans.history(actionId);
        if (history.isEmpty()) {
            told.add(new Paragraph(Say.text("review.actions.no-history")));
            return told;
        }
        UnorderedList list = new UnorderedList();
        history.stream()
                .limit(NEWEST)
                .forEach(update -> list.add(new ListItem(Say.date(update.made()) + ": " + update.plain())));
        told.add(list);
        return told;
    }
}
