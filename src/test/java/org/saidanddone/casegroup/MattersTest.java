package org.saidanddone.casegroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;

class MattersTest extends ReviewTest {

    private Matters matters() {
        return the(Matters.class);
    }

    private MatterWork work() {
        return the(MatterWork.class);
    }

    /** The cases, each at the version it has now. */
    private Map<Long, Integer> asTheyAre(long... feedbackIds) {
        return Arrays.stream(feedbackIds).boxed().collect(Collectors.toMap(id -> id, id -> opened(id)
                .version()));
    }

    private long begun(String title, long... feedbackIds) {
        Begun begun = matters().begin(title, asTheyAre(feedbackIds));
        assertThat(begun.left()).isEmpty();
        return begun.matterId();
    }

    private MatterFile file(long matterId) {
        return work().open(matterId).orElseThrow();
    }

    private List<Long> casesOf(long matterId) {
        return file(matterId).cases().stream().map(MatterCase::feedbackId).toList();
    }

    // Putting cases together

    @Test
    void casesOfTheSameActionMakeAMatterAboutThatAction() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        int before = opened(one).version();

        long matter = begun("  The lift at Oak House ", one, two);

        assertThat(file(matter).matter().title()).isEqualTo("The lift at Oak House");
        assertThat(file(matter).matter().actionId())
                .contains(given.action("BRS-12").id());
        assertThat(casesOf(matter)).containsExactly(one, two);
        assertThat(opened(one).version()).isGreaterThan(before);
        assertThat(query("select count(*) from audit_event where what = 'MATTER_PUT' and was = '' and became = '"
                        + matter + "' and person_name = 'Ria'"))
                .isEqualTo(2);
    }

    @Test
    void casesAboutDifferentActionsMakeAMatterAboutNone() {
        long one = sent("The lift is broken");
        asVisitor();
        long two = given.sentAbout("BRS-01", Map.of("happening", "The lift is broken"))
                .feedbackId();
        asReviewer();

        assertThat(file(begun("Lifts", one, two)).matter().actionId()).isEmpty();
    }

    @Test
    void aCaseIsInAtMostOneMatter() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one);
        long other = begun("More lifts", two);

        assertThatThrownBy(() -> matters().put(one, opened(one).version(), other))
                .isInstanceOf(MoveRefused.class);
        assertThat(matters().putAll(other, asTheyAre(one)).left()).containsExactly(one);
        assertThat(matters().of(one).orElseThrow().matter().id()).isEqualTo(matter);
    }

    @Test
    void whoReadTheCaseBeforeIsRefusedAndNothingIsDone() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        Map<Long, Integer> read = asTheyAre(one, two);
        int version = opened(two).version();
        cases.take(two, opened(two).version());

        assertThatThrownBy(() -> matters().beginWith(two, version, "Lifts", Map.of()))
                .isInstanceOf(CaseChanged.class);
        assertThat(matters().begin("Lifts", read).left()).containsExactly(two);
        assertThat(matters().of(two)).isEmpty();
    }

    @Test
    void aCaseIsTakenOutAndThatIsOnRecord() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one, two);

        matters().takeOut(one, opened(one).version());

        assertThat(casesOf(matter)).containsExactly(two);
        assertThat(query("select count(*) from audit_event where what = 'MATTER_OUT' and feedback_id = " + one
                        + " and was = '" + matter + "' and became = ''"))
                .isEqualTo(1);
        assertThatThrownBy(() -> matters().takeOut(one, opened(one).version())).isInstanceOf(MoveRefused.class);
    }

    @Test
    void aMatterHasATitleOfAFewWords() {
        long one = sent("The lift is broken");
        asReviewer();

        assertThatIllegalArgumentException().isThrownBy(() -> matters().begin("  ", asTheyAre(one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matters().begin("x".repeat(Matter.LONGEST_TITLE + 1), asTheyAre(one)));
    }

    @Test
    void aClosedMatterTakesNoMoreCasesUntilItIsOpenedAgain() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one);
        Matter closed = matters().change(matter, 0, "Lifts", false);

        assertThatThrownBy(() -> matters().put(two, opened(two).version(), matter))
                .isInstanceOf(MatterTakesNoMore.class);
        assertThat(matters().offered(two)).isEmpty();
        assertThat(matters().list(false, Optional.empty()).items()).isEmpty();
        assertThat(matters().list(true, Optional.empty()).items()).hasSize(1);
        assertThatThrownBy(() -> matters().change(matter, 0, "Mine", true)).isInstanceOf(MatterChanged.class);

        matters().change(matter, closed.version(), "Lifts", true);
        matters().put(two, opened(two).version(), matter);
        assertThat(casesOf(matter)).containsExactly(one, two);
    }

    @Test
    void aMatterTakesNoMoreThanOnePageShows() {
        long one = sent("The lift is broken");
        asReviewer();
        long matter = begun("Lifts", one);
        for (int i = 1; i < Matter.MOST; i++) {
            long more = sent("The lift is broken");
            asReviewer();
            matters().put(more, opened(more).version(), matter);
        }
        long last = sent("The lift is broken");
        asReviewer();

        assertThatThrownBy(() -> matters().put(last, opened(last).version(), matter))
                .isInstanceOf(MatterTakesNoMore.class);
    }

    @Test
    void thePagesOfTheListHaveEveryMatterOnceTheNewestInFront() {
        long before = 0;
        for (int i = 0; i < 25; i++) {
            long id = sent("The lift is broken");
            asReviewer();
            clock.moveOn(Duration.ofMinutes(1));
            before = begun("Matter " + i, id);
        }
        var first = matters().list(false, Optional.empty());
        var second = matters().list(false, first.next());

        assertThat(first.items()).hasSize(20);
        assertThat(first.items().getFirst().matter().id()).isEqualTo(before);
        assertThat(second.items()).hasSize(5);
        assertThat(second.next()).isEmpty();
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
    }

    // What may say the same

    @Test
    void casesWithWordsInCommonAreSuggestedTheLikeliestFirst() {
        long far = sent("The staff are kind and the garden is nice");
        long near = sent("Our lift at Oak House is broken again");
        long some = sent("Oak House smells, and the food is broken up");
        long one = sent("The lift is broken, nobody mends our lift in Oak House");
        asReviewer();

        List<SaysTheSame> like = the(Likeness.class).of(one);

        assertThat(like).extracting(SaysTheSame::feedbackId).startsWith(near).doesNotContain(far, one);
        assertThat(like.getFirst().words()).contains("lift", "broken", "oak");
        assertThat(like).extracting(SaysTheSame::feedbackId).contains(some);
    }

    @Test
    void whatIsInAMatterOrWithTheLeadOrHiddenIsNotSuggested() {
        String words = "The lift at Oak House is broken";
        long inOne = sent(words);
        long withLead = sentWith(Map.of("happening", words, "safe", "NO"));
        long named = sent(words);
        long one = sent(words);
        asReviewer();
        Person ned = signedInAs("Ned", Role.REVIEWER);
        asReviewer();
        begun("Lifts", inOne);
        hiddenFrom(named, ned);

        signedInAs("Ned", Role.REVIEWER);
        assertThat(the(Likeness.class).of(one)).isEmpty();
        asReviewer();
        assertThat(the(Likeness.class).of(one))
                .extracting(SaysTheSame::feedbackId)
                .containsExactly(named);
        assertThat(withLead).isPositive();
    }

    /** A concern about the case named this colleague, and is cleared: everybody else sees the case again. */
    private void hiddenFrom(long feedbackId, Person named) {
        the(Concerns.class).raise(feedbackId, "It is about " + named.name(), List.of(named.id()));
        asLead();
        var concern = the(Concerns.class).of(feedbackId).getFirst();
        ConcernDecision settled =
                new ConcernDecision("It is settled.", "Nothing more", "Nobody", Optional.of(Consent.AGREED), "");
        the(Concerns.class).clear(concern.id(), concern.version(), settled);
        asReviewer();
    }

    // Reviewed once

    @Test
    void onePressPublishesWhatCanBePublishedAndNamesTheRest() {
        long yes = sent("The lift is broken");
        long staffOnly = sentWith(Map.of("happening", "No lift for weeks", "show", "ONLY_STAFF"));
        long open = sent("Call 07700 900123, the lift is broken");
        asReviewer();
        long matter = begun("Lifts", yes, staffOnly, open);
        Map<Long, Integer> all = asTheyAre(yes, staffOnly, open);

        assertThat(work().publish(matter, all, Audience.EVERYONE).left().values())
                .containsOnly(WhyLeft.LINK_NOT_CONFIRMED);

        assertThat(work().confirmLinks(matter, all).done()).containsExactlyInAnyOrder(yes, staffOnly, open);
        DoneWithAll published = work().publish(matter, asTheyAre(yes, staffOnly, open), Audience.EVERYONE);

        assertThat(published.done()).containsExactlyInAnyOrder(yes, staffOnly);
        assertThat(published.left()).containsExactly(Map.entry(open, WhyLeft.SUGGESTION_OPEN));
        assertThat(opened(yes).published().orElseThrow().isPublic()).isTrue();
        assertThat(opened(staffOnly).published().orElseThrow().isPublic()).isFalse();
        assertThat(opened(open).published()).isEmpty();
    }

    @Test
    void whatIsPublishedIsNotPublishedAgain() {
        long one = sent("The lift is broken");
        asReviewer();
        long matter = begun("Lifts", one);
        work().confirmLinks(matter, asTheyAre(one));
        work().publish(matter, asTheyAre(one), Audience.STAFF);

        DoneWithAll again = work().publish(matter, asTheyAre(one), Audience.STAFF);

        assertThat(again.done()).isEmpty();
        assertThat(again.left()).isEmpty();
        assertThat(work().publish(matter, asTheyAre(one), Audience.EVERYONE).done())
                .containsExactly(one);
    }

    @Test
    void aCaseThatSomebodyChangedIsLeftAsItIs() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one, two);
        work().confirmLinks(matter, asTheyAre(one, two));
        Map<Long, Integer> read = asTheyAre(one, two);
        cases.hideWords(one, opened(one).version(), "lift", HiddenBecause.OTHER);

        DoneWithAll published = work().publish(matter, read, Audience.EVERYONE);

        assertThat(published.done()).containsExactly(two);
        assertThat(published.left()).containsExactly(Map.entry(one, WhyLeft.CHANGED));
    }

    @Test
    void wordsThatStillStandElsewhereAreForAPersonToLookAt() {
        long one = sentWith(Map.of("happening", "slow lift, slow food", "show", "YES"));
        asReviewer();
        long matter = begun("Lifts", one);
        work().confirmLinks(matter, asTheyAre(one));
        cases.hide(one, opened(one).version(), answerTo("happening", opened(one)), 0, 4, HiddenBecause.OTHER);

        assertThat(work().publish(matter, asTheyAre(one), Audience.EVERYONE).left())
                .containsExactly(Map.entry(one, WhyLeft.HIDDEN_WORDS_STAND));
    }

    @Test
    void allAreLinkedToAnActionInOneGo() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one, two);
        long action = given.action("BRS-01").id();

        DoneWithAll linked = work().link(matter, asTheyAre(one, two), action, LinkKind.HARM);

        assertThat(linked.done()).containsExactlyInAnyOrder(one, two);
        assertThat(opened(two).feedback().links()).anySatisfy(link -> {
            assertThat(link.actionId()).isEqualTo(action);
            assertThat(link.kind()).isEqualTo(LinkKind.HARM);
        });
    }

    @Test
    void whatIsNotInTheMatterIsNotTouched() {
        long one = sent("The lift is broken");
        long outside = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one);

        DoneWithAll done = work().confirmLinks(matter, asTheyAre(outside));

        assertThat(done.left()).containsExactly(Map.entry(outside, WhyLeft.NOT_NOW));
        assertThat(opened(outside).feedback().links().getFirst().confirmed()).isFalse();
    }

    // What nobody may learn

    @Test
    void aCaseThatGoesToTheLeadLeavesItsMatter() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one, two);
        Map<Long, Integer> read = asTheyAre(one, two);

        the(Concerns.class).raise(one, "They sound afraid", List.of());

        assertThat(casesOf(matter)).containsExactly(two);
        assertThat(work().confirmLinks(matter, read).left()).containsExactly(Map.entry(one, WhyLeft.NOT_NOW));
        assertThat(query("select count(*) from audit_event where what = 'MATTER_OUT' and feedback_id = " + one))
                .isEqualTo(1);
        assertThatThrownBy(() -> matters().put(one, 99, matter)).isInstanceOf(NoSuchCase.class);
        asLead();
        assertThatThrownBy(() -> matters().put(one, opened(one).version(), matter))
                .isInstanceOf(MoveRefused.class);
        assertThat(opened(one).state()).isEqualTo(ReviewState.ESCALATED);
    }

    @Test
    void aHiddenCaseIsInNoNumberAndNoListOfTheMatter() {
        Person ned = signedInAs("Ned", Role.REVIEWER);
        long hidden = sent("Ned locks the lift");
        long seen = sent("No lift for weeks");
        long third = sent("The lift is broken");
        asReviewer();
        hiddenFrom(hidden, ned);
        long matter = begun("Lifts", hidden, seen, third);
        long alone = sent("Ned shouts");
        asReviewer();
        hiddenFrom(alone, ned);
        long matterOfOne = begun("Shouting", alone);
        assertThat(file(matter).tally().cases()).isEqualTo(3);

        signedInAs("Ned", Role.REVIEWER);

        assertThat(casesOf(matter)).containsExactly(seen, third);
        assertThat(file(matter).tally().cases()).isEqualTo(2);
        assertThat(work().open(matterOfOne)).isEmpty();
        assertThat(matters().list(true, Optional.empty()).items())
                .extracting(card -> card.matter().id())
                .containsExactly(matter);
        assertThat(matters().offered(seen))
                .extracting(card -> card.matter().id())
                .containsExactly(matter);
        assertThat(matters().of(hidden)).isEmpty();
        assertThatThrownBy(() -> matters().change(matterOfOne, 0, "Mine", true)).isInstanceOf(NoSuchCase.class);
        assertThat(inMatterOnTheCardOf(seen)).contains(new InMatter(matter, 1));
        asReviewer();
        assertThat(inMatterOnTheCardOf(seen)).contains(new InMatter(matter, 2));
    }

    private Optional<InMatter> inMatterOnTheCardOf(long feedbackId) {
        return the(Inbox.class).list(InboxQuery.of(InboxFilter.ALL), Optional.empty()).items().stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .filter(card -> card.feedbackId() == feedbackId)
                .findFirst()
                .flatMap(InboxCard.Open::matter);
    }

    @Test
    void whatIsHiddenFromAColleagueIsNotPublishedByThem() {
        Person ned = signedInAs("Ned", Role.REVIEWER);
        long hidden = sent("Ned locks the lift");
        long seen = sent("No lift for weeks");
        asReviewer();
        hiddenFrom(hidden, ned);
        long matter = begun("Lifts", hidden, seen);
        work().confirmLinks(matter, asTheyAre(hidden, seen));
        Map<Long, Integer> read = asTheyAre(hidden, seen);

        signedInAs("Ned", Role.REVIEWER);
        DoneWithAll done = work().publish(matter, read, Audience.EVERYONE);

        assertThat(done.done()).containsExactly(seen);
        asReviewer();
        assertThat(opened(hidden).published()).isEmpty();
    }

    @Test
    void aMatterIsDueWhenTheFirstOfItsAnswersIs() {
        long one = sent("The lift is broken");
        clock.moveOn(Duration.ofDays(3));
        long two = sent("No lift for weeks");
        asReviewer();
        long matter = begun("Lifts", one, two);
        CaseFile first = opened(one);

        assertThat(file(matter).tally().due())
                .isEqualTo(the(Inbox.class).now(InboxQuery.of(InboxFilter.ALL), java.util.Set.of(one)).values().stream()
                        .map(InboxCard.Open.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .due());
        assertThat(first.state()).isEqualTo(ReviewState.AWAITING);
    }
}
