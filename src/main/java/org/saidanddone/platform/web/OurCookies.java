package org.saidanddone.platform.web;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.Settings;

/**
 * The cookies of the product: no script reads them, and they are for the whole of it. Where it is reached by https their
 * names begin with {@code __Host-}: a browser takes such a cookie from exactly this host by https alone, so that a website
 * on a neighbouring name, or somebody on an unsafe line, cannot put one of theirs in its place (RFC 6265bis, 4.1.3.2).
 */
@Singleton
public final class OurCookies {

    private static final String THIS_HOST_ALONE = "__Host-";

    private final boolean secure;

    OurCookies(Settings settings) {
        this(settings.publicUrl().startsWith("https:"));
    }

    private OurCookies(boolean secure) {
        this.secure = secure;
    }

    /** As for a product that is reached by https, or not. */
    static OurCookies over(boolean https) {
        return new OurCookies(https);
    }

    /** If a browser sends another site's visitor along with the cookie. */
    public enum SameSite {
        /** With a link that leads here. */
        LAX,
        /** Never. */
        STRICT;

        private String written() {
            return this == LAX ? "Lax" : "Strict";
        }
    }

    /** Its whole name here. */
    String name(String name) {
        return secure ? THIS_HOST_ALONE + name : name;
    }

    /** True where they travel by https alone. */
    boolean areSecure() {
        return secure;
    }

    /** True for a cookie of that name, whichever way the product was reached when it was made. */
    public static boolean isOne(Cookie cookie, String name) {
        return cookie.getName().equals(name) || cookie.getName().equals(THIS_HOST_ALONE + name);
    }

    /** A cookie that is gone with the browser, unless it is given an age. */
    public Cookie make(String name, String value, SameSite sameSite) {
        Cookie cookie = new Cookie(name(name), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", sameSite.written());
        return cookie;
    }

    /** What stands in the cookie of that name; empty for none, and for nothing in it. */
    public Optional<String> read(Cookie @Nullable [] cookies, String name) {
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name(name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
