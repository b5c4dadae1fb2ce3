package org.saidanddone.reply.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ui.FeedbackNavigation;

/** A page for somebody who came in with a receipt. Everybody else goes to where a receipt is asked for. */
abstract class OpenedCasePage extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpenedCase> opened = FeedbackNavigation.openedCase();
        if (opened.isEmpty()) {
            event.forwardTo(FeedbackNavigation.back());
        } else {
            open(opened.get(), event);
        }
    }

    /** Shows the case; may forward to another page. */
    abstract void open(OpenedCase opened, BeforeEnterEvent event);

    /** Opens another page. */
    final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
