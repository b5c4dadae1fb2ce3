package org.saidanddone.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Keys that are not in the database: whoever takes only the database can read no waiting mail and forge no code.
 * One key of the data, locked with the main secret; each use has its own key made from it.
 */
@Singleton
public final class Secrets {

    private final Keys keys;

    @Inject
    Secrets(DataKey dataKey) {
        this(dataKey.keys());
    }

    Secrets(Keys keys) {
        this.keys = keys;
    }

    /** A keyed hash of the text for one use; the same text and use give the same 32 bytes. */
    public byte[] sign(String use, String text) {
        return keys.sign(use, text);
    }

    /** Locks the text so that only this product's key opens it. */
    public String lock(String use, String text) {
        return keys.lock(use, text);
    }

    /** Opens what {@link #lock} made for the same use; anything else is refused with IllegalArgumentException. */
    public String open(String use, String text) {
        return keys.open(use, text);
    }
}
