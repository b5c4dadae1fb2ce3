package org.saidanddone.platform.web;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Vaadin's servlet, for as many visits as fit in. A file whose name holds the hash of what is in it may be kept for ever: Vaadin gives an hour to it,
 * and for ever only to an address that ends with a hash.
 */
final class PageServlet extends VaadinServlet {

    private static final long serialVersionUID = 1;

    private static final String FILES = "/VAADIN/";
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
        if (!places.isFull() || isHere(request)) {
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

    private static boolean isHere(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return request.getSession(false) != null || path.startsWith(FILES);
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
