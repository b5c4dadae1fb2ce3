package org.saidanddone.feedback;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.Outbox;

/**
 * What people sent, for the services of other features. Not guarded: whoever calls it has made sure that the one who
 * asks may see it, and no screen calls it.
 */
@Singleton
public class FeedbackStore {

    private final FeedbackRepository rows;
    private final AnswerRepository answers;
    private final LinkRepository links;
    private final DraftRepository drafts;
    private final Outbox outbox;
    private final ApplicationEventPublisher<WordsAdded> wordsAdded;
    private final OneLook look;
    private final Clock clock;

    FeedbackStore(
            FeedbackRepository rows,
            AnswerRepository answers,
            LinkRepository links,
            DraftRepository drafts,
            Outbox outbox,
            ApplicationEventPublisher<WordsAdded> wordsAdded,
            OneLook look,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.links = links;
        this.drafts = drafts;
        this.outbox = outbox;
        this.wordsAdded = wordsAdded;
        this.look = look;
        this.clock = clock;
    }

    /** The feedback with this number, with its answers and the links that count. */
    @Transactional
    public Optional<Feedback> find(long id) {
        return look.once(() -> row(id).map(this::feedback), "feedback", id);
    }

    /** Reads these together, for a page that shows them all: what is asked of each of them then is known. */
    @Transactional
    public void ahead(Collection<Long> ids) {
        look.each(
                "feedback row",
                ids,
                some -> rows.findByIdIn(some).stream()
                        .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id()), Optional::of)),
                Optional.empty());
        look.each(
                "links of feedback",
                ids,
                some -> links.of(some).stream().collect(Collectors.groupingBy(LinkRow::feedbackId)),
                List.of());
        look.each(
                "answers of feedback",
                ids,
                some -> answers.of(some).stream().collect(Collectors.groupingBy(AnswerRow::feedbackId)),
                List.of());
    }

    private List<AnswerRow> answerRows(long id) {
        return look.once(() -> answers.of(id), "answers of feedback", id);
    }

    /** How it is kept. */
    Optional<FeedbackRow> row(long id) {
        return look.once(() -> rows.findById(id), "feedback row", id);
    }

    private List<LinkRow> linkRows(long id) {
        return look.once(() -> links.of(id), "links of feedback", id);
    }

    /** The feedback with this case number. */
    @Transactional
    public Optional<Feedback> withNumber(CaseNumber number) {
        return rows.findByCaseNumber(number.digits()).map(this::feedback);
    }

    /** What each of these said to these questions, in one text; one that said nothing is not in it. */
    @Transactional
    public Map<Long, String> said(Collection<Long> ids, Set<String> questions) {
        return ids.isEmpty()
                ? Map.of()
                : answers.of(ids, questions).stream()
                        .collect(Collectors.groupingBy(
                                AnswerRow::feedbackId, Collectors.mapping(AnswerRow::words, Collectors.joining("\n"))));
    }

    /** What each of these answered to these questions, in the order in which it was given; who answered none is not in it. */
    @Transactional
    public Map<Long, List<Answer>> answers(Collection<Long> ids, Set<String> questions) {
        return ids.isEmpty()
                ? Map.of()
                : answers.of(ids, questions).stream()
                        .collect(Collectors.groupingBy(
                                AnswerRow::feedbackId, Collectors.mapping(AnswerRow::answer, Collectors.toList())));
    }

    /** Every word that each of these said, in one text; one that said nothing is not in it. */
    @Transactional
    public Map<Long, String> said(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : answers.of(ids).stream()
                        .filter(row -> !row.words().isBlank())
                        .collect(Collectors.groupingBy(
                                AnswerRow::feedbackId, Collectors.mapping(AnswerRow::words, Collectors.joining("\n"))));
    }

    /** The numbers of what was sent after this one, in order. */
    @Transactional
    public List<Long> after(long id, int atMost) {
        return rows.after(id, atMost);
    }

    /** The lowest number of what was sent since then; empty where nothing was. */
    @Transactional
    public Optional<Long> firstSince(Instant since) {
        return Optional.ofNullable(rows.firstSince(since));
    }

    /** The signs that a machine sent it; empty for nearly everybody. */
    @Transactional
    public Set<SendingSign> signs(long feedbackId) {
        String signs = row(feedbackId).map(FeedbackRow::signs).orElse("");
        return Stream.of(signs.split(" ", -1))
                .filter(sign -> !sign.isEmpty())
                .map(SendingSign::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SendingSign.class)));
    }

    /** Every link the person made themselves, also one that staff took out. */
    @Transactional
    public List<Link> chosenByPerson(long feedbackId) {
        return linkRows(feedbackId).stream()
                .filter(row -> row.isBy(ChosenBy.PERSON))
                .map(LinkRow::link)
                .toList();
    }

    /**
     * Adds words of the person to feedback they had sent.
     *
     * @throws IllegalArgumentException when there are no words, or more than {@link Words#LIMIT} characters
     */
    @Transactional
    public Answer addWords(long feedbackId, String words) {
        String clean = Words.clean(words);
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("no words, or too many");
        }
        Answer answer = answers.save(new AnswerRow(null, feedbackId, QuestionSet.ADDED, "", clean, clock.instant()))
                .answer();
        wordsAdded.publishEvent(new WordsAdded(feedbackId, answer.id()));
        return answer;
    }

    /**
     * Adds an answer of the person, given in any way, to feedback they had sent; what was recorded stands beside it.
     *
     * @throws IllegalArgumentException when there are more than {@link Words#LIMIT} characters
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Answer addAnswer(long feedbackId, Draft.Given given) {
        String clean = Words.clean(given.words());
        if (Words.isTooLong(clean)) {
            throw new IllegalArgumentException("too many words");
        }
        Answer answer = answers.save(
                        new AnswerRow(null, feedbackId, QuestionSet.ADDED, given.choice(), clean, clock.instant()))
                .answer();
        wordsAdded.publishEvent(new WordsAdded(feedbackId, answer.id()));
        return answer;
    }

    /** Staff link the feedback to an action. Where staff have linked the two before, the kind is changed. */
    @Transactional
    public void link(long feedbackId, long actionId, LinkKind kind, long personId) {
        Optional<LinkRow> there = links.of(feedbackId).stream()
                .filter(row -> row.actionId() == actionId && row.removed() == null && row.isBy(ChosenBy.STAFF))
                .findFirst();
        if (there.isPresent()) {
            links.update(there.get().withKind(kind, personId));
            return;
        }
        Instant now = clock.instant();
        links.save(new LinkRow(
                null, feedbackId, actionId, kind.name(), ChosenBy.STAFF.name(), now, personId, now, null, 0));
    }

    /** Staff agree with a link the person made. */
    @Transactional
    public void confirmLink(long linkId, long personId) {
        LinkRow row = links.findById(linkId).orElseThrow();
        links.update(row.confirmedAt(clock.instant()));
    }

    /** Takes a link out. It no longer counts, and stays in the history. */
    @Transactional
    public void removeLink(long linkId) {
        LinkRow row = links.findById(linkId).orElseThrow();
        links.update(row.removedAt(clock.instant()));
    }

    /** Changes what a link says. What the person chose is kept as it is, and the staff's stands beside it. */
    @Transactional
    public void changeLinkKind(long linkId, LinkKind kind, long personId) {
        LinkRow row = links.findById(linkId).orElseThrow();
        if (row.isBy(ChosenBy.PERSON)) {
            link(row.feedbackId(), row.actionId(), kind, personId);
        } else {
            links.update(row.withKind(kind, personId));
        }
    }

    /** The person says that others may see their words, or may not; false when they had said so before. */
    @Transactional
    public boolean mayShow(long feedbackId, boolean mayShow) {
        return rows.mayShow(feedbackId, mayShow) > 0;
    }

    /**
     * Removes everything the person said, how to reach them, and what it was about. That there was something, when, for
     * which plan and whose words it was stays. Whatever refers to the answers is gone before.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void erase(long feedbackId) {
        FeedbackRow row = rows.findById(feedbackId).orElseThrow();
        answers.removeAll(feedbackId);
        links.removeAll(feedbackId);
        drafts.remove(row.caseNumber());
        rows.empty(feedbackId);
        rows.forgetReading(row.caseNumber());
        outbox.removeAbout(row.caseNumber());
    }

    /** Mails that wait to go to the person are not sent any more. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void stopMails(long feedbackId) {
        outbox.removeAbout(rows.findById(feedbackId).orElseThrow().caseNumber());
    }

    private Feedback feedback(FeedbackRow row) {
        long id = Saved.id(row.id());
        return new Feedback(
                id,
                new CaseNumber(row.caseNumber()),
                QuestionSet.of(row.questionSet()),
                Optional.ofNullable(row.planId()),
                Optional.ofNullable(row.themeId()),
                row.sent(),
                Voice.valueOf(row.voice()),
                row.voiceWhy(),
                Optional.ofNullable(row.feeling()).map(Feeling::valueOf),
                Optional.ofNullable(row.safe()).map(Safe::valueOf),
                row.mayShow(),
                AnswerWay.valueOf(row.answerWay()),
                row.answerAddress(),
                answerRows(id).stream().map(AnswerRow::answer).toList(),
                linkRows(id).stream()
                        .filter(link -> Objects.isNull(link.removed()))
                        .map(LinkRow::link)
                        .toList());
    }
}
