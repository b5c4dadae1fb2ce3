package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.feedback.WaysBack;

/**
 * Which draft a request is about that does not come from a page: the one the browser session knows, or else the one of
 * the cookie, which the session then remembers.
 */
@Singleton
final class DraftOfRequest {

    private static final String NAME = OpenDraft.class.getName();
    private static final String ADDED = NAME + " added";

    private final WaysBack waysBack;
    private final WayBackCookie wayBack;

    DraftOfRequest(WaysBack waysBack, WayBackCookie wayBack) {
        this.waysBack = waysBack;
        this.wayBack = wayBack;
    }

    /** The one that the question belongs to: what is added to feedback that was sent only the session knows. */
    Optional<OpenDraft> of(HttpServletRequest request, String question) {
        HttpSession session = request.getSession(false);
        if (question.equals(QuestionSet.ADDING)) {
            return session != null && session.getAttribute(ADDED) instanceof OpenDraft added
                    ? Optional.of(added)
                    : Optional.empty();
        }
        return of(request, session);
    }

    private Optional<OpenDraft> of(HttpServletRequest request, @Nullable HttpSession session) {
        if (session != null && session.getAttribute(NAME) instanceof OpenDraft known) {
            return Optional.of(known);
        }
        if (session != null && session.getAttribute(Visit.NOT_MINE) != null) {
            return Optional.empty();
        }
        Optional<OpenDraft> found = wayBack.read(request.getCookies())
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

    /** The visitor adds to this from now on, or to nothing. */
    static void setAdded(VaadinSession visit, @Nullable OpenDraft draft) {
        WrappedSession session = visit.getSession();
        if (session != null) {
            session.setAttribute(ADDED, draft);
        }
    }
}
