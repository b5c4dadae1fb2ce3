package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Receipts;

/**
 * Which draft a request is about that does not come from a page: the one the browser session knows, or else the one of
 * the cookie, which is then remembered in the session, because opening it is slow on purpose.
 */
@Singleton
final class DraftOfRequest {

    private static final String NAME = OpenDraft.class.getName();

    private final Receipts receipts;

    DraftOfRequest(Receipts receipts) {
        this.receipts = receipts;
    }

    Optional<OpenDraft> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof OpenDraft known) {
            return Optional.of(known);
        }
        Optional<OpenDraft> found = WayBackCookie.read(request.getCookies())
                .map(code -> receipts.open(code, request.getRemoteAddr()))
                .filter(Receipts.Opened.Unfinished.class::isInstance)
                .map(opened -> ((Receipts.Opened.Unfinished) opened).draft());
        found.ifPresent(draft -> request.getSession().setAttribute(NAME, draft));
        return found;
    }

    /** The visitor goes on with this draft from now on, or with none. */
    static void set(VaadinSession visit, @Nullable OpenDraft draft) {
        WrappedSession session = visit.getSession();
        if (session != null) {
            session.setAttribute(NAME, draft);
        }
    }
}
