package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.web.FirstMinutes;
import org.saidanddone.platform.web.SessionPlaces;

/**
 * Where a page asks that has lost its session. It brings its token, if it has one; a session begins that knows the draft.
 * Asked without bringing anything, it says if the browser sent the session back: with cookies blocked it cannot.
 *
 * <p>What is asked stands in a header of our own, which no page of another site can send. The same header in the answer
 * tells it from the answer of a proxy or a wall in front of us.
 */
@Singleton
@WebServlet(urlPatterns = "/carry-on")
final class CarryOnServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String HEADER = "Carry-On";

    private final transient TabWay ways;
    private final transient SessionPlaces places;

    CarryOnServlet(TabWay ways, SessionPlaces places) {
        this.places = places;
        this.ways = ways;
    }

    /** Says if there is a session. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answer(response, request.getSession(false) != null);
    }

    /** Takes what the page holds; 410 where that leads to nothing here, and the page has to be begun anew. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> way = Optional.ofNullable(request.getHeader(HEADER));
        String site = request.getHeader("Sec-Fetch-Site");
        if (way.isEmpty() || (site != null && !site.equals("same-origin"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getSession(false) == null
                && !places.fits(SessionPlaces.Comer.HERE, Place.of(request.getRemoteAddr()))) {
            response.setHeader("Retry-After", "60");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        HttpSession session = request.getSession();
        FirstMinutes.begin(session);
        answer(response, ways.bring(session, way.get()));
    }

    private static void answer(HttpServletResponse response, boolean well) {
        response.setHeader(HEADER, "yes");
        response.setStatus(well ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_GONE);
    }
}
