package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Role;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewTest;

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
}
