package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.TagList;

/** The rows that lists read must never say anything else than the cases they stand for. */
class ItemsAgreeTest extends ReviewTest {

    /** The rows as they are, without the moment they were written. */
    private List<ItemRow> rows() {
        return the(ItemRepository.class).findAll().stream()
                .map(row -> row.with(row.facets(), row.received()))
                .toList();
    }

    private void makeAllAnew() throws SQLException {
        execute("delete from inbox_item");
        execute("delete from inbox_words");
        the(InboxFill.class).fill();
    }

    @Test
    void afterEverythingThatCanHappenToCasesARowMadeAnewIsTheSame() throws SQLException {
        long first = sent("one");
        long second = sentWith(Map.of("happening", "two", "safe", "NO", "feeling", "BAD"));
        long third = sent("three");
        long fourth = sent("four");
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(TagList.class).add("Wheelchair");
        asReviewer();
        long tag = the(TagList.class).all().getFirst().id();
        the(CaseTags.class).add(List.of(first, third), tag);
        cases.take(first, opened(first).version());
        cases.removeLink(
                third,
                opened(third).version(),
                opened(third).feedback().links().getFirst().id());
        published(first);
        the(ReviewBook.class).replied(first);
        the(ReviewBook.class).reopened(first);
        cases.link(first, opened(first).version(), given.action("BRS-01").id(), LinkKind.HARM);
        published(fourth);
        the(ReviewBook.class).replied(fourth);
        the(FeedbackStore.class).addWords(third, "and more");
        cases.publish(first, opened(first).version(), Audience.STAFF);
        asLead();
        the(CaseTags.class).add(List.of(second), tag);
        long concern = the(Concerns.class)
                .open(Optional.empty())
                .items()
                .getFirst()
                .concern()
                .id();
        assertThat(concern).isPositive();
        List<ItemRow> kept = rows();

        makeAllAnew();

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(kept).hasSize(4);
        assertThat(query("select count(*) from inbox_words")).isEqualTo(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChangeThatIsUndoneLeavesTheRowAsItWas() {
        long id = sent("one");
        asReviewer();
        List<ItemRow> before = rows();
        int version = opened(id).version();
        TransactionOperations<Connection> transactions = the(TransactionOperations.class);

        transactions.executeWrite(status -> {
            cases.take(id, version);
            status.setRollbackOnly();
            return id;
        });

        assertThat(rows()).isEqualTo(before);
    }
}
