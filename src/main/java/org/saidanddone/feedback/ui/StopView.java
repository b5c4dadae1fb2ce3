package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/** Stopping for now: the code to come back with. This device forgets the draft. */
@Anyone
@Prototype
@Route(value = Page.STOP, layout = EasyLayout.class)
class StopView extends ReceiptView implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;

    StopView(Visit visit, Drafts drafts, Pictures pictures, ReceiptMail mail, Settings settings) {
        super(pictures, mail, settings);
        this.visit = visit;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visit.draft().filter(open -> drafts.find(open).isPresent()).ifPresent(visit::later);
        OpenDraft left = visit.shown().flatMap(ShownReceipt::draft).orElse(null);
        Draft draft = left == null ? null : drafts.find(left).orElse(null);
        if (left == null || draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        heading(Say.text("receipt.stop.heading"));
        clear();
        show(
                new PictureLine("calendar", Say.text("receipt.stop.kept", Say.date(draft.ends()))),
                new PictureLine("receipt", Say.text("receipt.stop.keep")));
        Buttons carryOn = new Buttons().second(Say.text("receipt.stop.carry-on"), () -> {
            visit.begin(left);
            UI.getCurrent().navigate(Page.of(new GivingFeedback(draft).carryOn()));
        });
        carryOn.addClassName("not-printed");
        receipt(left.code(), visit::kept, Say.text("receipt.stop.kept", Say.date(draft.ends())), carryOn);
        getElement().executeJs("return true").then(shownNow -> visit.seen(left));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        visit.leavesReceipt(event.getLocation());
    }
}
