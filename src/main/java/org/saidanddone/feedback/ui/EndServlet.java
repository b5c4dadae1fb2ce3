package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.platform.web.OurCookies;

/**
 * The end of a visit on a device that other people use too. {@code next.js} asks here, and so does the link itself in a
 * browser without scripts. What the next visitor wanted to open can stand in {@code to}: a path of ours.
 */
@Singleton
@WebServlet(urlPatterns = "/" + EndServlet.PATH)
final class EndServlet extends HttpServlet {

    static final String PATH = "next-person";

    private static final long serialVersionUID = 1;

    /** Letters, digits, and single strokes between them: nothing that leads to another site. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    private final transient VisitEnd visits;
    private final transient OurCookies cookies;

    EndServlet(VisitEnd visits, OurCookies cookies) {
        this.visits = visits;
        this.cookies = cookies;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        String to = Optional.ofNullable(request.getParameter("to"))
                .filter(path -> OURS.matcher(path).matches())
                .orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "./" + to);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The next person is not asked whose device it is: that other people use it is known now. */
    private void end(HttpServletRequest request, HttpServletResponse response) {
        if (visits.end(request, response)) {
            response.addCookie(Device.ended(cookies));
        }
    }
}
