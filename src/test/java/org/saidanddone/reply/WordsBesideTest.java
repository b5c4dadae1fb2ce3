package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Status;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.redaction.suggest.SuggestionKind;
import org.saidanddone.reply.ReplyProblem.Field;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.FoundBeside;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.testing.OnBothDatabases;

/** Words that are hidden in the feedback are hidden in everything beside it. */
class WordsBesideTest extends OnBothDatabases {

    private static final String SAID = "Mr Quillfeather shouts. I wait for a home.";

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    /** What somebody said, published with these words hidden. */
    private OpenedCase hiding(String said, String hidden, Audience audience) {
        OpenedCase opened = some().sent(said);
        signedInAs("Ria", Role.REVIEWER);
        Cases cases = the(Cases.class);
        CaseFile file = cases.open(opened.feedbackId()).flatMap(cases::read).orElseThrow();
        file = cases.read(cases.hideWords(opened.feedbackId(), file.version(), hidden, HiddenBecause.NAME))
                .orElseThrow();
        the(SuggestionDecisions.class).leave(opened.feedbackId(), file.version(), file.suggestions());
        return some().published(opened, audience);
    }

    private OpenedCase hiding() {
        return hiding(SAID, "Mr Quillfeather", Audience.EVERYONE);
    }

    private SendResult sent(ReplyDraft draft, MayStand... decided) {
        ToAnswer now = replies().open(draft.to()).orElseThrow();
        ReplyDraft kept = ((Saved.Kept) replies().save(draft.onTopOf(now.draft().version()))).draft();
        return replies().send(draft.to(), kept.version(), List.of(decided));
    }

    private static List<FoundBeside> found(SendResult result) {
        assertThat(result).isInstanceOf(SendResult.Words.class);
        return ((SendResult.Words) result).found();
    }

    private ReplyDraft cannot(OpenedCase opened, String reason, ChangeDraft change) {
        return new ReplyDraft(
                opened.feedbackId(),
                0,
                Optional.of(Outcome.CANNOT),
                Optional.empty(),
                reason,
                "It is not so.",
                "It is not so.",
                change);
    }

    private ChangeDraft step(String title, String easyTitle, String plain, String easy) {
        return new ChangeDraft(
                Optional.of(some().homes().id()),
                Optional.of(ChangeKind.MILESTONE_ADDED),
                Optional.empty(),
                Optional.of(LocalDate.of(2099, 1, 1)),
                title,
                easyTitle,
                Optional.empty(),
                plain,
                easy,
                EvidenceDraft.NONE,
                Seen.NOTHING.withVersion(Optional.of(some().homes().version())));
    }

