package org.saidanddone.platform.web;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.web.SessionPlaces.Comer;

/**
 * Vaadin's servlet, for as many visits as fit in. A file whose name holds the hash of what is in it may be kept for ever: Vaadin gives an hour to it,
 * and for ever only to an address that ends with a hash.
 */
final class PageServlet extends VaadinServlet {

    private static final long serialVersionUID = 1;

    private static final String FILES = "/VAADIN/";
    private static final String OUR_FILES = "/static/";
    private static final String SIGN_IN = "/sign-in";
    private static final String HASHED = "/VAADIN/build/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient SessionPlaces places;
    private final transient ErrorPage errors;

    PageServlet(SessionPlaces places, ErrorPage errors) {
        this.places = places;
        this.errors = errors;
    }

    /** Who is new where nobody else fits in is told so, on a page that needs no memory of ours. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isNewPage(request) || places.fits(comer(request), Place.of(request.getRemoteAddr()))) {
            super.service(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.getWriter()
                .write(errors.html(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        Optional.ofNullable(request.getHeader("Accept-Language"))
                                .orElse("")));
    }

    /** Everything that is asked for but a page, by a page that is there, goes on; so do files. */
    private static boolean isNewPage(HttpServletRequest request) {
        String asked = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return (asked == null || asked.equals(ApplicationConstants.REQUEST_TYPE_INIT))
                && Stream.of(FILES, OUR_FILES).noneMatch(path(request)::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private static Comer comer(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return Comer.HERE;
        }
        return path(request).equals(SIGN_IN) ? Comer.OUR_TEAM : Comer.NEW;
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new Files(service);
    }

    private static final class Files extends StaticFileServer {

        private static final long serialVersionUID = 1;

        private Files(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(String file, HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(file, request, response);
            if (file.startsWith(HASHED)) {
                response.setHeader("Cache-Control", FOR_EVER);
            }
        }
    }
}
