package org.saidanddone.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A mail as it goes over the line: from the organisation, with a number of its own that stays the same when it is tried
 * again, as plain text and as a page with large letters.
 *
 * @param mail what it says
 * @param to where it goes
 * @param messageId its number, without the angle brackets
 * @param date when it goes
 * @param stop the address where whoever gets it can stop the next ones; empty where they cannot
 */
record Letter(Mail mail, MailAddress to, String messageId, Instant date, Optional<String> stop) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,:;!?)]");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage in(Session session, Settings.MailServer server) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + messageId + ">");
            }
        };
        message.setFrom(named(server));
        InternetAddress address = new InternetAddress();
        address.setAddress(to.text());
        message.setRecipient(MimeMessage.RecipientType.TO, address);
        message.setHeader("Content-Language", mail.language());
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(date));
        // So that nobody's "I am away" comes back.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (stop.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + stop.get() + ">");
            if (stop.get().startsWith("https:")) {
                // The standard (RFC 8058) knows the one tap over TLS only.
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8, "plain");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(page(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, page));
        message.saveChanges();
        return message;
    }

    private static InternetAddress named(Settings.MailServer server) throws MessagingException {
        try {
            return new InternetAddress(server.from(), server.fromName(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java knows UTF-8", e);
        }
    }

    /** The same words: a paragraph for each, its lines, and links that can be pressed. Nothing is fetched from anywhere. */
    String page() {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", mail.language());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(mail.subject());
        Element body = page.body()
                .attr("style", "font-family: Arial, sans-serif; font-size: 18px; line-height: 1.5; max-width: 36em");
        for (String paragraph : mail.text().strip().split("\n{2,}", -1)) {
            Element lines = body.appendElement("p");
            for (String line : paragraph.split("\n", -1)) {
                if (lines.childNodeSize() > 0) {
                    lines.appendElement("br");
                }
                withLinks(lines, line);
            }
        }
        page.outputSettings().prettyPrint(false);
        return "<!doctype html>\n" + page.outerHtml();
    }

    private static void withLinks(Element parent, String line) {
        Matcher found = ADDRESS.matcher(line);
        int from = 0;
        while (found.find()) {
            parent.appendText(line.substring(from, found.start()));
            parent.appendElement("a").attr("href", found.group()).text(found.group());
            from = found.end();
        }
        parent.appendText(line.substring(from));
    }
}
