package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.ReceiptCode;

/** The way back on the same device: a cookie that no script can read and no other site can make the browser send. */
final class WayBackCookie {

    private static final String NAME = "way-back";

    private WayBackCookie() {}

    static Optional<ReceiptCode> read(VaadinRequest request) {
        return read(request.getCookies());
    }

    static Optional<ReceiptCode> read(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .flatMap(cookie -> ReceiptCode.read(cookie.getValue()));
    }

    static void set(VaadinResponse response, ReceiptCode code, boolean secure) {
        response.addCookie(cookie(code.text(), (int) Drafts.KEPT.toSeconds(), secure));
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
