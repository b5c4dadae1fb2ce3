package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.feedback.Sending;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.calendar.WorkingDays;

/** It is sent: thank you, what happens next and by when, and the receipt. */
@Anyone
@Prototype
@Route(value = Page.SENT, layout = EasyLayout.class)
class SentView extends ReceiptView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Plans plans;
    private final transient WorkingDays days;

    SentView(Visit visit, Plans plans, WorkingDays days, Pictures pictures, ReceiptMail mail) {
        super(pictures, mail);
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
        show(
                new PictureLine("reader", Say.text("receipt.sent.reads")),
                new PictureLine("calendar", answerBy(sent)),
                new PictureLine("receipt", Say.text("receipt.sent.keep")));
        receipt(shown.code());
    }

    private String answerBy(Sending.Outcome.Sent sent) {
        return sent.planId()
                .flatMap(plans::plan)
                .map(Plan::replyDays)
                .or(() -> plans.open().stream().map(Plan::replyDays).max(Integer::compare))
                .map(promised -> Say.text("receipt.sent.by", Say.date(days.after(sent.when(), promised))))
                .orElseGet(() -> Say.text("receipt.sent.soon"));
    }
}
