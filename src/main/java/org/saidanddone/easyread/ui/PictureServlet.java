package org.saidanddone.easyread.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.saidanddone.easyread.pictures.Picture;
import org.saidanddone.easyread.pictures.Pictures;

/**
 * Serves the pictures of ideas. Pictures of receipt words are not served here: their addresses would tell the words to
 * every log on the way.
 */
@Singleton
@WebServlet(urlPatterns = "/pictures/*")
final class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Pictures pictures;

    PictureServlet(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Picture> picture = path.startsWith("/") && path.endsWith(".svg")
                ? pictures.of(path.substring(1, path.length() - ".svg".length()))
                : Optional.empty();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = picture.get().svg().getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getOutputStream().write(bytes);
    }
}
