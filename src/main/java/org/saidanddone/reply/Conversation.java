package org.saidanddone.reply;

import java.util.List;
import org.saidanddone.publishing.PublishedFeedback;

/**
 * What a person said about an action and what was answered, as everybody may see it.
 *
 * @param said the published form, public
 * @param replies the answers, newest first
 */
public record Conversation(PublishedFeedback said, List<Reply> replies) {

    /** Keeps its own copy. */
    public Conversation {
        replies = List.copyOf(replies);
    }
}
