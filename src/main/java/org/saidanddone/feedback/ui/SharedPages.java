package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.OpenDraft;

/**
 * Marks a page that is loaded anew while something of a person is open on a device that others use too: {@code next.js}
 * then ends that visit before anything is shown, unless it is the very page that was open, loaded again.
 */
@Singleton
final class SharedPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(SharedPages::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        boolean open = VaadinSession.getCurrent().getAttribute(OpenDraft.class) != null
                || TabWay.hasCarried()
                || FeedbackNavigation.openedCase().isPresent();
        if (open && Device.isShared()) {
            page.getDocument().getElementsByTag("html").attr("data-shared", "on");
        }
    }
}
