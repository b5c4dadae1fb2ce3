package org.saidanddone.platform;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/** A mail server, as the mail library takes it. Waits are bounded, so that a silent server holds nothing up. */
final class MailSession {

    private static final String WAIT_MS = "10000";

    private MailSession() {}

    /**
     * A session.
     *
     * @param anyLetters true for a mail to an address with letters that not every mail server takes
     */
    static Session with(Settings.MailServer server, boolean anyLetters) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.connectiontimeout", WAIT_MS);
        properties.put("mail.smtp.timeout", WAIT_MS);
        properties.put("mail.smtp.writetimeout", WAIT_MS);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.put("mail.mime.allowutf8", String.valueOf(anyLetters));
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
