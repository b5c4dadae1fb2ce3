package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.saidanddone.platform.Settings;

/**
 * "Leave quickly": forgets the visit and leads to a page that has nothing to do with us. Works without JavaScript; with
 * it, {@code leave.js} empties the screen first and asks here in the background.
 */
@Singleton
@WebServlet(urlPatterns = "/leave")
final class LeaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String away;
    private final boolean secure;

    LeaveServlet(Settings settings) {
        this.away = settings.leaveTo();
        this.secure = settings.publicUrl().startsWith("https:");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", away);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // A link on another site must not be able to take away somebody's way back.
            return;
        }
        WayBackCookie.clear(response, secure);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
