package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Function;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.PhoneNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTask;
import org.saidanddone.reply.DeliveryTasks;
import org.saidanddone.reply.DeliveryTasks.Recorded;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ToTell;
import org.saidanddone.review.NoSuchCase;

/** One person who is to be phoned or written to: where, what to say, and what came of it. */
@Only(Role.REVIEWER)
@Prototype
@Route(value = ReplyNavigation.CASE, layout = StaffLayout.class)
class ToTellView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String TOLD = "told";

    private final transient DeliveryTasks tasks;
    private long feedbackId;

    ToTellView(DeliveryTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        feedbackId = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        show(tasks.open(feedbackId).orElseThrow(NotFoundException::new));
    }

    private void show(ToTell tell) {
        DeliveryTask task = tell.task();
        DeliveryKind kind = task.kind();
        clear();
        backTo(ReplyNavigation.tasks(kind));
        heading(Say.text("reply.tell.case." + kind, tell.number().shown()));
        refreshTitle();
        show(where(tell));
        show(new H2(Say.text("reply.tell.before")), new Paragraph(Say.text("reply.tell.before." + kind)));
        if (kind == DeliveryKind.POST) {
            Anchor letter = new Anchor(
                    ReplyNavigation.toTell(feedbackId) + ReplyNavigation.LETTER, Say.text("reply.tell.letter"));
            letter.addClassName("button");
            letter.setId("letter");
            show(new Paragraph(letter));
        }
        show(new H2(Say.text("reply.tell.words")));
        tell.replies().forEach(reply -> show(words(reply)));
        tell.said().ifPresent(said -> show(new NativeDetails(Say.text("reply.tell.said"), new SaidCard(said, "said"))));
        show(new H2(Say.text("reply.tell.after")), buttons(task));
    }

    private static Div where(ToTell tell) {
        DeliveryTask task = tell.task();
        Div where = new Div();
        where.setId("where");
        where.addClassName("note");
        if (task.kind() == DeliveryKind.PHONE) {
            Anchor phone = new Anchor(PhoneNumber.link(tell.address()), tell.address());
            phone.addClassName("phone");
            where.add(new Paragraph(phone));
        } else {
            tell.address().lines().forEach(line -> where.add(new Paragraph(line)));
        }
        if (tell.askTheLeadFirst()) {
            Paragraph first = new Paragraph(Say.text("reply.tell.ask-lead"));
            first.addClassName("warn");
            where.add(first);
        }
        if (tell.words().isWelsh()) {
            where.add(new Paragraph(Say.text("reply.tell.welsh")));
        }
        tell.format().ifPresent(format -> where.add(new Paragraph(Say.text("reply.tell.format." + format))));
        tell.replyBy()
                .ifPresent(by -> where.add(
                        new Paragraph(Say.text(by.late() ? "reply.by-late" : "reply.by", Say.date(by.day())))));
        if (task.tries() > 0) {
            where.add(new Paragraph(
                    Say.text(task.tries() == 1 ? "reply.tell.tried.once" : "reply.tell.tried", task.tries())));
        }
        if (task.notReached().isPresent()) {
            where.add(new Paragraph(Say.text("reply.tell.not-reached." + task.kind())));
        }
        return where;
    }

    private static Div words(Reply reply) {
        Div words = new Div(new Paragraph(Say.text("reply.outcome." + reply.outcome())));
        words.addClassName("words");
        reply.byDate().ifPresent(day -> words.add(new Paragraph(Say.text("reply.by-date") + " " + Say.date(day))));
        if (!reply.letter().isEmpty()) {
            words.add(labelled("reply.tell.letter-easy", reply.letter().easy()));
            words.add(labelled("reply.tell.letter-plain", reply.letter().plain()));
        }
        words.add(labelled("reply.tell.easy", reply.easy()));
        words.add(labelled("reply.tell.plain", reply.plain()));
        if (!reply.reason().isBlank()) {
            words.add(labelled("reply.tell.reason", reply.reason()));
        }
        return words;
    }

    private static Div labelled(String key, String text) {
        Paragraph label = new Paragraph(Say.text(key));
        label.addClassName("hint");
        Div part = new Div(label);
        for (Component line : Wording.paragraphs(text)) {
            part.add(line);
        }
        return part;
    }

    private Div buttons(DeliveryTask task) {
        DeliveryKind kind = task.kind();
        Div buttons = new Div(button(
                TOLD, "reply.tell.told." + kind, task, now -> tasks.told(feedbackId, now.id(), now.version()), false));
        if (kind == DeliveryKind.PHONE) {
            buttons.add(button(
                    "nobody",
                    "reply.tell.nobody",
                    task,
                    now -> tasks.nobodyAnswered(feedbackId, now.id(), now.version()),
                    true));
        }
        if (task.notReached().isEmpty()) {
            buttons.add(button(
                    "not-reached",
                    "reply.tell.wrong." + kind,
                    task,
                    now -> tasks.notReached(feedbackId, now.id(), now.version()),
                    true));
        }
        buttons.addClassName("buttons");
        return buttons;
    }

    private NativeButton button(
            String id, String key, DeliveryTask task, Function<DeliveryTask, Recorded> record, boolean second) {
        NativeButton button = new NativeButton(Say.text(key), click -> said(key, task.kind(), record(record, task)));
        button.setId(id);
        button.addClassName("button");
        button.setClassName("second", second);
        return button;
    }

    private static Recorded record(Function<DeliveryTask, Recorded> record, DeliveryTask task) {
        try {
            return record.apply(task);
        } catch (NoSuchCase nowHidden) {
            return new Recorded.Gone();
        }
    }

    private void said(String key, DeliveryKind kind, Recorded recorded) {
        noProblem();
        nothingDone();
        switch (recorded) {
            case Recorded.Done unused -> over(Say.text(key + ".done"), kind);
            case Recorded.ToldBefore before ->
                over(Say.text("reply.tell.before-you", before.by(), Say.moment(before.when())), kind);
            case Recorded.Gone unused -> over(Say.text("reply.tell.gone"), kind);
            case Recorded.Changed unused -> {
                tasks.open(feedbackId).ifPresent(this::show);
                problem(TOLD, Say.text("reply.tell.changed"));
            }
        }
    }

    /** Nothing more is to be done here: says what came of it, and leads back to the list. */
    private void over(String sentence, DeliveryKind kind) {
        clear();
        Anchor back = new Anchor(ReplyNavigation.tasks(kind), Say.text("reply.tell.back." + kind));
        back.addClassName("button");
        show(new Paragraph(back));
        done(sentence);
        focusHeading();
    }
}
