package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
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
        if (!list(after -> tasks.toDo(kind, after))) {
            show(new Paragraph(Say.text("reply.tell.none." + kind)));
        }
        if (!tasks.later(kind, Optional.empty()).items().isEmpty()) {
            show(new H2(Say.text("reply.tell.later")));
            list(after -> tasks.later(kind, after));
        }
    }

    private boolean list(Function<Optional<Cursor>, Page<DeliveryTask>> pages) {
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        show(cards);
        return page(cards, pages, Optional.empty());
    }

    private boolean page(
            UnorderedList cards, Function<Optional<Cursor>, Page<DeliveryTask>> pages, Optional<Cursor> after) {
        Page<DeliveryTask> page = pages.apply(after);
        page.items().forEach(task -> cards.add(card(task)));
        page.next().ifPresent(next -> {
            ListItem item = new ListItem();
            NativeButton more = new NativeButton(Say.text("reply.list.more"), click -> {
                cards.remove(item);
                page(cards, pages, Optional.of(next));
            });
            more.addClassNames("button", "second");
            item.add(more);
            cards.add(item);
        });
        return !page.items().isEmpty() || page.next().isPresent();
    }

    private ListItem card(DeliveryTask task) {
        ListItem card = new ListItem(new H2(new Anchor(
                ReplyNavigation.toTell(task.feedbackId()),
                Say.text("reply.tell.open." + kind, Say.moment(task.made())))));
        card.addClassName("card");
        tasks.replyBy(task.feedbackId()).ifPresent(by -> {
            card.setClassName("urgent", by.late());
            card.add(new Paragraph(Say.text(by.late() ? "reply.by-late" : "reply.by", Say.date(by.day()))));
        });
        if (task.tries() > 0) {
            card.add(new Paragraph(
                    Say.text(task.tries() == 1 ? "reply.tell.tried.once" : "reply.tell.tried", task.tries())));
        }
        card.add(new Paragraph(
                task.notReached().isPresent()
                        ? Say.text("reply.tell.not-reached." + kind)
                        : Say.text("reply.tell.from", Say.date(task.notBefore()))));
        return card;
    }
}
