package org.saidanddone.question;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.saidanddone.due.CaseClock;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.ReviewBook;

/**
 * What a person who came in with a receipt is asked. They can answer, say that they do not want to, or leave it. A
 * question of another case is refused with {@link AccessRefused}. Where they took everything back nothing is added.
 */
@Singleton
@Guarded
@Transactional
public class AskedOfMe {

    private final QuestionRepository rows;
    private final FeedbackStore feedback;
    private final ReviewBook review;
    private final CaseClock clocks;
    private final Audit audit;
    private final Clock clock;

    AskedOfMe(
            QuestionRepository rows,
            FeedbackStore feedback,
            ReviewBook review,
            CaseClock clocks,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.feedback = feedback;
        this.review = review;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The question that waits for the person. */
    @Anyone
    public Optional<PersonQuestion> open(OpenedCase opened) {
        return rows.of(opened.feedbackId()).stream()
                .map(QuestionRow::question)
                .filter(PersonQuestion::open)
                .findFirst();
    }

    /** What the person was writing, "" where nothing is kept. */
    @Anyone
    public String kept(OpenedCase opened, long questionId) {
        return theirs(opened, questionId).writing();
    }

    /** Keeps what the person is writing; too long a text is not kept. */
    @Anyone
    public void keep(OpenedCase opened, long questionId, String words) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return;
        }
        theirs(opened, questionId);
        if (!Words.isTooLong(words)) {
            rows.keep(questionId, words);
        }
    }

    /**
     * The person answers: their words join the case. The same words again are added once; other words, from another
     * page that was still open, join the case too. No words, or more than {@link Words#LIMIT} characters, are refused
     * with IllegalArgumentException.
     */
    @Anyone
    public void answer(OpenedCase opened, long questionId, String words) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return;
        }
        theirs(opened, questionId);
        if (rows.answer(questionId, clock.instant()) > 0) {
            rows.answeredWith(
                    questionId, feedback.addWords(opened.feedbackId(), words).id());
        } else if (!isThere(opened, Words.clean(words))) {
            feedback.addWords(opened.feedbackId(), words);
        }
    }

    private boolean isThere(OpenedCase opened, String words) {
        return feedback.find(opened.feedbackId()).stream()
                .flatMap(sent -> sent.answers().stream())
                .anyMatch(answer -> answer.question().equals(QuestionSet.ADDED)
                        && answer.words().equals(words));
    }

    /** The person does not want to answer; false when they have answered before, and that counts. */
    @Anyone
    public boolean decline(OpenedCase opened, long questionId) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return false;
        }
        theirs(opened, questionId);
        if (rows.decline(questionId, clock.instant()) > 0) {
            audit.record("QUESTION_DECLINED", Optional.of(opened.feedbackId()), Optional.empty(), "");
            clocks.goOn(opened.feedbackId());
        }
        return theirs(opened, questionId).question().answered().isEmpty();
    }

    private QuestionRow theirs(OpenedCase opened, long questionId) {
        return rows.findById(questionId)
                .filter(row -> row.feedbackId() == opened.feedbackId())
                .orElseThrow(() -> new AccessRefused("a question of another case"));
    }
}
