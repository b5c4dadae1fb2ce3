package org.saidanddone.platform;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who wants no more mails. It is said with a link that stands in each mail that nobody asked for a moment ago, and taken
 * back with the same link. The link holds no address, and works for as long as the main secret is the same.
 */
@Singleton
public class MailStops {

    /** Where the page is to which the link leads. */
    public static final String PATH = "stop-mails";

    private static final String USE = "stop mails";

    private final MailStoppedRepository rows;
    private final Secrets secrets;
    private final Settings settings;
    private final Clock clock;

    MailStops(MailStoppedRepository rows, Secrets secrets, Settings settings, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a link is about.
     *
     * @param key who, as nobody can read it
     * @param about the case, or "" for mails about work
     */
    public record Stop(String key, String about) {}

    /** The address of the page where whoever gets this mail can stop the next ones. */
    String link(MailAddress to, String about) {
        String token = secrets.lock(USE, key(to, about) + "\n" + about);
        return settings.publicUrl() + "/" + PATH + "/"
                + token.replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** What the last part of such an address is about; empty where this product did not make it. */
    public Optional<Stop> read(String token) {
        if (!token.matches("[A-Za-z0-9_-]{40,400}")) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    secrets.open(USE, token.replace('-', '+').replace('_', '/')).split("\n", 2);
            return Optional.of(new Stop(parts[0], parts[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** No more mails of this; again changes nothing. */
    @Transactional
    public void stop(Stop stop) {
        rows.stop(stop.key(), stop.about(), clock.instant());
    }

    /** Mails of this go again. */
    @Transactional
    public void start(Stop stop) {
        rows.start(stop.key());
    }

    /** True where no more are wanted. */
    @Transactional
    public boolean isStopped(Stop stop) {
        return rows.existsById(stop.key());
    }

    /** When somebody said that they want no more mails about this; empty where nobody did. */
    @Transactional
    public Optional<Instant> since(String about) {
        return rows.newest(about).map(MailStoppedRow::since);
    }

    boolean isStopped(MailAddress to, String about) {
        return rows.existsById(key(to, about));
    }

    /** Mails about this go again to everybody. */
    @Transactional
    public void startAgain(String about) {
        rows.removeAbout(about);
    }

    void removeAbout(String about) {
        rows.removeAbout(about);
    }

    private String key(MailAddress to, String about) {
        return HexFormat.of().formatHex(secrets.sign(USE, to.text() + "\n" + about), 0, 16);
    }
}
