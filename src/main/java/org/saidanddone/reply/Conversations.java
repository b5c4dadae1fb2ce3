package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.review.PublishedFeedback;
import org.saidanddone.review.PublishedFeedbacks;

/** What people said and what was answered, for everybody. Only what its giver allows to be shown. */
@Singleton
@Guarded
public class Conversations {

    private final PublishedFeedbacks feedbacks;
    private final SentReplies sent;

    Conversations(PublishedFeedbacks feedbacks, SentReplies sent) {
        this.feedbacks = feedbacks;
        this.sent = sent;
    }

    /** The public ones about the action, newest first, at most 50. */
    @Anyone
    public List<Conversation> about(long actionId) {
        List<PublishedFeedback> said = feedbacks.aboutAction(actionId).stream()
                .filter(PublishedFeedback::isPublic)
                .toList();
        Map<Long, List<Reply>> replies = sent
                .toAll(said.stream().map(PublishedFeedback::feedbackId).toList())
                .stream()
                .collect(Collectors.groupingBy(Reply::feedbackId));
        return said.stream()
                .map(one -> new Conversation(one, replies.getOrDefault(one.feedbackId(), List.of())))
                .toList();
    }
}
