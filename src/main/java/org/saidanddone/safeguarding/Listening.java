package org.saidanddone.safeguarding;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Safe;
import org.saidanddone.feedback.WordsAdded;
import org.saidanddone.review.CaseTakenIn;
import org.saidanddone.transcript.Transcribed;

/**
 * Hears when somebody says that they are not safe, names a colleague, or uses words of the watch list, in the transaction
 * that keeps what they said. Names come first: somebody who is named gets no mail about the concern either.
 */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class Listening {

    private static final Set<String> LEADS = Set.of("lead", "leads", "safeguarding");
    private static final Set<String> DEPUTY = Set.of("deputy");

    private final FeedbackStore feedback;
    private final WatchWords watch;
    private final NameWatch names;
    private final ConcernReaders readers;
    private final ConcernBook concerns;
    private final ConcernMail mail;

    Listening(
            FeedbackStore feedback,
            WatchWords watch,
            NameWatch names,
            ConcernReaders readers,
            ConcernBook concerns,
            ConcernMail mail) {
        this.feedback = feedback;
        this.watch = watch;
        this.names = names;
        this.readers = readers;
        this.concerns = concerns;
        this.mail = mail;
    }

    @EventListener
    void takenIn(CaseTakenIn event) {
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        List<String> texts = Stream.concat(
                        Stream.of(sent.voiceWhy()), sent.answers().stream().map(Answer::words))
                .toList();
        boolean named = names.look(sent.id(), texts, List.of());
        boolean aboutUs = sent.answer(QuestionSet.ABOUT_US)
                .filter(answer -> answer.choice().equals(QuestionSet.IT_IS))
                .isPresent();
        if (aboutUs) {
            named |= byWhatTheyDo(sent);
        }
        List<String> found = watch.in(texts);
        boolean byPicture =
                sent.answers().stream().anyMatch(answer -> answer.chosen().saysNotSafe());
        if (byPicture || sent.safe().filter(Safe::isConcern).isPresent()) {
            concerns.raise(sent.id(), ConcernSource.PERSON, "", found);
        } else if (aboutUs) {
            concerns.raise(sent.id(), ConcernSource.ABOUT_COLLEAGUE, "", found);
        } else if (!found.isEmpty()) {
            concerns.raise(sent.id(), ConcernSource.WORDS, "", found);
        } else if (named) {
            mail.named(sent.id());
        }
    }

    /** "The safeguarding lead", "the deputy": people know what somebody does here and not what they are called. */
    private boolean byWhatTheyDo(Feedback sent) {
        String who = sent.words(QuestionSet.ABOUT_US);
        SaidWords words = SaidWords.of(who);
        boolean lead = words.has(LEADS) && names.out(sent.id(), readers.leadsButTheDeputy(), who);
        boolean deputy = words.has(DEPUTY) && names.out(sent.id(), readers.deputies(), who);
        return lead || deputy;
    }

    @EventListener
    void wordsAdded(WordsAdded event) {
        Feedback sent = feedback.find(event.feedbackId()).orElseThrow();
        List<Answer> added = sent.answers().stream()
                .filter(answer -> answer.id() == event.answerId())
                .toList();
        List<String> texts = added.stream().map(Answer::words).toList();
        boolean named = names.look(sent.id(), texts, List.of());
        List<String> found = watch.in(texts);
        if (added.stream().anyMatch(answer -> answer.chosen().saysNotSafe())) {
            concerns.raise(sent.id(), ConcernSource.PERSON, "", found);
        } else if (!found.isEmpty()) {
            concerns.raise(sent.id(), ConcernSource.WORDS, "", found);
        } else if (named) {
            mail.named(sent.id());
        }
    }

    /** Words that stood there before, and that a concern of the case has told already, raise no other one. */
    @EventListener
    void transcribed(Transcribed event) {
        boolean named = names.look(event.feedbackId(), List.of(event.words()), List.of(event.before()));
        List<String> told = concerns.matched(event.feedbackId());
        List<String> before = watch.in(List.of(event.before()));
        List<String> found = watch.in(List.of(event.words())).stream()
                .filter(each -> !(told.contains(each) && before.contains(each)))
                .toList();
        if (!found.isEmpty()) {
            concerns.raise(event.feedbackId(), ConcernSource.WORDS, "", found);
        } else if (named) {
            mail.named(event.feedbackId());
        }
    }
}
