package org.saidanddone.platform;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Talks to the mail server. */
@Singleton
class Smtp {

    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

    /** The server goes away, whatever the mail is. */
    private static final int GOES_AWAY = 421;

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Optional<Settings.MailServer> server;
    private final Clock clock;
    private volatile @Nullable Asked asked;

    Smtp(Settings settings, Clock clock) {
        this.server = settings.mail();
        this.clock = clock;
    }

    private record Asked(boolean takesAnyLetters, Instant when) {}

    /** Gives the mail to the server. Never throws for what the server or the line does. */
    Taken send(Letter letter) {
        Settings.MailServer there = server.orElseThrow();
        boolean anyLetters = !letter.to().plain();
        Session session = MailSession.with(there, anyLetters);
        SMTPTransport transport = null;
        try {
            MimeMessage message = letter.in(session, there);
            transport = (SMTPTransport) session.getTransport("smtp");
            try {
                transport.connect();
            } catch (MessagingException e) {
                LOG.debug("no connection", e);
                return new Taken.Away(transport.getLastReturnCode());
            }
            if (anyLetters && !transport.supportsExtension("SMTPUTF8")) {
                return new Taken.Never(EndedMail.Why.NO_ADDRESS, 0);
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Taken.Yes();
        } catch (MessagingException e) {
            return failed(e);
        } finally {
            close(transport);
        }
    }

    /**
     * What the server says of who we are, or of nothing at all, is not about this mail. That it does not take the address
     * or the text is.
     */
    private static Taken failed(MessagingException first) {
        Taken said = new Taken.Away(0);
        Exception each = first;
        while (each instanceof MessagingException one) {
            if (one instanceof SMTPSenderFailedException sender) {
                return new Taken.Away(sender.getReturnCode());
            }
            if (one instanceof SMTPAddressFailedException address) {
                return about(address.getReturnCode());
            }
            if (one instanceof SMTPSendFailedException send) {
                said = about(send.getReturnCode());
            }
            each = one.getNextException();
        }
        return said;
    }

    private static Taken about(int code) {
        if (code == GOES_AWAY || code < 400) {
            return new Taken.Away(Math.max(code, 0));
        }
        return code < 500 ? new Taken.NotNow(code) : new Taken.Never(EndedMail.Why.REFUSED, code);
    }

    /** That a server is slow to say goodbye makes no mail unsent. */
    private static void close(@Nullable Transport transport) {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("no goodbye", e);
            }
        }
    }

    /** True when the server takes addresses whose names have letters such as ŷ. Asked at most every ten minutes. */
    boolean takesAnyLetters() {
        Asked before = asked;
        Instant now = clock.instant();
        if (before != null
                && !before.when().isAfter(now)
                && before.when().plus(REMEMBERED).isAfter(now)) {
            return before.takesAnyLetters();
        }
        boolean takes = server.map(Smtp::asks).orElse(false);
        asked = new Asked(takes, now);
        return takes;
    }

    private static boolean asks(Settings.MailServer there) {
        SMTPTransport transport = null;
        try {
            transport = (SMTPTransport) MailSession.with(there, true).getTransport("smtp");
            transport.connect();
            return transport.supportsExtension("SMTPUTF8");
        } catch (MessagingException e) {
            LOG.debug("no answer", e);
            return false;
        } finally {
            close(transport);
        }
    }
}
