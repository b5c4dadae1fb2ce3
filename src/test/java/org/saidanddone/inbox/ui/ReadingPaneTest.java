package org.saidanddone.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** A case that is read beside the list. */
class ReadingPaneTest extends ViewTest {

    private static final String GONE = "This case cannot be shown here any more.";

    private long sent() {
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", "BAD", "happening", "Mr Smith broke the lift", "show", "YES"))
                .feedbackId();
    }

    private Optional<InboxCard> now(long id) {
        return Optional.ofNullable(
                the(Inbox.class).now(InboxQuery.of(InboxFilter.ALL), Set.of(id)).get(id));
    }

    private ReadingPane pane(InboxCard card) {
        ReadingPane pane = new ReadingPane(
                the(Cases.class), the(Plans.class), the(OneLook.class), (InboxCard.Open) card, () -> {});
        UI.getCurrent().add(pane);
        return pane;
    }

    private CaseFile opened(long id) {
        return the(Cases.class).open(id).flatMap(the(Cases.class)::read).orElseThrow();
    }

    private long reads(long id) {
        return the(Cases.class).trail(id).stream()
                .filter(each -> each.what().equals("READ"))
                .count();
    }

    @Test
    void itSaysWhatWasSaidWholeAndReadingItIsOnTheTrail() {
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        long before = reads(id);

        assertThat(textOf(pane(now(id).orElseThrow())))
                .contains("Mr Smith broke the lift", "It is bad", "Own words", "BRS-12", "Reply due")
                .contains("Marked words are suggested for hiding: 1");
        assertThat(reads(id)).isEqualTo(before + 1);
    }

    @Test
    void whatAColleagueChangedIsSaidAndShownWhenSomebodyAsks() {
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        ReadingPane pane = pane(now(id).orElseThrow());
        pane.meanwhile(now(id));
        assertThat(textOf(pane)).doesNotContain("Somebody has changed this case");

        the(Cases.class).take(id, opened(id).version());
        pane.meanwhile(now(id));
        assertThat(textOf(pane)).contains("Somebody has changed this case");
        test(find(NativeButton.class).withId("reading-again").single()).click();

        assertThat(textOf(pane))
                .doesNotContain("Somebody has changed this case")
                .contains("broke the lift");
        pane.meanwhile(now(id));
        assertThat(textOf(pane)).doesNotContain("Somebody has changed this case");
    }

    @Test
    void whatGoesToTheLeadMeanwhileIsNotShownAnyMore() {
        long id = sent();
        signedInAs("Rita", Role.REVIEWER);
        ReadingPane pane = pane(now(id).orElseThrow());
        the(Concerns.class).raise(id, "Somebody hits this person", List.of());

        pane.meanwhile(now(id));

        assertThat(textOf(pane)).contains(GONE).doesNotContain("lift");
    }

    @Test
    void whoeverIsNamedMeanwhileReadsNothing() {
        long id = sent();
        Person rita = signedInAs("Rita", Role.REVIEWER);
        InboxCard listed = now(id).orElseThrow();
        ReadingPane open = pane(listed);
        the(Concerns.class).raise(id, "It is about a colleague", List.of(rita.id()));

        open.meanwhile(now(id));
        assertThat(textOf(open)).contains(GONE).doesNotContain("lift");
        assertThat(textOf(pane(listed))).contains(GONE).doesNotContain("lift", "BRS-12");
    }
}
