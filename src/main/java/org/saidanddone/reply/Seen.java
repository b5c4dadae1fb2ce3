package org.saidanddone.reply;

import java.util.Optional;

/**
 * What the writer of a reply has seen of what others did: nothing they have not seen is overwritten or contradicted.
 *
 * @param version the version of the chosen action, empty while none is chosen
 * @param reply up to which reply the writer knows, and means, that others were told something else; 0 for none
 */
public record Seen(Optional<Integer> version, long reply) {

    /** Nothing yet. */
    public static final Seen NOTHING = new Seen(Optional.empty(), 0);

    /** The action as it is in this version. */
    public Seen withVersion(Optional<Integer> seenNow) {
        return new Seen(seenNow, reply);
    }

    /** The writer knows what others were told up to this reply. */
    public Seen withReply(long known) {
        return new Seen(version, known);
    }
}
