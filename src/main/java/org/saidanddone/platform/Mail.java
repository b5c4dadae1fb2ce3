package org.saidanddone.platform;

/**
 * A mail in plain text, to one address.
 *
 * @param to where it goes; checked by whoever asked for it
 * @param subject one line; line breaks are refused
 * @param text the whole text
 */
public record Mail(String to, String subject, String text) {

    /** Refuses line breaks in the address and the subject: they could add headers. */
    public Mail {
        if ((to + subject).chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a line break in a mail header");
        }
    }
}
