package org.saidanddone.plan;

import java.util.Optional;

/**
 * A change to an action as somebody states it.
 *
 * @param change what changes
 * @param evidence what shows that it is so, where they gave any
 * @param plain what happened, in plain words, at most 4,000 characters
 * @param easy what happened, in easy-read words, at most 4,000 characters
 */
public record StatedChange(Change change, Optional<Evidence> evidence, String plain, String easy) {

    /** Refuses empty and overlong texts with IllegalArgumentException. */
    public StatedChange {
        ProgressText text = new ProgressText(plain, easy);
        plain = text.plain();
        easy = text.easy();
    }

    /** A change that nothing shows but its words. */
    public StatedChange(Change change, String plain, String easy) {
        this(change, Optional.empty(), plain, easy);
    }

    ProgressText text() {
        return new ProgressText(plain, easy);
    }
}
