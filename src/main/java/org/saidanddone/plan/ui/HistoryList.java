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
import org.saidanddone.plan.HowItGoes.Stands;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Status;

/** What was changed about an action, newest first: when, by whom, before and now, and why. */
final class HistoryList extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<Milestone> steps;

    HistoryList(List<ProgressUpdate> history, List<Milestone> steps) {
        this.steps = steps;
        addClassName("history");
        add(new H2(Say.text("plan.history")));
        if (history.isEmpty()) {
            add(new Paragraph(Say.text("plan.history.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        history.forEach(update -> list.add(item(update)));
        add(list);
    }

    private ListItem item(ProgressUpdate update) {
        ListItem item = new ListItem();
        item.add(new Paragraph(headline(update)));
        switch (update.change()) {
            case Change.NewStatus to ->
                beforeAndNow(item, update.statusBefore().map(HistoryList::words), words(to.to()));
            case Change.NewDate to -> beforeAndNow(item, update.dueBefore().map(Say::date), Say.date(to.due()));
            case Change.MilestoneAdded step ->
                item.add(new Paragraph(Say.text(
                        "plan.history.step-due", Say.either(step.title(), step.easyTitle()), Say.date(step.due()))));
            case Change.MilestoneReached step ->
                title(step.milestoneId())
                        .ifPresent(title -> item.add(new Paragraph(Say.text("plan.history.step", title))));
            case Change.Evidence unused -> {}
        }
        item.add(new Paragraph(Writing.there(Say.either(update.plain(), update.easy()))));
        update.evidence().map(Writing::evidence).ifPresent(item::add);
        update.proposedBy().ifPresent(unused -> item.add(new Paragraph(Say.text("plan.history.agreed"))));
        return item;
    }

    /** Who wrote what, and when, by their post; of what was read from a file only when it was read. */
    private String headline(ProgressUpdate update) {
        String day = Say.date(update.made());
        return update.imported()
                ? Say.text("plan.history.imported", day)
                : Say.text("plan.history." + kind(update.change()), day, Writing.author(update.author()));
    }

    private static String words(Status status) {
        return StatusSection.words(Stands.of(status));
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.NewStatus to -> to.to() == Status.DONE ? "done" : "status";
            case Change.NewDate unused -> "date";
            case Change.MilestoneAdded unused -> "step-added";
            case Change.MilestoneReached unused -> "step-reached";
            case Change.Evidence unused -> "evidence";
        };
    }

    private static void beforeAndNow(ListItem item, Optional<String> before, String now) {
        item.add(
                new Paragraph(
                        Say.text("plan.history.before", before.orElseGet(() -> Say.text("plan.history.nothing")))),
                new Paragraph(Say.text("plan.history.now", now)));
    }

    private Optional<String> title(long milestoneId) {
        return steps.stream()
                .filter(step -> step.id() == milestoneId)
                .findFirst()
                .map(step -> Say.either(step.title(), step.easyTitle()));
    }
}
