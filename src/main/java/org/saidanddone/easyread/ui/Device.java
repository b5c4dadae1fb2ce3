package org.saidanddone.easyread.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import org.saidanddone.platform.web.OurCookies;

/**
 * Whose device this visit is on, as the person said. Kept for the visit, in the session of the server. Where nobody has
 * said that it is their own, the browser is asked to keep nothing of them. Only that a visit was ended for a next person
 * stands in a cookie, until the browser is closed: it says nothing about anybody, and saves the next person the question.
 */
public enum Device {
    /** The person's own. */
    OWN,
    /** Other people use it too, or the person does not know. */
    SHARED,
    /** Not asked yet, but something of one person is open: as if it were shared. */
    NOT_SAID;

    private static final String NAME = Device.class.getName();
    private static final String COOKIE = "device";
    private static final String NEXT = "shared";

    /** Whose device it is; empty while nothing of anybody is open and nobody was asked. */
    public static Optional<Device> now() {
        return session()
                .map(session -> session.getAttribute(NAME))
                .filter(Device.class::isInstance)
                .map(Device.class::cast)
                .or(Device::asVisitsBefore);
    }

    /** Under whatever name: whoever could plant it would only have a person asked less, and kept more careful. */
    private static Optional<Device> asVisitsBefore() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .filter(cookies -> Arrays.stream(cookies)
                        .anyMatch(cookie -> OurCookies.isOne(cookie, COOKIE)
                                && cookie.getValue().equals(NEXT)))
                .map(ended -> SHARED);
    }

    /** The cookie that says that a visit was ended for a next person; gone with the browser. */
    public static Cookie ended(OurCookies cookies) {
        return cookies.make(COOKIE, NEXT, OurCookies.SameSite.STRICT);
    }

    /** True when the person has said whose it is. */
    public static boolean isSaid() {
        return now().filter(device -> device != NOT_SAID).isPresent();
    }

    /** True when the person has said that it is their own. */
    public static boolean isOwn() {
        return now().filter(OWN::equals).isPresent();
    }

    /** True when the visit has to be ended by hand, so that the next person finds nothing. */
    public static boolean isShared() {
        return now().filter(device -> device != OWN).isPresent();
    }

    /** What stands in the {@code autocomplete} of a field of the person: the token on their own device, else nothing is kept. */
    public static String autocomplete(String token) {
        return isOwn() ? token : "off";
    }

    /** From now on this is so, until the visit ends. */
    public void keep() {
        session().ifPresent(session -> session.setAttribute(NAME, this));
    }

    /** The same, in the session of a request that does not come from a page. */
    public void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
