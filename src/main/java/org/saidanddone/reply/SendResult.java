package org.saidanddone.reply;

import java.util.List;

/** How sending a reply ended. */
public sealed interface SendResult {

    /** It is on its way; also when the same draft was sent before. */
    record Sent(Reply reply) implements SendResult {}

    /** Something is missing or wrong; nothing was sent. */
    record Lacking(List<ReplyProblem> problems) implements SendResult {}

    /** Somebody changed the draft meanwhile; nothing was sent. */
    record Changed(Saved.Stale stale) implements SendResult {}

    /** Somebody changed the action at the same moment; nothing was sent. */
    record ActionChanged() implements SendResult {}

    /** It may not be replied to now: it is not published, or a concern about it is open. */
    record NotNow() implements SendResult {}
}
