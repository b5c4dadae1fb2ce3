package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.OneLook;
import org.saidanddone.testing.OnBothDatabases;

class FeedbackStoreTest extends OnBothDatabases {

    private FeedbackStore store;
    private FeedbackFixtures fixtures;
    private OpenedCase sent;
    private Person ria;

    @BeforeEach
    void sentFeedback() {
        store = the(FeedbackStore.class);
        fixtures = new FeedbackFixtures(database.product());
        sent = fixtures.sentAbout("BRS-12", Map.of("feeling", "BAD"));
        ria = signedInAs("Ria", Role.REVIEWER);
    }

    private List<Link> links() {
        return fixtures.feedback(sent).links();
    }

    @Test
    void staffAddALinkBesideWhatThePersonChose() {
        store.link(sent.feedbackId(), fixtures.action("BRS-01").id(), LinkKind.MISSING, ria.id());

        assertThat(links()).extracting(Link::chosenBy).containsExactly(ChosenBy.PERSON, ChosenBy.STAFF);
        assertThat(links().getLast().confirmed()).isTrue();
    }

    @Test
    void linkingTwiceChangesTheKindOfOneLink() {
        long action = fixtures.action("BRS-01").id();
        store.link(sent.feedbackId(), action, LinkKind.MISSING, ria.id());
        store.link(sent.feedbackId(), action, LinkKind.HARM, ria.id());

        assertThat(links()).hasSize(2);
        assertThat(links().getLast().kind()).isEqualTo(LinkKind.HARM);
    }

    @Test
    void changingAPersonsLinkKeepsTheirsAndAddsTheStaffs() {
        store.changeLinkKind(links().getFirst().id(), LinkKind.HARM, ria.id());

        assertThat(links()).extracting(Link::kind).containsExactly(LinkKind.NOT_WORKING, LinkKind.HARM);
    }

    @Test
    void aLinkIsConfirmed() {
        store.confirmLink(links().getFirst().id(), ria.id());

        assertThat(links().getFirst().confirmed()).isTrue();
    }

    @Test
    void aRemovedLinkNoLongerCountsButWhatThePersonChoseIsNotForgotten() {
        store.removeLink(links().getFirst().id());

        assertThat(links()).isEmpty();
        assertThat(store.chosenByPerson(sent.feedbackId())).hasSize(1);
    }

    @Test
    void onAPageWithSeveralEachIsItself() {
        asVisitor();
        OpenedCase other = fixtures.sentAbout("BRS-01", Map.of("feeling", "GOOD"));

        the(OneLook.class).at(() -> assertThat(Stream.of(sent, other, sent)
                        .map(each -> fixtures.feedback(each).id()))
                .containsExactly(sent.feedbackId(), other.feedbackId(), sent.feedbackId()));
    }

    @Test
    void wordsCanBeAddedLater() {
        Answer added = store.addWords(sent.feedbackId(), " It is still bad. ");

        assertThat(added.question()).isEqualTo("added");
        assertThat(fixtures.feedback(sent).answers()).last().isEqualTo(added);
        assertThat(added.words()).isEqualTo("It is still bad.");
    }

    @Test
    void noWordsOrTooManyCannotBeAdded() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.addWords(sent.feedbackId(), "  "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.addWords(sent.feedbackId(), "x".repeat(Words.LIMIT + 1)));
    }
}
