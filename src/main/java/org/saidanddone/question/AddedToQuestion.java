package org.saidanddone.question;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.AddedTo;
import org.saidanddone.feedback.AskedWords;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.review.ReviewBook;

/** A question that staff asked, answered in another way than in words. */
@Singleton
class AddedToQuestion implements AddedTo {

    private final QuestionRepository rows;
    private final ReviewBook review;
    private final Clock clock;

    AddedToQuestion(QuestionRepository rows, ReviewBook review, Clock clock) {
        this.rows = rows;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public boolean isOpen(OpenedCase sent) {
        return rows.of(sent.feedbackId()).stream()
                .anyMatch(row -> row.question().open());
    }

    @Override
    public boolean hold(OpenedCase sent) {
        return review.holdToAdd(sent.feedbackId());
    }

    @Override
    public void added(OpenedCase sent, long answerId) {
        rows.of(sent.feedbackId()).stream()
                .map(QuestionRow::question)
                .filter(PersonQuestion::open)
                .findFirst()
                .filter(open -> rows.answer(open.id(), clock.instant()) > 0)
                .ifPresent(open -> rows.answeredWith(open.id(), answerId));
    }

    @Override
    public Optional<AskedWords> asked(OpenedCase sent, long answerId, Instant added) {
        return rows.of(sent.feedbackId()).stream()
                .filter(row -> Long.valueOf(answerId).equals(row.answerId()))
                .map(row -> new AskedWords(row.plain(), row.easy(), row.asked()))
                .findFirst();
    }
}
