package org.saidanddone.platform;

import io.micronaut.context.annotation.Requires;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/** The mail server of the settings, as JavaMail takes it. Waits are bounded, so that a silent server holds nothing up. */
@Singleton
@Requires(property = "javamail.enabled", value = "true")
final class MailSession implements SessionProvider {

    private static final String WAIT_MS = "10000";

    private final Settings.MailServer server;

    MailSession(Settings settings) {
        this.server = settings.mail().orElseThrow();
    }

    @Override
    public Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.connectiontimeout", WAIT_MS);
        properties.put("mail.smtp.timeout", WAIT_MS);
        properties.put("mail.smtp.writetimeout", WAIT_MS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        if (server.user().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        });
    }
}
