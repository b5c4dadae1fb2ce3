package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.AddedTo;
import org.saidanddone.feedback.AskedWords;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.review.ReviewBook;

/** Our newest reply: what is still wrong after it, or the answer to what it asks, in another way than in words. */
@Singleton
class AddedToReply implements AddedTo {

    private final SentReplies sent;
    private final VerdictRepository verdicts;
    private final ReviewBook review;
    private final Clock clock;

    AddedToReply(SentReplies sent, VerdictRepository verdicts, ReviewBook review, Clock clock) {
        this.sent = sent;
        this.verdicts = verdicts;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public boolean isOpen(OpenedCase opened) {
        return !review.isGone(opened.feedbackId())
                && newest(opened)
                        .filter(reply -> reply.isNotBetter() || reply.outcome() == Outcome.TELL_US_MORE)
                        .isPresent();
    }

    @Override
    public boolean hold(OpenedCase opened) {
        return review.holdToAdd(opened.feedbackId());
    }

    @Override
    public void added(OpenedCase opened, long answerId) {
        newest(opened).ifPresent(reply -> verdicts.told(reply.id(), "answer " + answerId, clock.instant()));
        review.reopened(opened.feedbackId());
    }

    /** The newest reply of then, where it was a question. */
    @Override
    public Optional<AskedWords> asked(OpenedCase opened, long answerId, Instant added) {
        return sent.toThePerson(opened.feedbackId()).stream()
                .filter(reply -> !reply.sent().isAfter(added))
                .findFirst()
                .filter(reply -> reply.outcome() == Outcome.TELL_US_MORE)
                .map(reply -> new AskedWords(reply.plain(), reply.easy(), reply.sent()));
    }

    private Optional<Reply> newest(OpenedCase opened) {
        return sent.toThePerson(opened.feedbackId()).stream().findFirst();
    }
}
