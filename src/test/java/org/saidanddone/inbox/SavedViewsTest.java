package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;

class SavedViewsTest extends ReviewTest {

    private static final InboxQuery LATE = InboxQuery.of(InboxFilter.LATE);

    private Optional<SavedViews.Refused> keep(String name, InboxQuery query) {
        return the(SavedViews.class).keep(name, query);
    }

    private List<String> names() {
        return the(SavedViews.class).mine().stream().map(SavedView::name).toList();
    }

    private static InboxQuery lift() {
        return InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords("lift"));
    }

    @Test
    void aViewShowsWhatItWasKeptWithAndIsFoundByName() {
        InboxQuery all = InboxQuery.of(InboxFilter.WAITING)
                .ordered(InboxOrder.DUE_LAST)
                .narrowedTo(new Narrowed(
                        "broken lift",
                        given.action("BRS-12").id(),
                        given.action("BRS-12").themeId(),
                        LinkKind.HARM,
                        Voice.ON_BEHALF,
                        Feeling.BAD,
                        7L,
                        AttachmentKind.PHOTO,
                        Narrowed.Age.OVER_A_WEEK,
                        null));
        asReviewer();

        assertThat(keep("  Lifts \n in   Bristol ", all)).isEmpty();
        assertThat(keep("late", LATE)).isEmpty();
        assertThat(names()).containsExactly("late", "Lifts in Bristol");
        assertThat(the(SavedViews.class).mine().getLast().query()).isEqualTo(all);
        assertThat(the(SavedViews.class).mine().getFirst().query()).isEqualTo(LATE);
    }

    @Test
    void aNameThatIsEmptyTooLongOrThereIsRefused() {
        asReviewer();
        assertThat(keep(" \u200b ", LATE)).contains(SavedViews.Refused.BLANK);
        assertThat(keep("a".repeat(41), LATE)).contains(SavedViews.Refused.TOO_LONG);
        assertThat(keep("\ud83d\ude42".repeat(40), LATE)).isEmpty();
        assertThat(keep("Lifts", LATE)).isEmpty();
        assertThat(keep("lIFTS", lift())).contains(SavedViews.Refused.THERE);
        assertThat(names()).hasSize(2);

        long lifts = the(SavedViews.class).mine().getFirst().id();
        assertThat(names().getFirst()).isEqualTo("Lifts");
        assertThat(the(SavedViews.class).rename(lifts, "")).contains(SavedViews.Refused.BLANK);
        assertThat(the(SavedViews.class).rename(lifts, "\ud83d\ude42".repeat(40)))
                .contains(SavedViews.Refused.THERE);
        assertThat(the(SavedViews.class).rename(lifts, "LIFTS")).isEmpty();
        assertThat(names()).contains("LIFTS").doesNotContain("Lifts");
    }

    @Test
    void nobodyHasMoreThanTwentyAndEachHasTheirOwn() {
        asReviewer();
        for (int i = 0; i < SavedViews.MOST; i++) {
            assertThat(keep("View " + i, LATE)).isEmpty();
        }
        assertThat(keep("One more", LATE)).contains(SavedViews.Refused.TOO_MANY);
        long first = the(SavedViews.class).mine().getFirst().id();

        signedInAs("Vera", Role.REVIEWER);
        assertThat(names()).isEmpty();
        assertThat(the(SavedViews.class).mine(first)).isEmpty();
        assertThat(keep("View 0", lift())).isEmpty();
        assertThat(the(SavedViews.class).rename(first, "Mine now")).contains(SavedViews.Refused.GONE);
        the(SavedViews.class).remove(first);

        asReviewer();
        assertThat(names()).hasSize(SavedViews.MOST).contains("View 0").doesNotContain("Mine now");
        the(SavedViews.class).remove(first);
        assertThat(names()).hasSize(SavedViews.MOST - 1).doesNotContain("View 0");
        the(SavedViews.class).remove(first);
        assertThat(the(SavedViews.class).rename(first, "Again")).contains(SavedViews.Refused.GONE);
    }

    @Test
    void whoeverIsNamedMeetsTheCaseNeitherInTheirViewNorInItsNumber() {
        long id = sent("The lift is broken");
        sent("The lift is slow");
        Person ria = signedInAs("Ria", Role.REVIEWER);
        keep("Lifts", lift());
        assertThat(shown()).containsExactly(2, 2);

        asLead();
        the(Concerns.class).raise(id, "It is about a colleague", List.of(ria.id()));

        Database.ACTOR.is(ria);
        assertThat(shown()).containsExactly(1, 1);
    }

    /** How many cases the view of whoever asks shows, and how many it says there are. */
    private List<Integer> shown() {
        InboxQuery query = the(SavedViews.class).mine().getFirst().query();
        return List.of(
                the(Inbox.class).list(query, Optional.empty()).items().size(),
                the(Inbox.class).counts(List.of(query)).getFirst().many());
    }

    @Test
    void aCaseWithTheLeadIsInNoViewOfWordsForAReviewer() {
        long id = sent("The lift is broken");
        asReviewer();
        keep("Lifts", lift());
        the(Concerns.class).raise(id, "Somebody hits this person", List.of());

        assertThat(shown()).containsExactly(0, 0);
    }

    @Test
    void whatHasTheSameWordsAsOneCaseIsNotKept() {
        sentWith(Map.of("happening", "We all wait for the bus that never comes"));
        sentWith(Map.of("happening", "We all wait for the bus that never comes"));
        asReviewer();
        Narrowed.SameWords same = ((InboxCard.Open) the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.ALL), Optional.empty())
                        .items()
                        .getFirst())
                .same()
                .orElseThrow()
                .words();

        assertThat(keep("Buses", InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toSame(same))))
                .contains(SavedViews.Refused.SAME_WORDS);
        assertThat(names()).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoSecondViewOfAName() throws SQLException {
        asReviewer();
        keep("Lifts", LATE);

        assertThatThrownBy(() -> database.execute(
                        "insert into saved_view (person_id, name, name_key, made, list, list_order, words)"
                                + " select person_id, name, name_key, made, list, list_order, words from saved_view"))
                .hasMessageContainingAll("saved_view_once");
        assertThat(count("saved_view")).isEqualTo(1);
    }
}
