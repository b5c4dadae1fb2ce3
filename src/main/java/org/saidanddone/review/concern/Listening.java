package org.saidanddone.review.concern;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Safe;
import org.saidanddone.feedback.WordsAdded;
import org.saidanddone.review.CaseTakenIn;
import org.saidanddone.review.transcript.Transcribed;

/**
 * Hears when somebody says that they are not safe, or uses words of the watch list, and raises a concern in the
 * transaction that keeps what they said.
 */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class Listening {

    private final FeedbackStore feedback;
    private final WatchWords watch;
    private final ConcernBook concerns;

    Listening(FeedbackStore feedback, WatchWords watch, ConcernBook concerns) {
        this.feedback = feedback;
        this.watch = watch;
        this.concerns = concerns;
    }

    @EventListener
    void takenIn(CaseTakenIn event) {
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        List<String> found = watch.in(Stream.concat(
                        Stream.of(sent.voiceWhy()), sent.answers().stream().map(Answer::words))
                .toList());
        if (sent.safe().filter(Safe::isConcern).isPresent()) {
            concerns.raise(sent.id(), ConcernSource.PERSON, "", found);
        } else if (!found.isEmpty()) {
            concerns.raise(sent.id(), ConcernSource.WORDS, "", found);
        }
    }

    @EventListener
    void wordsAdded(WordsAdded event) {
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        List<String> found = watch.in(sent.answers().stream()
                .filter(answer -> answer.id() == event.answerId())
                .map(Answer::words)
                .toList());
        if (!found.isEmpty()) {
            concerns.raise(sent.id(), ConcernSource.WORDS, "", found);
        }
    }

    /** Words that stood there before, and that a concern of the case has told already, raise no other one. */
    @EventListener
    void transcribed(Transcribed event) {
        List<String> told = concerns.matched(event.feedbackId());
        List<String> before = watch.in(List.of(event.before()));
        List<String> found = watch.in(List.of(event.words())).stream()
                .filter(each -> !(told.contains(each) && before.contains(each)))
                .toList();
        if (!found.isEmpty()) {
            concerns.raise(event.feedbackId(), ConcernSource.WORDS, "", found);
        }
    }
}
