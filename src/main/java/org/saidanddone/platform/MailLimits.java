package org.saidanddone.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import org.saidanddone.platform.calendar.Today;

/** How many mails of a kind go to one address on a day. */
@Singleton
class MailLimits {

    private final MailCountRepository rows;
    private final Secrets secrets;
    private final Clock clock;

    MailLimits(MailCountRepository rows, Secrets secrets, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** True when one more may go today; holds the count until the transaction ends, which sends one mail. */
    boolean oneMore(MailKind kind, MailAddress to) {
        if (kind == MailKind.ALARM) {
            return true;
        }
        String counted = key(kind, to);
        rows.begin(counted, Today.at(clock));
        return rows.hold(counted).orElseThrow().sent() < kind.perDay();
    }

    /** One has gone. */
    void count(MailKind kind, MailAddress to) {
        if (kind != MailKind.ALARM) {
            rows.count(key(kind, to));
        }
    }

    /** True when that many went today already that another one waits for tomorrow. */
    @Transactional
    boolean reached(MailKind kind, MailAddress to) {
        return rows.findById(key(kind, to))
                .filter(row -> row.sent() >= kind.perDay())
                .isPresent();
    }

    /** What was counted on other days. */
    @Scheduled(fixedDelay = "1h", initialDelay = "${work.first-after:1m}")
    @Transactional
    public void forget() {
        rows.removeBefore(Today.at(clock));
    }

    private String key(MailKind kind, MailAddress to) {
        // The name in small letters: every mail server we know delivers all ways to write it to one box.
        String text = kind + "\n" + Today.at(clock) + "\n" + to.text().toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(secrets.sign("mail count", text), 0, 16);
    }
}
