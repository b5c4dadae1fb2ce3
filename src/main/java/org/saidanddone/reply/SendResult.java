package org.saidanddone.reply;

import java.util.List;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.review.FoundBeside;

/** How sending a reply ended. */
public sealed interface SendResult {

    /** It is on its way; also when the same draft was sent before. */
    record Sent(Reply reply) implements SendResult {}

    /** Something is missing or wrong; nothing was sent. */
    record Lacking(List<ReplyProblem> problems) implements SendResult {}

    /** The person added words that nobody has reviewed; nothing was sent, and nobody replies past them. */
    record Unreviewed() implements SendResult {}

    /** Words in it are hidden in what the person said, or somebody has to decide about them; nothing was sent. */
    record Words(List<FoundBeside> found) implements SendResult {

        /** Keeps its own copy. */
        public Words {
            found = List.copyOf(found);
        }
    }

    /** Somebody changed the draft meanwhile; nothing was sent. */
    record Changed(Saved.Stale stale) implements SendResult {}

    /**
     * Somebody changed the action after the writer looked at it; nothing was sent.
     *
     * @param meanwhile what became of the action
     */
    record ActionChanged(Meanwhile meanwhile) implements SendResult {}

    /**
     * Others were told something else about the action, and the writer has not said that they know; nothing was sent.
     *
     * @param told what others were told, newest first
     */
    record Differs(List<EarlierReply> told) implements SendResult {

        /** Keeps its own copy. */
        public Differs {
            told = List.copyOf(told);
        }
    }

    /** It may not be replied to now: it is not published, or a concern about it is open. */
    record NotNow() implements SendResult {}
}
