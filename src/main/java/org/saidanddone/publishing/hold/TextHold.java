package org.saidanddone.publishing.hold;

import java.time.Instant;
import java.util.Optional;

/**
 * A text that is looked at again, or was.
 *
 * @param id its number
 * @param kind what the text is
 * @param textId the number of the text
 * @param feedbackId the case in which words were hidden that stand in the text
 * @param placed since when nobody is shown the text
 * @param decided what was decided, empty while nobody has
 */
public record TextHold(
        long id, TextKind kind, long textId, long feedbackId, Instant placed, Optional<Decided> decided) {

    /**
     * What somebody decided.
     *
     * @param kept true when the text is shown as it is, false when other words stand in its place
     * @param reason why it is shown as it is, or ""
     * @param by the colleague
     * @param when the moment
     */
    public record Decided(boolean kept, String reason, String by, Instant when) {}

    /**
     * Words that were put in the place of others; these stay on record.
     *
     * @param field the code of the field
     * @param was what stood there
     * @param by the colleague
     * @param when the moment
     */
    public record Was(String field, String was, String by, Instant when) {}

    /** True while nobody has decided. */
    public boolean isOpen() {
        return decided.isEmpty();
    }
}
