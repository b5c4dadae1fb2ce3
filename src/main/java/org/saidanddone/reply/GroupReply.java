package org.saidanddone.reply;

import java.util.List;

/**
 * A reply that was sent to several people of a group at once, to each their own.
 *
 * @param replies the replies that whoever asks may see; at least one, alike but for whom they answer and the verdict
 */
public record GroupReply(List<Reply> replies) {

    /** Refuses an empty list with IllegalArgumentException. */
    public GroupReply {
        replies = List.copyOf(replies);
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("a reply to nobody");
        }
    }

    /** One of them, for what is the same in all. */
    public Reply one() {
        return replies.getFirst();
    }

    /** How many people gave this verdict. */
    public long saying(Verdict verdict) {
        return replies.stream()
                .filter(reply -> reply.verdict().filter(verdict::equals).isPresent())
                .count();
    }
}
