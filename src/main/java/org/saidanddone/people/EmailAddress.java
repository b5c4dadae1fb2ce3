package org.saidanddone.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saidanddone.platform.MailAddress;

/**
 * An e-mail address, in lower case. Checked loosely, as only a mail that arrives proves an address.
 *
 * @param text the address
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+|[a-z]+@localhost");

    /** Refuses what cannot be an address with IllegalArgumentException. */
    public EmailAddress {
        text = MailAddress.withoutEdges(text).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address, or empty when no mail can reach exactly that one. For an address that is told anew. */
    public static Optional<EmailAddress> reachable(String text) {
        return MailAddress.read(text).filter(MailAddress::plain).flatMap(mail -> read(text));
    }

    /** The address, or empty when the text cannot be one. */
    public static Optional<EmailAddress> read(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
