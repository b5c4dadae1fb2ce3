package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.people.access.Anyone;

/** Whoever comes back to answers that are not sent sees first what they told us, and then goes on where they stopped. */
@Anyone
@Prototype
@Route(value = Page.SO_FAR, layout = EasyLayout.class)
class SoFarView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient GivenList given;

    SoFarView(Visit visit, Drafts drafts, GivenList given) {
        this.visit = visit;
        this.drafts = drafts;
        this.given = given;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        heading(Say.text("tell.so-far.heading"));
        backTo(FeedbackNavigation.TELL);
        clear();
        String next = Page.of(new GivingFeedback(draft).carryOn());
        show(
                new Paragraph(Say.text("tell.so-far.text")),
                new Buttons()
                        .first(Say.text("tell.so-far.go-on"), () -> UI.getCurrent()
                                .navigate(next))
                        .usual(),
                given.soFar(open, draft),
                new StopLink());
    }
}
