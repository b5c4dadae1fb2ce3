package org.saidanddone.people.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.platform.Secrets;
import org.saidanddone.platform.web.OurCookies;

/**
 * A device on which a colleague has signed in before is counted by itself when it tries again: whoever tries wrong
 * passwords from the same address, or for the same account, cannot make it wait. The cookie names nobody and signs nobody
 * in; it is sealed for one account. See the OWASP page "Slow Down Online Guessing Attacks with Device Cookies".
 */
@Singleton
final class KnownDevice {

    private static final String COOKIE = "known-device";
    private static final String USE = "known device";
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int ID_BYTES = 16;

    private final Secrets secrets;
    private final SecureRandom random;
    private final OurCookies cookies;

    KnownDevice(Secrets secrets, SecureRandom random, OurCookies cookies) {
        this.secrets = secrets;
        this.random = random;
        this.cookies = cookies;
    }

    /** What this device is counted by when somebody signs in to this account; empty where nobody has done so on it. */
    Optional<String> of(EmailAddress account) {
        return cookies.read(VaadinRequest.getCurrent().getCookies(), COOKIE)
                .map(sent -> sent.split("\\.", -1))
                .filter(parts -> parts.length == 2 && isSealed(account, parts[0], parts[1]))
                .map(parts -> parts[0]);
    }

    /** From now on this device is known for this account. */
    void remember(EmailAddress account) {
        if (of(account).isPresent()) {
            return;
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = written(bytes);
        Cookie cookie = cookies.make(COOKIE, id + "." + seal(account, id), OurCookies.SameSite.LAX);
        cookie.setMaxAge((int) KEPT.toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private boolean isSealed(EmailAddress account, String id, String seal) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(account, id).getBytes(StandardCharsets.UTF_8));
    }

    private String seal(EmailAddress account, String id) {
        return written(secrets.sign(USE, id + " " + account.text()));
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
