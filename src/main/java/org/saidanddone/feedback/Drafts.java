package org.saidanddone.feedback;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;

/**
 * Feedback that is being given. Each answer is on disk when the method that takes it returns. Nothing is read or
 * changed without an {@link OpenDraft}, which only somebody with the code can have.
 */
@Singleton
@Guarded
public class Drafts {

    /** How long a draft is kept after the last change. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final DraftRepository rows;
    private final Cases cases;
    private final OpenForFeedback open;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Drafts(
            DraftRepository rows,
            Cases cases,
            OpenForFeedback open,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.cases = cases;
        this.open = open;
        this.clock = clock;
    }

    /**
     * Begins a draft with what it is about.
     *
     * @throws NotOpen while no feedback is taken here
     */
    @Anyone
    public OpenDraft begin(About about) {
        return begin(about, Optional.empty());
    }

    /**
     * Begins a draft with what it is about, and with who gives the answers, where that is said already.
     *
     * @throws NotOpen while no feedback is taken here
     */
    @Anyone
    public OpenDraft begin(About about, Optional<Voice> voice) {
        if (!open.isOpen()) {
            throw new NotOpen();
        }
        NewCase made = cases.prepare();
        return transactions.executeWrite(status -> begin(made, about, voice));
    }

    private OpenDraft begin(NewCase made, About about, Optional<Voice> voice) {
        cases.keep(made);
        ReceiptCode code = made.code();
        Instant now = clock.instant();
        rows.save(new DraftRow(
                code.number().digits(),
                QuestionSet.NOW.version(),
                about.planId().orElse(null),
                about.themeId().orElse(null),
                about.actionId().orElse(null),
                about.actionId().isEmpty(),
                QuestionSet.VOICE,
                now,
                now.plus(KEPT)));
        voice.ifPresent(said -> rows.firstAnswer(code.number().digits(), QuestionSet.VOICE, said.name(), ""));
        return new OpenDraft(code);
    }

    /**
     * Begins what somebody adds to feedback they had sent, or goes on with it. For the services of this feature, which
     * make sure that something may be added.
     */
    @Anyone
    @Transactional
    public OpenDraft add(OpenedCase sent) {
        String number = sent.number().digits();
        cases.hold(sent.number());
        if (!rows.existsById(number)) {
            Instant now = clock.instant();
            rows.save(new DraftRow(
                    number,
                    QuestionSet.ADDITION.version(),
                    null,
                    null,
                    null,
                    true,
                    QuestionSet.ADDING,
                    now,
                    now.plus(KEPT)));
        }
        return new OpenDraft(sent);
    }

    /** Takes out what was being added, in the transaction of the caller, which tells it; empty where nothing was. */
    @Anyone
    @Transactional
    public Optional<Draft.Given> takeAdded(OpenedCase sent) {
        String number = sent.number().digits();
        Optional<Draft.Given> given = rows.hold(number)
                .filter(row -> row.questionSet() == QuestionSet.ADDITION.version())
                .map(row -> answer(number, QuestionSet.ADDING));
        given.ifPresent(unused -> rows.remove(number));
        return given;
    }

    /** The draft as it is kept now; empty when it was sent or has ended. */
    @Anyone
    @Transactional
    public Optional<Draft> find(OpenDraft draft) {
        return rows.findById(draft.number().digits()).map(this::draft);
    }

    /** Changes what the draft is about; false when there is no draft any more. */
    @Anyone
    @Transactional
    public boolean about(OpenDraft draft, About about) {
        Instant now = clock.instant();
        return rows.about(
                        draft.number().digits(),
                        about.planId().orElse(null),
                        about.themeId().orElse(null),
                        about.actionId().orElse(null),
                        about.actionId().isEmpty(),
                        now,
                        now.plus(KEPT))
                > 0;
    }

    /**
     * Keeps a choice, with the words that go with it. The newest choice counts. An empty choice takes it back.
     *
     * @return false when there is no draft any more
     */
    @Anyone
    @Transactional
    public boolean choose(OpenDraft draft, String question, String choice, String words) {
        DraftRow row = rows.hold(draft.number().digits()).orElse(null);
        if (row == null) {
            return false;
        }
        Question asked = QuestionSet.of(row.questionSet()).question(question);
        if (!choice.isEmpty() && !asked.offers(choice)) {
            throw new IllegalArgumentException("not a choice of this question");
        }
        write(row.caseNumber(), asked, now -> new Draft.Given(choice, cleaned(asked, choice, words), now.version()));
        return true;
    }

