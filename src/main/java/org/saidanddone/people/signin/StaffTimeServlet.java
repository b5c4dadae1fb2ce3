package org.saidanddone.people.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.platform.web.Ends;

/**
 * Where a page of our team asks how long its person stays signed in, and tells that somebody has done something. The
 * seconds stand in a header of our own; 410 where nobody is signed in any more.
 */
@Singleton
@WebServlet(urlPatterns = "/staff-time")
final class StaffTimeServlet extends HttpServlet {

    private static final String HEADER = "Staff-Time";
    private static final String LAST = "Staff-Time-Last";
    private static final long serialVersionUID = 1;

    private final transient Clock clock;

    StaffTimeServlet(Clock clock) {
        this.clock = clock;
    }

    /** How long it is; asking does not make it longer. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answer(time(request), response);
    }

    /** Somebody has done something. A page of another site cannot say so. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(HEADER) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<SignedInTime> time = time(request);
        time.ifPresent(each -> each.used(clock.instant()));
        answer(time, response);
    }

    private static Optional<SignedInTime> time(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Ends.NAME) instanceof SignedInTime time
                ? Optional.of(time)
                : Optional.empty();
    }

    private void answer(Optional<SignedInTime> time, HttpServletResponse response) {
        Instant now = clock.instant();
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(time.isPresent() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_GONE);
        time.ifPresentOrElse(
                each -> {
                    response.setHeader(HEADER, String.valueOf(each.left(now).toSeconds()));
                    if (each.isAtItsLongest(now)) {
                        response.setHeader(LAST, "yes");
                    }
                },
                () -> response.setHeader(HEADER, "0"));
    }
}
