package org.saidanddone.platform.web;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * A page is made on the server before it is alive in a browser, and one that a robot asks for never is. So a new session is
 * kept for some minutes only, until the page in the browser says something for the first time.
 */
@Singleton
public final class FirstMinutes implements VaadinServiceInitListener, RequestHandler {

    private static final long serialVersionUID = 1;

    /** For as long as a page may need until it is alive, on the slowest line. */
    static final int UNTIL_ALIVE_SECONDS = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstMinutes::begin);
        event.addRequestHandler(this);
    }

    static void begin(IndexHtmlResponse page) {
        @Nullable WrappedSession session = page.getVaadinRequest().getWrappedSession(false);
        if (session != null && session.isNew()) {
            session.setMaxInactiveInterval(UNTIL_ALIVE_SECONDS);
        }
    }

    /** The same for a session that begins without a page; one that is there already stays as it is. */
    public static void begin(HttpSession session) {
        if (session.isNew()) {
            session.setMaxInactiveInterval(UNTIL_ALIVE_SECONDS);
        }
    }

    /** Answers nothing itself. */
    @Override
    public boolean handleRequest(VaadinSession of, VaadinRequest request, VaadinResponse response) {
        speak(request);
        return false;
    }

    static void speak(VaadinRequest request) {
        if (HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            @Nullable WrappedSession session = request.getWrappedSession(false);
            if (session != null && session.getMaxInactiveInterval() == UNTIL_ALIVE_SECONDS) {
                session.setMaxInactiveInterval(VaadinContext.SESSION_SECONDS);
            }
        }
    }
}
