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
 * then ends that visit before anything is shown, unless it is the very page that was open, loaded again. Such a page holds
 * nothing of that person: only any other one brings its words with it.
 */
@Singleton
final class SharedPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private static final String OPEN = SharedPages.class.getName();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(request -> {
            boolean open = isOpenForOthers();
            request.setAttribute(OPEN, open);
            return !open;
        });
        event.addIndexHtmlRequestListener(SharedPages::mark);
    }

    private static boolean isOpenForOthers() {
        boolean open = VaadinSession.getCurrent().getAttribute(OpenDraft.class) != null
                || TabWay.hasCarried()
                || FeedbackNavigation.openedCase().isPresent();
        return open && Device.isShared();
    }

    private static void mark(IndexHtmlResponse page) {
        if (Boolean.TRUE.equals(page.getVaadinRequest().getAttribute(OPEN))) {
            page.getDocument().getElementsByTag("html").attr("data-shared", "on");
        }
    }
}
