package org.saidanddone.platform;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as a mail server is told it: the name as it was typed, the domain in the letters of the domain system. What
 * a mail library would change on the way, so that the mail reaches nobody or somebody else, is none.
 *
 * @param text the whole address
 * @param plain true when every letter of it is one that any mail server takes
 */
public record MailAddress(String text, boolean plain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;

    /** Words of letters and signs with single dots between them. Other letters than English ones stand for themselves. */
    private static final Pattern NAME = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern ENGLISH = Pattern.compile("[!-~]*");

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]+|localhost");

    /** Letters that look or sound alike stay what they are: "straße" is another domain than "strasse". */
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    /** The address that was typed, or empty where no mail can reach exactly that one. What surrounds it is no part of it. */
    public static Optional<MailAddress> read(String typed) {
        String address = withoutEdges(typed);
        int at = address.indexOf('@');
        if (at < 1 || at != address.lastIndexOf('@')) {
            return Optional.empty();
        }
        String name = Normalizer.normalize(address.substring(0, at), Normalizer.Form.NFC);
        IDNA.Info info = new IDNA.Info();
        StringBuilder domain = new StringBuilder();
        DOMAINS.nameToASCII(address.substring(at + 1), domain, info);
        String host = domain.toString().toLowerCase(Locale.ROOT);
        if (info.hasErrors()
                || !DOMAIN.matcher(host).matches()
                || !NAME.matcher(name).matches()
                || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                || name.length() + 1 + host.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                new MailAddress(name + "@" + host, ENGLISH.matcher(name).matches()));
    }

    /** Without the space and the marks nobody sees that come with what is pasted. */
    public static String withoutEdges(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isEdge(typed.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(typed.charAt(to - 1))) {
            to--;
        }
        return typed.substring(from, to);
    }

    /** Space of any kind, and marks that nobody sees: they come with what is pasted. */
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** What stands behind the {@code @}. */
    String domain() {
        return text.substring(text.indexOf('@') + 1);
    }
}