    @Test
    void aHiddenNameInAnyTextOfAReplyIsRefusedAtItsField() {
        OpenedCase opened = hiding();
        signedInAsOwner("Omar");
        String named = "It was QUILLFEATHER\u2019s doing.";
        String fine = "It is there.";
        Map<Field, ReplyDraft> drafts = new TreeMap<>();
        ReplyDraft done = some().done(opened);
        drafts.put(Field.PLAIN, some().doneWith(opened, named));
        drafts.put(Field.REASON, cannot(opened, named, step(fine, fine, fine, fine)));
        drafts.put(Field.TITLE, cannot(opened, fine, step(named, fine, fine, fine)));
        drafts.put(Field.EASY_TITLE, cannot(opened, fine, step(fine, named, fine, fine)));
        drafts.put(Field.CHANGE_PLAIN, cannot(opened, fine, step(fine, fine, named, fine)));
        drafts.put(Field.CHANGE_EASY, cannot(opened, fine, step(fine, fine, fine, named)));
        drafts.put(
                Field.EVIDENCE,
                cannot(
                        opened,
                        fine,
                        some().toStatus(Status.DONE)
                                .with(new EvidenceDraft(Optional.of(Evidence.Kind.SEEN_BY), "It was Quillfeather"))));
        int before = the(Plans.class).history(some().homes().id()).size();

        drafts.forEach((field, draft) -> {
            List<FoundBeside> found = found(sent(draft));
            assertThat(found).as(field.name()).first().satisfies(one -> {
                assertThat(one.field()).isEqualTo(field.name());
                assertThat(one.isHidden()).isTrue();
                assertThat(one.words()).startsWithIgnoringCase("QUILLFEATHER");
                assertThat(one.begins()).isEqualTo(7);
            });
        });
        assertThat(found(sent(some().doneWith(opened, named))))
                .extracting(FoundBeside::field)
                .contains(Field.EASY.name());
        assertThat(replies().history(opened.feedbackId())).isEmpty();
        assertThat(the(Plans.class).history(some().homes().id())).hasSize(before);
        assertThat(sent(done)).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void noDecisionLetsHiddenWordsStand() {
        OpenedCase opened = hiding();
        signedInAs("Ria", Role.REVIEWER);

        SendResult result = sent(
                some().doneWith(opened, "Quillfeather is sorry."),
                new MayStand(Field.PLAIN, "Quillfeather"),
                new MayStand(Field.EASY, "Quillfeather"));

        assertThat(found(result)).hasSize(2).allMatch(FoundBeside::isHidden);
    }

    @Test
    void theLetterMayNameWhoIsHidden() {
        OpenedCase opened = hiding();
        signedInAs("Ria", Role.REVIEWER);
        Letter letter = new Letter("Mr Quillfeather is sorry.", "Mr Quillfeather is sorry.");

        assertThat(sent(some().done(opened).with(letter))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void whatIsHiddenInOneOfSeveralIsRefusedForAll() {
        OpenedCase one = hiding();
        OpenedCase two = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        Map<Long, Integer> versions = new HashMap<>();
        List.of(one, two)
                .forEach(each -> versions.put(
                        each.feedbackId(),
                        the(Cases.class)
                                .open(each.feedbackId())
                                .flatMap(the(Cases.class)::read)
                                .orElseThrow()
                                .version()));
        long group = the(CaseGroups.class).begin("Homes", versions).groupId();
        GroupReplies all = the(GroupReplies.class);
        ReplyDraft draft = some().doneWith(one, "Quillfeather is sorry.");
        ReplyDraft toAll = new ReplyDraft(
                group, 0, draft.outcome(), draft.byDate(), "", draft.plain(), draft.easy(), draft.change());
        int version = ((Saved.Kept) all.save(toAll)).draft().version();

        GroupSendResult result = all.send(group, version, Set.of(one.feedbackId(), two.feedbackId()));

        assertThat(result).isInstanceOfSatisfying(GroupSendResult.NotSent.class, not -> assertThat(found(not.why()))
                .allMatch(FoundBeside::isHidden)
                .hasSize(2));
        assertThat(replies().history(two.feedbackId())).isEmpty();
    }

    @Test
    void whatLooksLikeANameHasToBeDecidedAndTheDecisionIsOnTheTrail() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");
        ReplyDraft draft = some().doneWith(opened, "Ask Sarah Ogbonna, ring 07700 900123.");

        List<FoundBeside> found = found(sent(draft));

        assertThat(found).noneMatch(FoundBeside::isHidden);
        assertThat(found)
                .filteredOn(each -> each.field().equals(Field.PLAIN.name()))
                .extracting(each -> each.suggested().orElseThrow())
                .containsExactly(SuggestionKind.NAME, SuggestionKind.PHONE);
        List<MayStand> decided = new ArrayList<>();
        found.forEach(each -> decided.add(new MayStand(Field.valueOf(each.field()), each.words())));
        assertThat(found(sent(draft, decided.getFirst()))).hasSize(found.size() - 1);
        assertThat(sent(draft, decided.toArray(MayStand[]::new))).isInstanceOf(SendResult.Sent.class);
        assertThat(the(Audit.class).of(opened.feedbackId(), 50))
                .filteredOn(event -> event.what().equals("WORDS_STAND"))
                .hasSize(found.size())
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("Sarah", "07700"));
    }

    @Test
    void whatStandsInThePlanOrInThePublishedWordsIsNotAskedAbout() {
        OpenedCase opened = hiding("Mr Quillfeather of Leeds shouts.", "Mr Quillfeather", Audience.EVERYONE);
        signedInAsOwner("Omar");

        assertThat(sent(some().doneWith(opened, "NHS England was in Leeds."))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void whatIsHiddenInAnotherCaseOnTheSamePageHasToBeDecided() {
        hiding("The blue caravan is loud.", "blue caravan", Audience.EVERYONE);
        OpenedCase other = some().published("I wait as well.");
        signedInAsOwner("Omar");

        assertThat(found(sent(some().doneWith(other, "We looked at the blue caravan."))))
                .isNotEmpty()
                .allMatch(each -> each.suggested().equals(Optional.of(SuggestionKind.HIDDEN_ELSEWHERE)));
    }

    @Test
    void anOwnerReadsWhatAColleagueWroteWithoutWhatIsHidden() {
        OpenedCase opened = hiding();
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft rias = some().doneWith(opened, "Mr Quillfeather is sorry.");
        replies().save(rias);
        signedInAsOwner("Omar");

        assertThat(replies().open(opened.feedbackId()).orElseThrow().draft().plain())
                .doesNotContain("Quillfeather")
                .contains("is sorry.");
        assertThat(replies().save(rias)).isInstanceOfSatisfying(Saved.Stale.class, stale -> assertThat(
                        stale.theirs().toString())
                .doesNotContain("Quillfeather"));
    }

    /** A text that is added to a draft later, and that nobody looks at, turns this red. */
    @Test
    void everyTextOfADraftIsLookedAtOrIsForThePersonAlone() throws ReflectiveOperationException {
        List<String> written = new ArrayList<>();
        ReplyDraft draft = (ReplyDraft) filled(ReplyDraft.class, "", written);
        List<String> looked = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (ChangeKind kind : ChangeKind.values()) {
                of(draft, outcome, kind).stream().map(TextBeside::words).forEach(looked::add);
            }
        }

        assertThat(written).hasSizeGreaterThan(8);
        assertThat(written.stream().filter(text -> !text.contains("letter")))
                .allSatisfy(text -> assertThat(looked).contains(text));
        assertThat(looked).noneMatch(text -> text.contains("letter"));
    }

    private static List<TextBeside> of(ReplyDraft draft, Outcome outcome, ChangeKind kind)
            throws ReflectiveOperationException {
        ChangeDraft change = (ChangeDraft) with(draft.change(), "kind", Optional.of(kind));
        Object changed = with(with(draft, "change", change), "outcome", Optional.of(outcome));
        return ((ReplyDraft) changed).textsForOthers();
    }

    private static Object with(Object record, String name, Object value) throws ReflectiveOperationException {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i].getAccessor().setAccessible(true);
            values[i] = parts[i].getName().equals(name)
                    ? value
                    : parts[i].getAccessor().invoke(record);
        }
        return made(record.getClass(), parts, values);
    }

    private static Object made(Class<?> type, RecordComponent[] parts, Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object filled(Class<?> type, String path, List<String> written) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Class<?> of = parts[i].getType();
            String name = path + "/" + parts[i].getName();
            if (of == String.class) {
                values[i] = name;
                written.add(name);
            } else if (of.isRecord()) {
                values[i] = filled(of, name, written);
            } else if (of == Optional.class) {
                values[i] = Optional.empty();
            } else if (of == List.class) {
                values[i] = List.of();
            } else if (of == long.class) {
                values[i] = 1L;
            } else if (of == boolean.class) {
                values[i] = false;
            } else {
                values[i] = 1;
            }
        }
        return made(type, parts, values);
    }

    @Test
    void anotherStatusIsNoWord() {
        OpenedCase opened = hiding();
        signedInAsOwner("Omar");

        assertThat(sent(some().done(opened))).isInstanceOf(SendResult.Sent.class);
        assertThat(some().homes().status()).isEqualTo(Status.DONE);
    }
}
