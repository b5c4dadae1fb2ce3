package org.saidanddone.redaction;

import java.util.Set;

/**
 * Parts of what a person said were hidden. It is published in the transaction that hides them, and whoever hears it looks
 * again at what stands beside the case.
 *
 * @param feedbackId the case
 * @param redactionIds the parts; what they hide is not in here
 */
public record WordsHidden(long feedbackId, Set<Long> redactionIds) {

    /** Keeps its own copy. */
    public WordsHidden {
        redactionIds = Set.copyOf(redactionIds);
    }
}
