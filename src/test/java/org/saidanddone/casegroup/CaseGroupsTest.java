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

class CaseGroupsTest extends ReviewTest {

    private CaseGroups groups() {
        return the(CaseGroups.class);
    }

    private GroupWork work() {
        return the(GroupWork.class);
    }

    /** The cases, each at the version it has now. */
    private Map<Long, Integer> asTheyAre(long... feedbackIds) {
        return Arrays.stream(feedbackIds).boxed().collect(Collectors.toMap(id -> id, id -> opened(id)
                .version()));
    }

    private long begun(String title, long... feedbackIds) {
        Begun begun = groups().begin(title, asTheyAre(feedbackIds));
        assertThat(begun.left()).isEmpty();
        return begun.groupId();
    }

    private GroupFile file(long groupId) {
        return work().open(groupId).orElseThrow();
    }

    private List<Long> casesOf(long groupId) {
        return file(groupId).cases().stream().map(GroupCase::feedbackId).toList();
    }

    // Putting cases together

    @Test
    void casesOfTheSameActionMakeAGroupAboutThatAction() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        int before = opened(one).version();

        long group = begun("  The lift at Oak House ", one, two);

        assertThat(file(group).group().title()).isEqualTo("The lift at Oak House");
        assertThat(file(group).group().actionId())
                .contains(given.action("BRS-12").id());
        assertThat(casesOf(group)).containsExactly(one, two);
        assertThat(opened(one).version()).isGreaterThan(before);
        assertThat(query("select count(*) from audit_event where what = 'MATTER_PUT' and was = '' and became = '"
                        + group + "' and person_name = 'Ria'"))
                .isEqualTo(2);
    }

    @Test
    void casesAboutDifferentActionsMakeAGroupAboutNone() {
        long one = sent("The lift is broken");
        asVisitor();
        long two = given.sentAbout("BRS-01", Map.of("happening", "The lift is broken"))
                .feedbackId();
        asReviewer();

        assertThat(file(begun("Lifts", one, two)).group().actionId()).isEmpty();
    }

    @Test
    void aCaseIsInAtMostOneGroup() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one);
        long other = begun("More lifts", two);

        assertThatThrownBy(() -> groups().put(one, opened(one).version(), other))
                .isInstanceOf(MoveRefused.class);
        assertThat(groups().putAll(other, asTheyAre(one)).left()).containsExactly(one);
        assertThat(groups().of(one).orElseThrow().group().id()).isEqualTo(group);
    }

    @Test
    void whoReadTheCaseBeforeIsRefusedAndNothingIsDone() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        Map<Long, Integer> read = asTheyAre(one, two);
        int version = opened(two).version();
        cases.take(two, opened(two).version());

        assertThatThrownBy(() -> groups().beginWith(two, version, "Lifts", Map.of()))
                .isInstanceOf(CaseChanged.class);
        assertThat(groups().begin("Lifts", read).left()).containsExactly(two);
        assertThat(groups().of(two)).isEmpty();
    }

    @Test
    void aCaseIsTakenOutAndThatIsOnRecord() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one, two);

        groups().takeOut(one, opened(one).version());

        assertThat(casesOf(group)).containsExactly(two);
        assertThat(query("select count(*) from audit_event where what = 'MATTER_OUT' and feedback_id = " + one
                        + " and was = '" + group + "' and became = ''"))
                .isEqualTo(1);
        assertThatThrownBy(() -> groups().takeOut(one, opened(one).version())).isInstanceOf(MoveRefused.class);
    }

    @Test
    void aGroupHasATitleOfAFewWords() {
        long one = sent("The lift is broken");
        asReviewer();

        assertThatIllegalArgumentException().isThrownBy(() -> groups().begin("  ", asTheyAre(one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups().begin("x".repeat(CaseGroup.LONGEST_TITLE + 1), asTheyAre(one)));
    }

    @Test
    void aClosedGroupTakesNoMoreCasesUntilItIsOpenedAgain() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one);
        CaseGroup closed = groups().change(group, 0, "Lifts", false);

        assertThatThrownBy(() -> groups().put(two, opened(two).version(), group))
                .isInstanceOf(GroupTakesNoMore.class);
        assertThat(groups().offered(two)).isEmpty();
        assertThat(groups().list(false, Optional.empty()).items()).isEmpty();
        assertThat(groups().list(true, Optional.empty()).items()).hasSize(1);
        assertThatThrownBy(() -> groups().change(group, 0, "Mine", true)).isInstanceOf(GroupChanged.class);

        groups().change(group, closed.version(), "Lifts", true);
        groups().put(two, opened(two).version(), group);
        assertThat(casesOf(group)).containsExactly(one, two);
    }

    @Test
    void aGroupTakesNoMoreThanOnePageShows() {
        long one = sent("The lift is broken");
        asReviewer();
        long group = begun("Lifts", one);
        for (int i = 1; i < CaseGroup.MOST; i++) {
            long more = sent("The lift is broken");
            asReviewer();
            groups().put(more, opened(more).version(), group);
        }
        long last = sent("The lift is broken");
        asReviewer();

        assertThatThrownBy(() -> groups().put(last, opened(last).version(), group))
                .isInstanceOf(GroupTakesNoMore.class);
    }

    @Test
    void thePagesOfTheListHaveEveryGroupOnceTheNewestInFront() {
        long before = 0;
        for (int i = 0; i < 25; i++) {
            long id = sent("The lift is broken");
            asReviewer();
            clock.moveOn(Duration.ofMinutes(1));
            before = begun("CaseGroup " + i, id);
        }
        var first = groups().list(false, Optional.empty());
        var second = groups().list(false, first.next());

        assertThat(first.items()).hasSize(20);
        assertThat(first.items().getFirst().group().id()).isEqualTo(before);
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
    void whatIsInAGroupOrWithTheLeadOrHiddenIsNotSuggested() {
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
        long group = begun("Lifts", yes, staffOnly, open);
        Map<Long, Integer> all = asTheyAre(yes, staffOnly, open);

        assertThat(work().publish(group, all, Audience.EVERYONE).left().values())
                .containsOnly(WhyLeft.LINK_NOT_CONFIRMED);

        assertThat(work().confirmLinks(group, all).done()).containsExactlyInAnyOrder(yes, staffOnly, open);
        DoneWithAll published = work().publish(group, asTheyAre(yes, staffOnly, open), Audience.EVERYONE);

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
        long group = begun("Lifts", one);
        work().confirmLinks(group, asTheyAre(one));
        work().publish(group, asTheyAre(one), Audience.STAFF);

        DoneWithAll again = work().publish(group, asTheyAre(one), Audience.STAFF);

        assertThat(again.done()).isEmpty();
        assertThat(again.left()).isEmpty();
        assertThat(work().publish(group, asTheyAre(one), Audience.EVERYONE).done())
                .containsExactly(one);
    }

    @Test
    void aCaseThatSomebodyChangedIsLeftAsItIs() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one, two);
        work().confirmLinks(group, asTheyAre(one, two));
        Map<Long, Integer> read = asTheyAre(one, two);
        cases.hideWords(one, opened(one).version(), "lift", HiddenBecause.OTHER);

        DoneWithAll published = work().publish(group, read, Audience.EVERYONE);

        assertThat(published.done()).containsExactly(two);
        assertThat(published.left()).containsExactly(Map.entry(one, WhyLeft.CHANGED));
    }

    @Test
    void wordsThatStillStandElsewhereAreForAPersonToLookAt() {
        long one = sentWith(Map.of("happening", "slow lift, slow food", "show", "YES"));
        asReviewer();
        long group = begun("Lifts", one);
        work().confirmLinks(group, asTheyAre(one));
        cases.hide(one, opened(one).version(), answerTo("happening", opened(one)), 0, 4, HiddenBecause.OTHER);

        assertThat(work().publish(group, asTheyAre(one), Audience.EVERYONE).left())
                .containsExactly(Map.entry(one, WhyLeft.HIDDEN_WORDS_STAND));
    }

    @Test
    void allAreLinkedToAnActionInOneGo() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one, two);
        long action = given.action("BRS-01").id();

        DoneWithAll linked = work().link(group, asTheyAre(one, two), action, LinkKind.HARM);

        assertThat(linked.done()).containsExactlyInAnyOrder(one, two);
        assertThat(opened(two).feedback().links()).anySatisfy(link -> {
            assertThat(link.actionId()).isEqualTo(action);
            assertThat(link.kind()).isEqualTo(LinkKind.HARM);
        });
    }

    @Test
    void whatIsNotInTheGroupIsNotTouched() {
        long one = sent("The lift is broken");
        long outside = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one);

        DoneWithAll done = work().confirmLinks(group, asTheyAre(outside));

        assertThat(done.left()).containsExactly(Map.entry(outside, WhyLeft.NOT_NOW));
        assertThat(opened(outside).feedback().links().getFirst().confirmed()).isFalse();
    }

    // What nobody may learn

    @Test
    void aCaseThatGoesToTheLeadLeavesItsGroup() throws SQLException {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one, two);
        Map<Long, Integer> read = asTheyAre(one, two);

        the(Concerns.class).raise(one, "They sound afraid", List.of());

        assertThat(casesOf(group)).containsExactly(two);
        assertThat(work().confirmLinks(group, read).left()).containsExactly(Map.entry(one, WhyLeft.NOT_NOW));
        assertThat(query("select count(*) from audit_event where what = 'MATTER_OUT' and feedback_id = " + one))
                .isEqualTo(1);
        assertThatThrownBy(() -> groups().put(one, 99, group)).isInstanceOf(NoSuchCase.class);
        asLead();
        assertThatThrownBy(() -> groups().put(one, opened(one).version(), group))
                .isInstanceOf(MoveRefused.class);
        assertThat(opened(one).state()).isEqualTo(ReviewState.ESCALATED);
    }

    @Test
    void aHiddenCaseIsInNoNumberAndNoListOfTheGroup() {
        Person ned = signedInAs("Ned", Role.REVIEWER);
        long hidden = sent("Ned locks the lift");
        long seen = sent("No lift for weeks");
        long third = sent("The lift is broken");
        asReviewer();
        hiddenFrom(hidden, ned);
        long group = begun("Lifts", hidden, seen, third);
        long alone = sent("Ned shouts");
        asReviewer();
        hiddenFrom(alone, ned);
        long matterOfOne = begun("Shouting", alone);
        assertThat(file(group).tally().cases()).isEqualTo(3);

        signedInAs("Ned", Role.REVIEWER);

        assertThat(casesOf(group)).containsExactly(seen, third);
        assertThat(file(group).tally().cases()).isEqualTo(2);
        assertThat(work().open(matterOfOne)).isEmpty();
        assertThat(groups().list(true, Optional.empty()).items())
                .extracting(card -> card.group().id())
                .containsExactly(group);
        assertThat(groups().offered(seen)).extracting(card -> card.group().id()).containsExactly(group);
        assertThat(groups().of(hidden)).isEmpty();
        assertThatThrownBy(() -> groups().change(matterOfOne, 0, "Mine", true)).isInstanceOf(NoSuchCase.class);
        assertThat(inGroupOnTheCardOf(seen)).contains(new InGroup(group, 1));
        asReviewer();
        assertThat(inGroupOnTheCardOf(seen)).contains(new InGroup(group, 2));
    }

    private Optional<InGroup> inGroupOnTheCardOf(long feedbackId) {
        return the(Inbox.class).list(InboxQuery.of(InboxFilter.ALL), Optional.empty()).items().stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .filter(card -> card.feedbackId() == feedbackId)
                .findFirst()
                .flatMap(InboxCard.Open::group);
    }

    @Test
    void whatIsHiddenFromAColleagueIsNotPublishedByThem() {
        Person ned = signedInAs("Ned", Role.REVIEWER);
        long hidden = sent("Ned locks the lift");
        long seen = sent("No lift for weeks");
        asReviewer();
        hiddenFrom(hidden, ned);
        long group = begun("Lifts", hidden, seen);
        work().confirmLinks(group, asTheyAre(hidden, seen));
        Map<Long, Integer> read = asTheyAre(hidden, seen);

        signedInAs("Ned", Role.REVIEWER);
        DoneWithAll done = work().publish(group, read, Audience.EVERYONE);

        assertThat(done.done()).containsExactly(seen);
        asReviewer();
        assertThat(opened(hidden).published()).isEmpty();
    }

    @Test
    void aGroupIsDueWhenTheFirstOfItsAnswersIs() {
        long one = sent("The lift is broken");
        clock.moveOn(Duration.ofDays(3));
        long two = sent("No lift for weeks");
        asReviewer();
        long group = begun("Lifts", one, two);
        CaseFile first = opened(one);

        assertThat(file(group).tally().due())
                .isEqualTo(the(Inbox.class).now(InboxQuery.of(InboxFilter.ALL), java.util.Set.of(one)).values().stream()
                        .map(InboxCard.Open.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .due());
        assertThat(first.state()).isEqualTo(ReviewState.AWAITING);
    }
}
