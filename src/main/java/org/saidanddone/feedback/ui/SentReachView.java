package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.feedback.Sending;
import org.saidanddone.people.access.Anyone;

/** How we can reach somebody who has sent their answers a moment ago. */
@Anyone
@Prototype
@Route(value = Page.SENT_REACH, layout = EasyLayout.class)
class SentReachView extends SafeContactPage implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;

    SentReachView(SafeContacts contacts, Visit visit) {
        super(contacts);
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visit.shown()
                .flatMap(ShownReceipt::sent)
                .map(Sending.Outcome.Sent::opened)
                .ifPresentOrElse(opened -> ask(opened, Page.SENT), () -> event.forwardTo(FeedbackNavigation.TELL));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        visit.leavesReceipt(event.getLocation());
    }
}
