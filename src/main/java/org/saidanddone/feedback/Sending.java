package org.saidanddone.feedback;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Slowdown;

/**
 * Sends a draft: it becomes feedback, all at once or not at all. The same draft sent again, from a second tap, another
 * device or after a crash, is the same feedback.
 */
@Singleton
@Guarded
public class Sending {

    /** Sixty at once, then one in half a minute: a whole day centre, but not a machine. */
    private static final Slowdown.Pace FROM_ONE_PLACE = new Slowdown.Pace(60, Duration.ofSeconds(30));

    /** The shortest honest feedback takes eight taps. */
    private static final Duration VERY_FAST = Duration.ofSeconds(5);

    private final CaseRepository cases;
    private final Drafts drafts;
    private final DraftRepository draftRows;
    private final FeedbackRepository feedback;
    private final AnswerRepository answers;
    private final LinkRepository links;
    private final ReceiptLetter letter;
    private final ApplicationEventPublisher<FeedbackSent> sent;
    private final Clock clock;
    private final Slowdown slowdown;
    private final WishesOffered wishes;

    Sending(
            CaseRepository cases,
            Drafts drafts,
            DraftRepository draftRows,
            FeedbackRepository feedback,
            AnswerRepository answers,
            LinkRepository links,
            ReceiptLetter letter,
            ApplicationEventPublisher<FeedbackSent> sent,
            Clock clock,
            Slowdown slowdown,
            WishesOffered wishes) {
        this.slowdown = slowdown;
        this.wishes = wishes;
        this.cases = cases;
        this.drafts = drafts;
        this.draftRows = draftRows;
        this.feedback = feedback;
        this.answers = answers;
        this.links = links;
        this.letter = letter;
        this.sent = sent;
        this.clock = clock;
    }

    /** How sending ended. */
    public sealed interface Outcome {

        /**
         * It is sent, now or before.
         *
         * @param opened proof that the sender may see it
         * @param when the moment it was first sent
         * @param planId the plan it is about, empty when the person was not sure
         * @param themeId the part of the plan the person chose, empty where they chose none
         * @param actionId the action the person chose, empty where they chose none
         */
        record Sent(
                OpenedCase opened, Instant when, Optional<Long> planId, Optional<Long> themeId, Optional<Long> actionId)
                implements Outcome {}

        /** These questions must be answered, or shortened, first. Nothing was sent. */
        record Unfinished(List<String> questions) implements Outcome {}

        /** Very many were sent from the same place just now: this long must pass first. Nothing is lost. */
        record Wait(Duration howLong) implements Outcome {}

        /** There is no draft any more, and nothing was sent: it was left for too long. */
        record Gone() implements Outcome {}
    }

    /** Sends a draft that did not come from a page, for example one of the demo: nobody is slowed down. */
    @Anyone
    @Transactional
    public Outcome send(OpenDraft open) {
        return send(open, draft -> send(open, draft, ""));
    }

    /**
     * Sends the draft.
     *
     * @param from where the visitor comes from; kept in memory only, to slow down a flood. A day centre or a library where
     *     many share one address is never near the limit, and at worst waits half a minute
     * @param hiddenBox what stands in the box that is not shown to people
     */
    @Anyone
    @Transactional
    public Outcome send(OpenDraft open, Place from, String hiddenBox) {
        return send(open, draft -> {
            Duration wait = slowdown.before(FROM_ONE_PLACE, "sending from " + from.key());
            return wait.isPositive() ? new Outcome.Wait(wait) : send(open, draft, signs(open, hiddenBox));
        });
    }

    private Outcome send(OpenDraft open, Function<Draft, Outcome> finished) {
        String number = open.number().digits();
        if (cases.hold(number).isEmpty()) {
            return new Outcome.Gone();
        }
        Optional<FeedbackRow> before = feedback.findByCaseNumber(number);
        if (before.isPresent()) {
            return outcome(before.get());
        }
        Optional<DraftRow> held = draftRows.hold(number);
        Draft draft = held.flatMap(row -> drafts.find(open)).orElse(null);
        if (draft == null) {
            return new Outcome.Gone();
        }
        List<String> missing = wishes.missing(draft);
        return missing.isEmpty() ? finished.apply(draft) : new Outcome.Unfinished(missing);
    }

