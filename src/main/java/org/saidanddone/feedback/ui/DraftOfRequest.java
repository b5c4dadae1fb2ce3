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
import org.saidanddone.feedback.WaysBack;

/**
 * Which draft a request is about that does not come from a page: the one the browser session knows, or else the one of
 * the cookie, which the session then remembers.
 */
@Singleton
final class DraftOfRequest {

    private static final String NAME = OpenDraft.class.getName();

    private final WaysBack waysBack;

    DraftOfRequest(WaysBack waysBack) {
        this.waysBack = waysBack;
    }

    Optional<OpenDraft> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof OpenDraft known) {
            return Optional.of(known);
        }
        if (session != null && session.getAttribute(Visit.NOT_MINE) != null) {
            return Optional.empty();
        }
        Optional<OpenDraft> found = WayBackCookie.read(request.getCookies())
                .flatMap(waysBack::open)
                .map(WaysBack.Found::opened)
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
