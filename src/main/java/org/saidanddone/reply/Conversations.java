package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.PublishedFeedbacks;

/**
 * What people said and what was answered, for everybody: only what its giver allows to be shown, as it stood at the newest
 * publishing hour.
 */
@Singleton
@Guarded
public class Conversations {

    private static final int AT_MOST = 50;

    private final PublishedFeedbacks feedbacks;
    private final SentReplies sent;
    private final PublishingHour publishingHour;
    private final Clock clock;

    Conversations(PublishedFeedbacks feedbacks, SentReplies sent, PublishingHour publishingHour, Clock clock) {
        this.feedbacks = feedbacks;
        this.sent = sent;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    /**
     * Replies that are public and whose quote is not any more, because somebody took back what they said; newest first, at
     * most 50. They hold nothing of that person.
     */
    @Anyone
    public List<Reply> withoutQuote(long actionId) {
        return sent.withoutQuote(actionId, publishingHour.newest(clock.instant()), AT_MOST);
    }

    /** The public ones about the action, newest first, at most 50. */
    @Anyone
    public List<Conversation> about(long actionId) {
        List<PublishedFeedback> said = feedbacks.aboutAction(actionId).stream()
                .filter(PublishedFeedback::isPublic)
                .toList();
        Map<Long, List<Reply>> replies = sent
                .toAllThen(
                        said.stream().map(PublishedFeedback::feedbackId).toList(),
                        publishingHour.newest(clock.instant()))
                .stream()
                .collect(Collectors.groupingBy(Reply::feedbackId));
        return said.stream()
                .map(one -> new Conversation(one, replies.getOrDefault(one.feedbackId(), List.of())))
                .toList();
    }

    /** How many more people told us about the action, whose words are not shown. */
    @Anyone
    public int unreadAbout(long actionId) {
        return feedbacks.notShownAbout(actionId);
    }
}