    private String signs(OpenDraft open, String hiddenBox) {
        Instant begun = cases.findById(open.number().digits()).orElseThrow().made();
        List<String> signs = new ArrayList<>();
        if (!hiddenBox.isBlank()) {
            signs.add(SendingSign.HIDDEN_BOX.name());
        }
        if (clock.instant().isBefore(begun.plus(VERY_FAST))) {
            signs.add(SendingSign.VERY_FAST.name());
        }
        return String.join(" ", signs);
    }

    /** When and about which plan the opened case was sent. */
    @Anyone
    @Transactional
    public Outcome sent(OpenedCase opened) {
        return feedback.findById(opened.feedbackId()).map(this::outcome).orElseGet(Outcome.Gone::new);
    }

    /** When the draft was sent, though nobody was told so: an answer can be lost on its way. Empty while it was not. */
    @Anyone
    @Transactional
    public Optional<Outcome.Sent> sentBefore(OpenDraft open) {
        return feedback.findByCaseNumber(open.number().digits())
                .map(this::outcome)
                .map(Outcome.Sent.class::cast);
    }

    private Outcome send(OpenDraft open, Draft draft, String signs) {
        Instant now = clock.instant();
        FeedbackRow row = feedback.save(row(draft, now, signs));
        long id = Saved.id(row.id());
        for (String question : new GivingFeedback(draft).asked()) {
            Draft.Given given = draft.answer(question);
            // The address is kept apart from the answers, so that no screen shows it among them.
            if (!given.isEmpty() && !question.equals(QuestionSet.ANSWER_WAY)) {
                answers.save(new AnswerRow(null, id, question, given.choice(), given.words(), now));
            }
        }
        draft.about().actionId().ifPresent(action -> links.save(link(id, action, draft, now)));
        draftRows.remove(draft.number().digits());
        if (draft.answerWay() == AnswerWay.EMAIL) {
            letter.put(open.code(), draft.words(QuestionSet.ANSWER_WAY));
        }
        sent.publishEvent(new FeedbackSent(id));
        return outcome(row);
    }

    private static FeedbackRow row(Draft draft, Instant now, String signs) {
        boolean hasAddress = draft.answerWay() != AnswerWay.RECEIPT;
        return new FeedbackRow(
                null,
                draft.number().digits(),
                draft.questions().version(),
                nullable(draft.about().planId()),
                nullable(draft.about().themeId()),
                now,
                draft.voice().orElseThrow().name(),
                draft.voice().orElseThrow() == Voice.ON_BEHALF ? draft.words(QuestionSet.VOICE_WHY) : "",
                nullable(draft.choice(QuestionSet.FEELING)),
                nullable(draft.choice(QuestionSet.SAFE)),
                draft.choice(QuestionSet.SHOW)
                        .filter(QuestionSet.MAY_SHOW::equals)
                        .isPresent(),
                draft.answerWay().name(),
                hasAddress ? draft.words(QuestionSet.ANSWER_WAY) : "",
                signs,
                0);
    }

    private static LinkRow link(long feedbackId, long actionId, Draft draft, Instant now) {
        LinkKind kind = draft.choice(QuestionSet.FEELING)
                .map(Feeling::valueOf)
                .map(LinkKind::saidBy)
                .orElse(LinkKind.NOT_SAID);
        return new LinkRow(null, feedbackId, actionId, kind.name(), ChosenBy.PERSON.name(), now, null, null, null, 0);
    }

    private Outcome outcome(FeedbackRow row) {
        OpenedCase opened = new OpenedCase(Saved.id(row.id()), new CaseNumber(row.caseNumber()));
        return new Outcome.Sent(
                opened,
                row.sent(),
                Optional.ofNullable(row.planId()),
                Optional.ofNullable(row.themeId()),
                links.of(opened.feedbackId()).stream()
                        .map(LinkRow::link)
                        .filter(link -> link.chosenBy() == ChosenBy.PERSON)
                        .map(Link::actionId)
                        .findFirst());
    }

    private static <T> @Nullable T nullable(Optional<T> value) {
        return value.orElse(null);
    }
}
