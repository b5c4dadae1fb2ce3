package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Drafts;

/**
 * The way back on somebody's own device: a cookie with a token, that no script can read and no other site can make the
 * browser send.
 */
final class WayBackCookie {

    private static final String NAME = "way-back";

    private WayBackCookie() {}

    /** The token; from older versions, a case number and five words. */
    static Optional<String> read(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    static void set(VaadinResponse response, String token, boolean secure) {
        response.addCookie(cookie(token, (int) Drafts.KEPT.toSeconds(), secure));
    }

    static void clear(VaadinResponse response, boolean secure) {
        response.addCookie(cookie("", 0, secure));
    }

    static void clear(HttpServletResponse response, boolean secure) {
        response.addCookie(cookie("", 0, secure));
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
