package org.saidanddone.takingback.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.review.TakingBack;

/** Asks once more before everything is taken back: it cannot be undone. */
@Anyone
@Prototype
@Route(value = TakingBackNavigation.TAKE_ALL_BACK, layout = EasyLayout.class)
class TakeAllBackView extends ReceiptPage {

    private static final long serialVersionUID = 1;

    TakeAllBackView(TakingBack takingBack) {
        super(takingBack);
        heading(Say.text("answer.take-all-back.heading"));
        backTo(TakingBackNavigation.TAKE_BACK);
    }

    @Override
    void open(OpenedCase opened) {
        NativeButton yes = button("take-all-back", Say.text("answer.take-all-back.yes"), () -> {
            takingBack().takeAllBack(opened);
            go(FeedbackNavigation.ANSWER);
        });
        NativeButton no = button("keep-all", Say.text("answer.take-all-back.no"), () -> go(FeedbackNavigation.ANSWER));
        no.addClassName("second");
        show(paragraphs(
                Say.text(takingBack().mustKeep(opened) ? "answer.take-all-back.waits" : "answer.take-all-back.text")));
        show(buttons(no, yes));
    }
}
