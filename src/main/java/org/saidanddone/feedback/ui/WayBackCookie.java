package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.platform.web.OurCookies;

/**
 * The way back on somebody's own device: a cookie with a token, that no script can read and no other site can make the
 * browser send.
 */
@Singleton
final class WayBackCookie {

    private static final String NAME = "way-back";

    private final OurCookies cookies;

    WayBackCookie(OurCookies cookies) {
        this.cookies = cookies;
    }

    /** The token; from older versions, a case number and five words. */
    Optional<String> read(Cookie @Nullable [] sent) {
        return cookies.read(sent, NAME);
    }

    void set(VaadinResponse response, String token) {
        response.addCookie(cookie(token, (int) Drafts.KEPT.toSeconds()));
    }

    void clear(VaadinResponse response) {
        response.addCookie(cookie("", 0));
    }

    void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = cookies.make(NAME, value, OurCookies.SameSite.STRICT);
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
