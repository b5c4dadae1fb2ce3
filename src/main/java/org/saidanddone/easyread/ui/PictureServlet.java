package org.saidanddone.easyread.ui;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.ShownPicture;

/**
 * Serves the pictures of ideas. Pictures of receipt words are not served here: their addresses would tell the words to
 * every log on the way.
 */
@Singleton
@WebServlet(urlPatterns = "/pictures/*")
final class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient PictureShelf shelf;

    PictureServlet(PictureShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ShownPicture> found = shelf.of(concept(request));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ShownPicture picture = found.get();
        String version = Optional.ofNullable(request.getParameter("v")).orElse("");
        Optional<OwnPicture> own = version.equals(picture.shipped().version()) ? Optional.empty() : picture.own();
        Optional<byte[]> file = own.flatMap(shelf::file);
        if (own.isPresent() && file.isPresent()) {
            boolean thisOne = version.equals(String.valueOf(own.get().id()));
            send(response, own.get().mimeType(), thisOne, file.get());
        } else {
            byte[] svg = picture.shipped().svg().getBytes(StandardCharsets.UTF_8);
            send(response, "image/svg+xml", version.equals(picture.shipped().version()), svg);
        }
    }

    private static String concept(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        int end = path.lastIndexOf('.');
        return end < 1 ? "" : path.substring(1, end);
    }

    /** An address with the version of what it gives may be kept for ever; any other is asked for again. */
    private static void send(HttpServletResponse response, String type, boolean thisVersion, byte[] file)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", thisVersion ? FOR_EVER : "no-cache");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
