package org.saidanddone.platform;

/**
 * A mail in plain text, to one address.
 *
 * @param to where it goes; checked by whoever asked for it
 * @param subject one line; line breaks are refused
 * @param text the whole text
 * @param language the language of the text, as in {@code en}
 */
public record Mail(String to, String subject, String text, String language) {

    /** Stands in the text where the address of the page is to stand on which whoever gets the mail stops the next ones. */
    public static final String STOP_LINK = "\u0002stop\u0002";

    /** A mail in English. */
    public Mail(String to, String subject, String text) {
        this(to, subject, text, "en");
    }

    /** Refuses line breaks in the address and the subject: they could add headers. */
    public Mail {
        if ((to + subject + language).chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a line break in a mail header");
        }
    }
}
