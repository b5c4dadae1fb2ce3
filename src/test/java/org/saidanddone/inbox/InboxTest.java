package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.Concerns;

class InboxTest extends ReviewTest {

    private List<InboxCard> list(InboxFilter filter) {
        return the(Inbox.class).list(InboxQuery.of(filter), Optional.empty()).items();
    }

    private static List<Long> ids(List<InboxCard> cards) {
        return cards.stream().map(card -> ((InboxCard.Open) card).feedbackId()).toList();
    }

    @Test
    void newShowsTheNewestFirstAndWaitingTheOldest() {
        long first = sent("one");
        clock.moveOn(Duration.ofHours(1));
        long second = sent("two");
        asReviewer();

        assertThat(ids(list(InboxFilter.NEW))).containsExactly(second, first);
        assertThat(ids(list(InboxFilter.WAITING))).containsExactly(first, second);
    }

    @Test
    void aTakenCaseIsMineAndCarriesMyNameForColleagues() {
        long id = sent("one");
        asReviewer();
        cases.take(id, opened(id).version());

        assertThat(ids(list(InboxFilter.MINE))).containsExactly(id);
        assertThat(list(InboxFilter.NEW)).isEmpty();
        signedInAs("Raj", Role.REVIEWER);
        assertThat(list(InboxFilter.MINE)).isEmpty();
        assertThat(list(InboxFilter.WAITING)).singleElement().isInstanceOfSatisfying(InboxCard.Open.class, card -> {
            assertThat(card.holder()).contains("Ria");
            assertThat(card.mine()).isFalse();
            assertThat(card.actionIds()).containsExactly(given.action("BRS-12").id());
        });
    }

    @Test
    void anAnsweredCaseWaitsForNobody() {
        long id = sent("one");
        asReviewer();
        published(id);
        the(ReviewBook.class).replied(id);

        assertThat(list(InboxFilter.WAITING)).isEmpty();
        assertThat(ids(list(InboxFilter.ANSWERED))).containsExactly(id);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsAlsoWhereTimesAreTheSame() {
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < Inbox.PAGE + 5; i++) {
            sent.add(sent("number " + i));
        }
        asReviewer();

        Page<InboxCard> first = the(Inbox.class).list(InboxQuery.of(InboxFilter.WAITING), Optional.empty());
        Page<InboxCard> second = the(Inbox.class).list(InboxQuery.of(InboxFilter.WAITING), first.next());

        assertThat(first.items()).hasSize(Inbox.PAGE);
        assertThat(second.next()).isEmpty();
        assertThat(ids(first.items())).doesNotContainAnyElementsOf(ids(second.items()));
        List<Long> all = new ArrayList<>(ids(first.items()));
        all.addAll(ids(second.items()));
        assertThat(all).containsExactlyElementsOf(sent);
    }

    @Test
    void theLeadSeesTheCaseThatIsWithThem() {
        long id = sentWith(Map.of("safe", "NO"));
        asLead();

        assertThat(ids(list(InboxFilter.NEW))).containsExactly(id);
    }

    private Optional<Long> next(InboxFilter filter, long after, List<Long> order, Long... seen) {
        return the(Inbox.class).next(InboxQuery.of(filter), after, order, Set.of(seen));
    }

    private List<Long> three() {
        List<Long> sent = new ArrayList<>();
        for (String said : List.of("one", "two", "three")) {
            sent.add(sent(said));
            clock.moveOn(Duration.ofHours(1));
        }
        asReviewer();
        return sent;
    }

    @Test
    void afterACaseComesTheNextOneOfTheList() {
        List<Long> all = three();

        assertThat(next(InboxFilter.WAITING, all.get(0), all)).contains(all.get(1));
        assertThat(next(InboxFilter.WAITING, all.get(2), all)).isEmpty();
        assertThat(next(InboxFilter.WAITING, all.get(0), List.of()))
                .as("from a case that was on no list")
                .contains(all.get(1));
        assertThat(next(InboxFilter.NEW, all.get(2), all.reversed()))
                .as("in the order of the list")
                .contains(all.get(1));
    }

    @Test
    void afterACaseThatHasLeftTheListTheOrderOfTheScreenGoesOn() {
        List<Long> all = three();
        cases.take(all.get(1), opened(all.get(1)).version());

        assertThat(next(InboxFilter.NEW, all.get(1), all.reversed(), all.get(1)))
                .contains(all.get(0));
        assertThat(next(InboxFilter.NEW, all.get(1), List.of(), all.get(1), all.get(2)))
                .as("what was seen does not come again")
                .contains(all.get(0));
        assertThat(next(InboxFilter.NEW, all.get(1), List.of(), all.get(0), all.get(1), all.get(2)))
                .isEmpty();
    }

    @Test
    void whatIHaveTakenComesNextAndWhatAColleagueHasTakenDoesNot() {
        List<Long> all = three();
        cases.take(all.get(1), opened(all.get(1)).version());

        assertThat(next(InboxFilter.NEW, all.get(2), all.reversed())).contains(all.get(1));
        signedInAs("Raj", Role.REVIEWER);
        assertThat(next(InboxFilter.NEW, all.get(2), all.reversed())).contains(all.get(0));
    }

    @Test
    void whatHasItsReplyDoesNotComeNextAlsoWhereItIsMine() {
        List<Long> all = three();
        cases.take(all.get(1), opened(all.get(1)).version());
        published(all.get(1));
        the(ReviewBook.class).replied(all.get(1));

        assertThat(next(InboxFilter.NEW, all.get(2), all.reversed())).contains(all.get(0));
    }

    @Test
    void theNextCaseIsNeverOneThatTheColleagueMustNotMeet() {
        List<Long> all = three();
        the(Concerns.class).raise(all.get(1), "Somebody may be unsafe", List.of());

        assertThat(next(InboxFilter.ALL, all.get(0), all)).contains(all.get(2));
    }
}
