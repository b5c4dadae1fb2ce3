package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.people.access.Anyone;

/** How we can reach somebody who came back with their receipt. */
@Anyone
@Prototype
@Route(value = Page.ANSWER_REACH, layout = EasyLayout.class)
class AnswerReachView extends SafeContactPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    AnswerReachView(SafeContacts contacts) {
        super(contacts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FeedbackNavigation.openedCase()
                .ifPresentOrElse(
                        opened -> ask(opened, FeedbackNavigation.ANSWER),
                        () -> event.forwardTo(FeedbackNavigation.BACK));
    }
}
