package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.platform.Settings;

/** Ends a visit: the session with all that is open in it, the token of the device, and its cookie. */
@Singleton
final class VisitEnd {

    private final WaysBack waysBack;
    private final TabWay tab;
    private final boolean secure;

    VisitEnd(WaysBack waysBack, TabWay tab, Settings settings) {
        this.waysBack = waysBack;
        this.tab = tab;
        this.secure = settings.publicUrl().startsWith("https:");
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
            WayBackCookie.read(request.getCookies()).ifPresent(waysBack::end);
            WayBackCookie.clear(response, secure);
        }
        if (session != null) {
            tab.end(session);
            session.invalidate();
        }
        return true;
    }
}