    private static String cleaned(Question asked, String choice, String words) {
        boolean phone = asked.code().equals(QuestionSet.ANSWER_WAY) && choice.equals(AnswerWay.PHONE.name());
        return phone ? PhoneNumber.tidy(words) : Words.clean(words);
    }

    /**
     * Takes one picture into the answer of an open question, or out of it; the others stay, but for "nothing", which stands
     * alone. {@link Chosen#HELP} says that the person wants help with the question.
     *
     * @return false when there is no draft any more
     */
    @Anyone
    @Transactional
    public boolean pick(OpenDraft draft, String question, String code, boolean picked) {
        DraftRow row = rows.hold(draft.number().digits()).orElse(null);
        if (row == null) {
            return false;
        }
        Question asked = QuestionSet.of(row.questionSet()).question(question);
        if (!asked.isOpen() || !(asked.offers(code) || code.equals(Chosen.HELP))) {
            throw new IllegalArgumentException("not a picture of this question");
        }
        write(
                row.caseNumber(),
                asked,
                now -> new Draft.Given(
                        Chosen.of(now.choice()).with(code, picked).text(), now.words(), now.version()));
        return true;
    }

    /**
     * Keeps words, also while they are being written. Where the answer was changed since by another device, both texts
     * are kept, one after the other.
     *
     * @param version the version of the answer that the writer has seen
     */
    @Anyone
    @Transactional
    public Kept write(OpenDraft draft, String question, String words, int version) {
        DraftRow row = rows.hold(draft.number().digits()).orElse(null);
        if (row == null) {
            return new Kept.Gone();
        }
        Question asked = QuestionSet.of(row.questionSet()).question(question);
        String mine = Words.clean(words);
        Draft.Given before = answer(row.caseNumber(), question);
        if (before.words().equals(mine)) {
            return new Kept.Done(before.version());
        }
        String together = before.version() == version ? mine : both(before.words(), mine);
        Draft.Given after =
                write(row.caseNumber(), asked, now -> new Draft.Given(now.choice(), together, now.version()));
        return together.equals(mine) ? new Kept.Done(after.version()) : new Kept.Both(together, after.version());
    }

    /** Remembers the page to carry on with. Once all was looked through, that page stays the one to come back to. */
    @Anyone
    @Transactional
    public void reached(OpenDraft draft, String page) {
        rows.page(draft.number().digits(), page, GivingFeedback.CHECK);
    }

    /**
     * Keeps the draft for as long again, and holds it until the transaction of the caller ends: it is not sent meanwhile.
     *
     * @return false when there is no draft any more
     */
    @Anyone
    @Transactional
    public boolean touch(OpenDraft draft) {
        Instant now = clock.instant();
        return rows.touch(draft.number().digits(), now, now.plus(KEPT)) > 0;
    }

    private Draft.Given write(String number, Question asked, Function<Draft.Given, Draft.Given> change) {
        Draft.Given before = answer(number, asked.code());
        Draft.Given after = change.apply(before);
        if (before.version() == 0) {
            rows.firstAnswer(number, asked.code(), after.choice(), after.words());
        } else {
            rows.answer(number, asked.code(), after.choice(), after.words());
        }
        Instant now = clock.instant();
        rows.touch(number, now, now.plus(KEPT));
        return new Draft.Given(after.choice(), after.words(), before.version() + 1);
    }

    private Draft.Given answer(String number, String question) {
        return rows.answers(number).stream()
                .filter(row -> row.question().equals(question))
                .findFirst()
                .map(DraftAnswerRow::given)
                .orElse(Draft.Given.NOTHING);
    }

    private static String both(String theirs, String mine) {
        if (mine.contains(theirs)) {
            return mine;
        }
        return theirs.contains(mine) ? theirs : theirs + "\n\n" + mine;
    }

    private Draft draft(DraftRow row) {
        Map<String, Draft.Given> answers = rows.answers(row.caseNumber()).stream()
                .collect(Collectors.toMap(DraftAnswerRow::question, DraftAnswerRow::given));
        return new Draft(
                new CaseNumber(row.caseNumber()),
                QuestionSet.of(row.questionSet()),
                new About(
                        Optional.ofNullable(row.planId()),
                        Optional.ofNullable(row.themeId()),
                        Optional.ofNullable(row.actionId())),
                row.page(),
                answers,
                row.ends());
    }
}
