package org.saidanddone.reply;

import java.util.List;
import java.util.Set;

/** How sending a reply to the people of a group ended. */
public sealed interface GroupSendResult {

    /**
     * It is on its way; also when the same draft was sent before.
     *
     * @param replies one for each person who gets it
     * @param left the cases that were asked for and got none: they may not be replied to now
     * @param unreviewed those of them who added words that nobody has reviewed
     */
    record Sent(List<Reply> replies, Set<Long> left, Set<Long> unreviewed) implements GroupSendResult {

        /** Keeps its own copies. */
        public Sent {
            replies = List.copyOf(replies);
            left = Set.copyOf(left);
            unreviewed = Set.copyOf(unreviewed);
        }
    }

    /** Nothing was sent to anybody: never {@link SendResult.Sent}. */
    record NotSent(SendResult why) implements GroupSendResult {}
}
