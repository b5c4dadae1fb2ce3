package org.saidanddone.safeguarding;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.People;
import org.saidanddone.people.PersonAdded;
import org.saidanddone.people.PersonChanged;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.transcript.TranscriptStore;

/**
 * Looks through everything that was said so far for the name of somebody who joins the team, in the transaction that makes
 * their account: they can sign in only when it is done. What is sent in that very moment is looked at once more after it.
 */
@Singleton
class NewColleagues {

    private static final Duration IN_FLIGHT = Duration.ofMinutes(10);

    private final Step step;
    private final WhoIsAsking whoIsAsking;

    NewColleagues(Step step, WhoIsAsking whoIsAsking) {
        this.step = step;
        this.whoIsAsking = whoIsAsking;
    }

    @EventListener
    void added(PersonAdded event) {
        step.look(0, Map.of(event.personId(), event.name()));
    }

    /** Somebody with another name, or who comes back, is looked for as if they joined. */
    @EventListener
    void changed(PersonChanged event) {
        step.look(0, Map.of(event.personId(), event.name()));
    }

    /** Once more at what was being sent while an account was made: neither of the two saw the other. */
    @Scheduled(fixedDelay = "20s", initialDelay = "${work.first-after:5s}")
    public void again() {
        whoIsAsking.as(new Asking.Product(), () -> {
            step.again();
            return true;
        });
    }

    /** One look, in one transaction. */
    @Singleton
    static class Step {

        private static final int AT_ONCE = 500;

        private final FeedbackStore feedback;
        private final TranscriptStore transcripts;
        private final SafeMessageRepository messages;
        private final People people;
        private final NameWatch names;
        private final ConcernMail mail;
        private final Clock clock;

        Step(
                FeedbackStore feedback,
                TranscriptStore transcripts,
                SafeMessageRepository messages,
                People people,
                NameWatch names,
                ConcernMail mail,
                Clock clock) {
            this.feedback = feedback;
            this.transcripts = transcripts;
            this.messages = messages;
            this.people = people;
            this.names = names;
            this.mail = mail;
            this.clock = clock;
        }

        @Transactional
        void again() {
            Instant since = clock.instant().minus(IN_FLIGHT);
            Map<Long, String> added = people.namesOfAddedSince(since);
            if (!added.isEmpty()) {
                feedback.firstSince(since).ifPresent(first -> look(first - 1, added));
            }
        }

        @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
        void look(long after, Map<Long, String> colleagues) {
            long last = after;
            while (true) {
                List<Long> ids = feedback.after(last, AT_ONCE);
                if (ids.isEmpty()) {
                    return;
                }
                Map<Long, String> said = feedback.said(ids);
                Map<Long, String> written = transcripts.words(ids);
                Map<Long, String> answered = messages.fromPerson(ids).stream()
                        .collect(Collectors.groupingBy(
                                SafeMessageRow::feedbackId,
                                Collectors.mapping(SafeMessageRow::plain, Collectors.joining("\n"))));
                for (long id : ids) {
                    String all = Stream.of(said, written, answered)
                            .map(texts -> texts.getOrDefault(id, ""))
                            .collect(Collectors.joining("\n"));
                    colleagues.forEach((personId, name) -> {
                        if (names.lookFor(id, personId, name, all)) {
                            mail.named(id);
                        }
                    });
                }
                last = ids.getLast();
            }
        }
    }
}
