package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.saidanddone.feedback.WaysBack;

/** Ends a visit: the session with all that is open in it, the token of the device, and its cookie. */
@Singleton
final class VisitEnd {

    /** However long a page takes: whoever leaves has left then. */
    private static final int LONGEST_SECONDS = 5;

    private final WaysBack waysBack;
    private final TabWay tab;
    private final WayBackCookie wayBack;

    VisitEnd(WaysBack waysBack, TabWay tab, WayBackCookie wayBack) {
        this.waysBack = waysBack;
        this.tab = tab;
        this.wayBack = wayBack;
    }

    /** Ends the visit of the request; false, and nothing is done, where a link on another site asks for it. */
    boolean end(HttpServletRequest request, HttpServletResponse response) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // A link on another site must not be able to take away somebody's way back.
            return false;
        }
        HttpSession session = request.getSession(false);
        boolean others = session != null && session.getAttribute(Visit.NOT_MINE) != null;
        if (!others) {
            wayBack.read(request.getCookies()).ifPresent(waysBack::end);
            wayBack.clear(response);
        }
        if (session != null) {
            tab.end(session);
            end(session);
        }
        return true;
    }

    /** A page that is just being made for this session is made whole first: without it, it would be an error page. */
    private static void end(HttpSession session) {
        List<Lock> locks = VaadinSession.getAllSessions(session).stream()
                .map(VaadinSession::getLockInstance)
                .filter(VisitEnd::isHeld)
                .toList();
        try {
            session.invalidate();
        } finally {
            locks.forEach(Lock::unlock);
        }
    }

    private static boolean isHeld(Lock lock) {
        try {
            return lock.tryLock(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
