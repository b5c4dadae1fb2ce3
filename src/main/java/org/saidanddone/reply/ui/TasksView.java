package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.reply.AnswerBy;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTask;
import org.saidanddone.reply.DeliveryTasks;

/** Who is to be told of a reply in one way: today, and another day. No address stands here; it is on the page of each. */
abstract class TasksView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient DeliveryTasks tasks;
    private final DeliveryKind kind;

    TasksView(DeliveryTasks tasks, DeliveryKind kind) {
        this.tasks = tasks;
        this.kind = kind;
        heading(Say.text("reply.tell.heading." + kind));
        show(new Paragraph(Say.text("reply.tell.intro." + kind)));
    }

    /** Shows both lists, as they are now. */
    final void lists() {
        Div none = new Div(
                new Paragraph(Say.text("reply.tell.none." + kind)),
                new Anchor(ReplyNavigation.LIST, Say.text("reply.tell.none.next")));
        show(list(Say.text("reply.tell.heading." + kind), none).pages(after -> tasks.toDo(kind, after), this::rows));
        if (!tasks.later(kind, Optional.empty()).items().isEmpty()) {
            String later = Say.text("reply.tell.later");
            show(
                    new H2(later),
                    list(later, new Paragraph(Say.text("reply.tell.none." + kind)))
                            .pages(after -> tasks.later(kind, after), this::rows));
        }
    }

    private static RowGrid list(String name, Component none) {
        return new RowGrid(
                name,
                none,
                Say.text("reply.tell.column.reply"),
                Say.text("reply.tell.column.by"),
                Say.text("reply.tell.column.tried"),
                Say.text("reply.tell.column.from"));
    }

    private List<GridLine> rows(List<DeliveryTask> page) {
        return page.stream().map(this::row).toList();
    }

    private GridLine row(DeliveryTask task) {
        GridLine.Lead lead = GridLine.Lead.of(
                Say.text("reply.tell.open." + kind, Say.moment(task.made())),
                ReplyNavigation.toTell(task.feedbackId()));
        Optional<AnswerBy> by = tasks.replyBy(task.feedbackId());
        boolean late = by.filter(AnswerBy::late).isPresent();
        String until = by.map(each -> Say.text(late ? "reply.by-late" : "reply.by", Say.date(each.day())))
                .orElse("");
        return new GridLine(
                task.id(),
                late ? lead.warn(until) : lead,
                late ? "" : until,
                tried(task),
                task.notReached().isPresent()
                        ? Say.text("reply.tell.not-reached." + kind)
                        : Say.date(task.notBefore()));
    }

    private static String tried(DeliveryTask task) {
        return switch (task.tries()) {
            case 0 -> "";
            case 1 -> Say.text("reply.tell.tried.once");
            default -> Say.text("reply.tell.tried", task.tries());
        };
    }
}
