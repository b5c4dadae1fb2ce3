package org.saidanddone.reply;

import java.util.Optional;
import org.saidanddone.plan.Evidence;

/**
 * What shows a change, as it is being written.
 *
 * @param kind which kind, empty until chosen
 * @param text the address or the name, or ""
 */
public record EvidenceDraft(Optional<Evidence.Kind> kind, String text) {

    /** Nothing yet. */
    public static final EvidenceDraft NONE = new EvidenceDraft(Optional.empty(), "");

    /** The evidence itself, empty while it is missing or is none. */
    public Optional<Evidence> evidence() {
        return kind.flatMap(chosen -> Evidence.read(chosen, text));
    }
}
