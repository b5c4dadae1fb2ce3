package org.saidanddone.platform.web;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Vaadin's servlet. A file whose name holds the hash of what is in it may be kept for ever: Vaadin gives an hour to it,
 * and for ever only to an address that ends with a hash.
 */
final class PageServlet extends VaadinServlet {

    private static final long serialVersionUID = 1;

    private static final String HASHED = "/VAADIN/build/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

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
