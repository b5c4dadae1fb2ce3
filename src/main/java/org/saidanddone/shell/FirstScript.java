package org.saidanddone.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The scripts that run before anything is shown, in one answer: on a slow line each further one takes as long as the
 * first words do. They stay files of their own.
 */
@Singleton
@WebServlet(urlPatterns = "/" + FirstScript.PATH)
final class FirstScript extends HttpServlet {

    static final String PATH = "static/before.js";

    private static final long serialVersionUID = 1;

    /** In this order; the receipt behind a {@code #} leaves the address with {@code back.js}. */
    private static final List<String> FILES = List.of(
            "first.js",
            "other-ways.js",
            "app.js",
            "leave.js",
            "next.js",
            "back.js",
            "second-tap.js",
            "line.js",
            "last-choice.js",
            "kept-words.js",
            "gone.js");

    private static final int SHORT = 8;

    private final byte[] script;
    private final String version;

    FirstScript() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : FILES) {
            all.write(read(file));
            all.write('\n');
        }
        script = all.toByteArray();
        version = hash(script);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = FirstScript.class.getResourceAsStream("/META-INF/resources/static/" + file)) {
            if (in == null) {
                throw new IOException("there is no " + file);
            }
            return in.readAllBytes();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of what it holds now. */
    String address() {
        return PATH + "?v-c=" + version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader(
                "Cache-Control",
                version.equals(request.getParameter("v-c")) ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentLength(script.length);
        response.getOutputStream().write(script);
    }
}
