package org.saidanddone.safeguarding;

import java.time.Instant;
import java.util.Optional;

/**
 * What the safeguarding lead wrote to the person, or the person to the lead, through the receipt. Never changed, and never
 * part of what can be published.
 *
 * @param id its number
 * @param fromLead true when the lead wrote it
 * @param closing true when the concern ended with it
 * @param plain what it says
 * @param easy the same in easy-read words; "" where the person wrote it
 * @param written when
 * @param by the name of the lead, "" for the person
 * @param seen when the other one first saw it, empty while they have not
 */
public record SafeMessage(
        long id,
        boolean fromLead,
        boolean closing,
        String plain,
        String easy,
        Instant written,
        String by,
        Optional<Instant> seen) {

    /** Without the words: they belong into no log. */
    @Override
    public String toString() {
        return "SafeMessage[" + id + "]";
    }
}
