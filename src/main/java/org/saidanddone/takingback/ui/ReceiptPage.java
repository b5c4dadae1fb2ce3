package org.saidanddone.takingback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.review.TakingBack;

/**
 * A page about what is the person's own, for somebody who came in with a receipt and has not taken everything back.
 * Everybody else goes to where a receipt is asked for, or to what became of it.
 */
abstract class ReceiptPage extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient TakingBack takingBack;

    ReceiptPage(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpenedCase> opened = FeedbackNavigation.openedCase();
        if (opened.isEmpty()) {
            event.forwardTo(FeedbackNavigation.back());
        } else if (isOver(takingBack.now(opened.get()))) {
            event.forwardTo(FeedbackNavigation.ANSWER);
        } else {
            open(opened.get());
        }
    }

    /** True when there is nothing more to do here. */
    boolean isOver(TakingBack.Now now) {
        return now.allTaken().isPresent();
    }

    /** Shows the case. */
    abstract void open(OpenedCase opened);

    /** What may be seen and taken back. */
    final TakingBack takingBack() {
        return takingBack;
    }

    /** Opens another page. */
    final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    static Div buttons(NativeButton... all) {
        Div buttons = new Div(all);
        buttons.addClassName("buttons");
        return buttons;
    }

    static NativeButton button(String id, String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.setId(id);
        button.addClassName("button");
        return button;
    }
}
