package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final transient VisitEnd visits;

    LeaveServlet(VisitEnd visits, Settings settings) {
        this.visits = visits;
        this.away = settings.leaveTo();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        visits.end(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", away);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        visits.end(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
