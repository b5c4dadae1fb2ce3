package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ActionCode;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.Status;
import org.saidanddone.reply.ReplyProblem.Field;

class SendPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long HOMES = 12;
    private static final long OPEN_STEP = 5;

    private static final Action ACTION = new Action(
            HOMES,
            1,
            1,
            new ActionCode("BRS-12"),
            "More homes",
            "",
            "More homes",
            "You choose where you live.",
            Optional.empty(),
            "home",
            new Owner("NHS England", ""),
            Optional.empty(),
            Optional.of(LocalDate.of(2027, 3, 31)),
            Optional.empty(),
            Status.ON_TRACK,
            Optional.empty(),
            "",
            "",
            "A test",
            Optional.empty(),
            0);

    private static final SendPolicies.Circumstances AROUND =
            new SendPolicies.Circumstances(TODAY, Map.of(HOMES, ACTION), Set.of(OPEN_STEP));

    private static final EvidenceDraft PAGE =
            new EvidenceDraft(Optional.of(Evidence.Kind.LINK), "https://www.example.org/homes");

    private static final ChangeDraft LATE = change(ChangeKind.STATUS, Status.LATE, null, "", null);
    private static final ChangeDraft DONE = change(ChangeKind.STATUS, Status.DONE, null, "", null);

    private static ChangeDraft change(
            ChangeKind kind,
            @Nullable Status status,
            @Nullable LocalDate date,
            String title,
            @Nullable Long milestone) {
        return new ChangeDraft(
                Optional.of(HOMES),
                Optional.of(kind),
                Optional.ofNullable(status),
                Optional.ofNullable(date),
                title,
                title,
                Optional.ofNullable(milestone),
                "The builder stopped work.",
                "The builder stopped.",
                PAGE,
                Seen.NOTHING);
    }

    private static ReplyDraft draft(Outcome outcome, ChangeDraft change) {
        return new ReplyDraft(
                1,
                1,
                Optional.of(outcome),
                Optional.of(TODAY),
                "There is no money.",
                "We have told the council.",
                "We told the council.",
                change);
    }

    private static List<Field> wrong(ReplyDraft draft) {
        return SendPolicies.problems(draft, AROUND).stream()
                .map(ReplyProblem::field)
                .toList();
    }

    @Test
    void aWholeReplyCanBeSent() {
        assertThat(wrong(draft(Outcome.DONE, DONE))).isEmpty();
        assertThat(wrong(draft(Outcome.WILL_DO, LATE))).isEmpty();
        assertThat(wrong(draft(Outcome.CANNOT, ChangeDraft.NONE))).isEmpty();
        assertThat(wrong(draft(Outcome.TELL_US_MORE, ChangeDraft.NONE))).isEmpty();
    }

    @Test
    void nothingWrittenIsMissingAtEachField() {
        assertThat(wrong(ReplyDraft.empty(1))).containsExactly(Field.OUTCOME, Field.PLAIN, Field.EASY);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void bothTextsAreAlwaysNeeded(Outcome outcome) {
        ReplyDraft whole = draft(outcome, outcome == Outcome.DONE ? DONE : LATE);
        ReplyDraft blank =
                new ReplyDraft(1, 1, whole.outcome(), whole.byDate(), whole.reason(), " \n", "", whole.change());

        assertThat(wrong(blank)).containsExactly(Field.PLAIN, Field.EASY);
    }

    @Test
    void doneAndWillDoNeedAChangeToALinkedAction() {
        assertThat(wrong(draft(Outcome.DONE, ChangeDraft.NONE))).contains(Field.ACTION, Field.CHANGE);
        assertThat(wrong(draft(Outcome.WILL_DO, ChangeDraft.NONE))).contains(Field.ACTION, Field.CHANGE);
    }

    @Test
    void anActionThatTheFeedbackIsNotAboutIsRefused() {
        SendPolicies.Circumstances other = new SendPolicies.Circumstances(TODAY, Map.of(), Set.of());

        assertThat(SendPolicies.problems(draft(Outcome.DONE, DONE), other))
                .containsExactly(new ReplyProblem(Field.ACTION, "reply.no-linked-action"));
    }

    @Test
    void aPromiseNeedsADateThatIsNotPast() {
        ReplyDraft late = new ReplyDraft(
                1, 1, Optional.of(Outcome.WILL_DO), Optional.of(TODAY.minusDays(1)), "", "Plain.", "Easy.", LATE);
        ReplyDraft none =
                new ReplyDraft(1, 1, Optional.of(Outcome.WILL_DO), Optional.empty(), "", "Plain.", "Easy.", LATE);

        assertThat(wrong(late)).containsExactly(Field.BY_DATE);
        assertThat(wrong(none)).containsExactly(Field.BY_DATE);
    }

    @Test
    void aRefusalNeedsAReason() {
        ReplyDraft draft = new ReplyDraft(
                1, 1, Optional.of(Outcome.CANNOT), Optional.empty(), "", "Plain.", "Easy.", ChangeDraft.NONE);

        assertThat(wrong(draft)).containsExactly(Field.REASON);
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        ChangeDraft same = change(ChangeKind.STATUS, Status.ON_TRACK, null, "", null);
        ChangeDraft sameDay = change(ChangeKind.DATE, null, LocalDate.of(2027, 3, 31), "", null);

        assertThat(wrong(draft(Outcome.WILL_DO, same))).containsExactly(Field.STATUS);
        assertThat(wrong(draft(Outcome.DONE, sameDay))).containsExactly(Field.DATE);
    }

    @Test
    void aChangeToADayThatIsPastIsRefused() {
        ChangeDraft past = change(ChangeKind.DATE, null, TODAY.minusDays(1), "", null);

        assertThat(wrong(draft(Outcome.WILL_DO, past))).containsExactly(Field.DATE);
    }

    @Test
    void anAddedStepNeedsBothNamesAndADay() {
        ChangeDraft nothing = change(ChangeKind.MILESTONE_ADDED, null, null, "", null);

        assertThat(wrong(draft(Outcome.WILL_DO, nothing))).containsExactly(Field.TITLE, Field.EASY_TITLE, Field.DATE);
        assertThat(wrong(
                        draft(Outcome.WILL_DO, change(ChangeKind.MILESTONE_ADDED, null, TODAY, "x".repeat(201), null))))
                .containsExactly(Field.TITLE, Field.EASY_TITLE);
    }

    @Test
    void onlyAnOpenStepCanBeReached() {
        assertThat(wrong(draft(Outcome.DONE, change(ChangeKind.MILESTONE_REACHED, null, null, "", OPEN_STEP))))
                .isEmpty();
        assertThat(wrong(draft(Outcome.DONE, change(ChangeKind.MILESTONE_REACHED, null, null, "", 6L))))
                .containsExactly(Field.MILESTONE);
    }

    @Test
    void everyChangeNeedsWords() {
        ChangeDraft silent = new ChangeDraft(
                Optional.of(HOMES),
                Optional.of(ChangeKind.STATUS),
                Optional.of(Status.DONE),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                " ",
                PAGE,
                Seen.NOTHING);

        assertThat(wrong(draft(Outcome.DONE, silent))).containsExactly(Field.CHANGE_PLAIN, Field.CHANGE_EASY);
    }

    @Test
    void aQuestionNeedsNoChange() {
        ChangeDraft halfWritten = change(ChangeKind.STATUS, null, null, "", null);

        assertThat(wrong(draft(Outcome.TELL_US_MORE, halfWritten))).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        ReplyDraft draft = new ReplyDraft(
                1,
                1,
                Optional.of(Outcome.TELL_US_MORE),
                Optional.empty(),
                "",
                "x".repeat(SendPolicies.LONGEST + 1),
                "Easy.",
                ChangeDraft.NONE);

        assertThat(wrong(draft)).containsExactly(Field.PLAIN);
    }

    @Test
    void everyProblemHasWords() {
        LanguageFile words = LanguageFile.english();

        assertThat(List.of(
                        draft(Outcome.DONE, ChangeDraft.NONE),
                        ReplyDraft.empty(1),
                        draft(Outcome.WILL_DO, change(ChangeKind.MILESTONE_ADDED, null, null, "", null)),
                        draft(Outcome.WILL_DO, change(ChangeKind.MILESTONE_REACHED, null, null, "", null)),
                        draft(Outcome.DONE, forThePerson(null, "")),
                        draft(Outcome.DONE, forThePerson(TODAY.plusDays(1), "")),
                        draft(Outcome.CANNOT, forThePerson(TODAY, "")),
                        draft(Outcome.DONE, LATE),
                        draft(Outcome.WILL_DO, DONE),
                        draft(Outcome.DONE, change(ChangeKind.EVIDENCE, null, null, "", null)),
                        draft(Outcome.DONE, DONE.with(EvidenceDraft.NONE)),
                        draft(Outcome.DONE, DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.LINK), ""))),
                        draft(Outcome.DONE, DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.DOCUMENT), ""))),
                        draft(Outcome.DONE, DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.SEEN_BY), ""))),
                        draft(Outcome.DONE, DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.LINK), "x"))),
                        draft(Outcome.DONE, DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.DOCUMENT), "a\nb"))),
                        draft(
                                Outcome.DONE,
                                DONE.with(new EvidenceDraft(Optional.of(Evidence.Kind.SEEN_BY), "a".repeat(201))))))
                .flatExtracting(draft -> SendPolicies.problems(draft, AROUND))
                .allSatisfy(problem ->
                        assertThat(words.find(Variant.PLAIN, problem.key())).isPresent());
    }

    private static ChangeDraft forThePerson(@Nullable LocalDate day, String words) {
        return new ChangeDraft(
                Optional.of(HOMES),
                Optional.of(ChangeKind.FOR_PERSON),
                Optional.empty(),
                Optional.ofNullable(day),
                "",
                "",
                Optional.empty(),
                words,
                words,
                EvidenceDraft.NONE,
                Seen.NOTHING);
    }

    private static List<String> sentences(ReplyDraft draft) {
        return SendPolicies.problems(draft, AROUND).stream()
                .map(ReplyProblem::key)
                .toList();
    }

    @Test
    void whatWasDoneForThePersonNeedsWordsAndADayThatHasCome() {
        assertThat(sentences(draft(Outcome.DONE, forThePerson(TODAY, "You have a flat."))))
                .isEmpty();
        assertThat(sentences(draft(Outcome.DONE, forThePerson(null, " "))))
                .containsExactly("reply.missing.deed-day", "reply.missing.deed-plain", "reply.missing.deed-easy");
        assertThat(sentences(draft(Outcome.DONE, forThePerson(TODAY.plusDays(1), "You have a flat."))))
                .containsExactly("reply.deed-day-to-come");
    }

    @Test
    void aPromiseToThePersonNeedsNoMoreThanItsDay() {
        assertThat(sentences(draft(Outcome.WILL_DO, forThePerson(null, "")))).isEmpty();
        assertThat(sentences(draft(Outcome.CANNOT, forThePerson(TODAY, "You have a flat."))))
                .containsExactly("reply.nothing-for-the-person");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DONE", "WILL_DO", "CANNOT"})
    void wordsAloneAreNotEnough(Outcome outcome) {
        assertThat(sentences(draft(outcome, change(ChangeKind.EVIDENCE, null, null, "", null))))
                .containsExactly("reply.words-alone");
    }

    @Test
    void doneForThePromiseNeedsSomethingThatShowsIt() {
        ChangeDraft reached = change(ChangeKind.MILESTONE_REACHED, null, null, "", OPEN_STEP);
        for (ChangeDraft change : List.of(DONE, reached)) {
            assertThat(sentences(draft(Outcome.DONE, change.with(EvidenceDraft.NONE))))
                    .containsExactly("reply.missing.evidence");
            for (Evidence.Kind kind : Evidence.Kind.values()) {
                assertThat(sentences(draft(Outcome.DONE, change.with(new EvidenceDraft(Optional.of(kind), " ")))))
                        .containsExactly("reply.missing.evidence." + kind);
            }
            assertThat(sentences(draft(
                            Outcome.DONE,
                            change.with(new EvidenceDraft(Optional.of(Evidence.Kind.LINK), "javascript:alert(1)")))))
                    .containsExactly("reply.evidence-wrong.LINK");
            assertThat(sentences(draft(
                            Outcome.DONE,
                            change.with(new EvidenceDraft(Optional.of(Evidence.Kind.DOCUMENT), "x".repeat(201))))))
                    .containsExactly("reply.evidence-wrong.DOCUMENT");
            assertThat(sentences(draft(
                            Outcome.DONE,
                            change.with(new EvidenceDraft(Optional.of(Evidence.Kind.SEEN_BY), "a".repeat(201))))))
                    .containsExactly("reply.evidence-wrong.SEEN_BY");
        }
        assertThat(sentences(draft(Outcome.WILL_DO, LATE.with(EvidenceDraft.NONE))))
                .as("a promise is not shown by anything yet")
                .isEmpty();
    }

    @Test
    void theAnswerAndTheStatusSayTheSame() {
        assertThat(sentences(draft(Outcome.DONE, LATE))).containsExactly("reply.status-not-done");
        assertThat(sentences(draft(Outcome.WILL_DO, DONE))).containsExactly("reply.status-no-promise");
    }
}
