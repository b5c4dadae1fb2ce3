package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.feedback.SafetyReaders;
import org.saidanddone.feedback.Sending;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.calendar.WorkingDays;

/** It is sent: thank you, what happens next and by when, and the receipt. */
@Anyone
@Prototype
@Route(value = Page.SENT, layout = EasyLayout.class)
class SentView extends ReceiptView implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Plans plans;
    private final transient WorkingDays days;
    private final transient SafeContacts contacts;
    private final transient SafetyReaders readers;
    private final transient HelpLines lines;
    private final transient Settings settings;

    SentView(
            Visit visit,
            Plans plans,
            WorkingDays days,
            SafeContacts contacts,
            SafetyReaders readers,
            HelpLines lines,
            Settings settings,
            Pictures pictures,
            ReceiptMail mail) {
        super(pictures, mail, settings);
        this.contacts = contacts;
        this.readers = readers;
        this.lines = lines;
        this.settings = settings;
        this.visit = visit;
        this.plans = plans;
        this.days = days;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ShownReceipt shown = visit.shown().orElse(null);
        Sending.Outcome.Sent sent = shown == null ? null : shown.sent().orElse(null);
        if (shown == null || sent == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        heading(Say.text("receipt.sent.heading"));
        clear();
        SafeContacts.Asked asked = contacts.asked(sent.opened());
        if (asked.mayBeUnsafe()) {
            safety(sent, asked);
        } else {
            show(new PictureLine("reader", Say.text("receipt.sent.reads")));
        }
        about(sent).ifPresent(title -> show(new PictureLine("plan", Say.text("receipt.sent.about", title))));
        String reply = answerBy(sent, asked.mayBeUnsafe() ? "receipt.safe.reply" : "receipt.sent.by");
        show(
                new PictureLine(asked.mayBeUnsafe() ? "staff-reply" : "calendar", reply),
                new PictureLine("receipt", Say.text("receipt.sent.keep")));
        receipt(shown.code(), visit::kept, reply);
        // The answer to this comes only from a screen that shows it.
        getElement().executeJs("return true").then(shownNow -> visit.seen(sent));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        visit.leavesReceipt(event.getLocation());
    }

    /** Before anything else: what to do in danger, that it was right to say it, who reads it and when, whom to phone. */
    private void safety(Sending.Outcome.Sent sent, SafeContacts.Asked asked) {
        HelpLine emergency = lines.of(Code.EMERGENCY);
        Asked person = new Asked(asked.onBehalf(), false, false);
        show(
                new EmergencySection(
                        emergency,
                        person.filled("tell.safe-help.danger", emergency.number()),
                        Say.text("receipt.safe.danger.more")),
                new PictureLine("safeguarding", Say.text("receipt.safe.right"), person.text("receipt.safe.fault")),
                WhoReads.line(readers.times(sent.opened()), settings),
                new PictureLine(
                        "call-me",
                        Say.text(
                                "tell.safe-help.talk",
                                settings.help().phone(),
                                settings.help().times())),
                SafeContactSection.link(Page.SENT_REACH, asked));
    }

    /** The promise they chose, by the name that the page before had; the part of the plan where they were not sure. */
    private Optional<String> about(Sending.Outcome.Sent sent) {
        return sent.actionId()
                .flatMap(plans::action)
                .map(action -> Say.either(action.title(), action.easyTitle()))
                .or(() -> sent.themeId()
                        .flatMap(plans::theme)
                        .map(theme -> Say.either(theme.title(), theme.easyTitle())));
    }

    private String answerBy(Sending.Outcome.Sent sent, String key) {
        return sent.planId()
                .flatMap(plans::plan)
                .map(Plan::replyDays)
                .or(() -> plans.open().stream().map(Plan::replyDays).max(Integer::compare))
                .map(promised -> Say.text(key, Say.date(days.after(sent.when(), promised))))
                .orElseGet(() -> Say.text("receipt.sent.soon"));
    }
}
