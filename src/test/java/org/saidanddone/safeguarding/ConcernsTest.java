package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.TextId;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ReviewTest;

class ConcernsTest extends ReviewTest {

    private Concerns concerns;

    @BeforeEach
    void concerns() {
        concerns = the(Concerns.class);
    }

    private Concern only() {
        return concerns.open(Optional.empty()).items().getFirst().concern();
    }

    @Test
    void aReviewerSeesOnlyThatTheCaseIsWithTheLead() {
        long id = sentWith(Map.of("safe", "NO", "happening", "Canary hits me", "feeling", "BAD"));
        asReviewer();

        assertThat(cases.open(id).flatMap(cases::read)).isEmpty();
        for (InboxFilter filter : new InboxFilter[] {InboxFilter.NEW, InboxFilter.WAITING}) {
            assertThat(the(Inbox.class)
                            .list(InboxQuery.of(filter), Optional.empty())
                            .items())
                    .singleElement()
                    .isInstanceOf(InboxCard.WithLead.class);
        }
        assertThatThrownBy(() -> cases.take(id, 1)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> concerns.raise(id, "me too", List.of())).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void nobodyButTheLeadOpensConcerns() {
        sentWith(Map.of("safe", "NO"));
        for (Role role : Role.values()) {
            if (role != Role.SAFEGUARDING_LEAD) {
                signedInAs(role.name(), role);
                assertThatThrownBy(() -> concerns.open(Optional.empty())).isInstanceOf(AccessRefused.class);
                assertThatThrownBy(() -> concerns.find(1)).isInstanceOf(AccessRefused.class);
                assertThatThrownBy(() -> concerns.clear(1, 0, because("fine"))).isInstanceOf(AccessRefused.class);
            }
        }
    }

    @Test
    void whileAConcernIsOpenNothingIsPublishedChangedOrRepliedTo() {
        long id = sentWith(Map.of("safe", "NO", "happening", "Canary hits me", "show", "YES"));
        asLead();
        CaseFile file = opened(id);
        TextId answer = answerTo("happening", file);

        assertThat(file.problems()).contains(PublishProblem.CONCERN_OPEN);
        assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.STAFF))
                .isInstanceOf(PublishRefused.class);
        assertThatThrownBy(() -> cases.hide(id, file.version(), answer, 0, 1, HiddenBecause.NAME))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() ->
                        cases.link(id, file.version(), given.action("BRS-01").id(), LinkKind.HARM))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> cases.take(id, file.version())).isInstanceOf(MoveRefused.class);
        assertThat(the(ReviewBook.class).mayReply(id)).isFalse();
        assertThatThrownBy(() -> the(ReviewBook.class).replied(id)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void raisingAConcernTakesBackWhatWasPublishedAtOnce() {
        long id = sent("Canary hits me");
        asReviewer();
        published(id);
        clock.moveToPublishing();
        assertThat(the(PublishedFeedbacks.class)
                        .aboutAction(given.action("BRS-12").id()))
                .hasSize(1);
        assertThat(the(ReviewBook.class).mayReply(id)).isTrue();

        concerns.raise(id, "Somebody hits this person", List.of());

        assertThat(cases.open(id).flatMap(cases::read)).isEmpty();
        assertThat(the(PublishedFeedbacks.class)
                        .aboutAction(given.action("BRS-12").id()))
                .isEmpty();
        assertThat(the(ReviewBook.class).mayReply(id)).isFalse();
        assertThat(the(ReviewBook.class).published(id)).isEmpty();
    }

    @Test
    void aConcernWithoutAReasonIsRefused() {
        long id = sent("Canary hits me");
        asReviewer();

        assertThatThrownBy(() -> concerns.raise(id, " ", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(cases.open(id).flatMap(cases::read)).isPresent();
    }

    @Test
    void aClearedConcernLetsTheReviewGoOn() {
        long id = sentWith(Map.of("safe", "NOT_SURE", "happening", "I fell", "show", "YES"));
        asLead();
        Concern concern = only();
        concerns.clear(concern.id(), concern.version(), because("Rang them. They slipped on ice."));
        asReviewer();

        CaseFile file = confirmed(id);
        assertThat(file.state()).isEqualTo(ReviewState.CLEARED);
        assertThat(file.concernsCleared()).isTrue();
        assertThat(concerns.of(id)).isEmpty();
        assertThat(cases.read(cases.publish(id, file.version(), Audience.EVERYONE))
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.PUBLISHED);
        assertThat(the(ReviewBook.class).mayReply(id)).isTrue();
    }

    @Test
    void aDecisionSaysWhatThePersonWantsWhoWasToldAndIfTheyAgreed() {
        sentWith(Map.of("safe", "NO"));
        asLead();
        Concern concern = only();
        ConcernDecision lacking =
                new ConcernDecision("Told the police.", "", "The police", Optional.of(Consent.DID_NOT_AGREE), " ");

        assertThat(lacking.missing()).containsExactly(ConcernDecision.Part.WANTS, ConcernDecision.Part.CONSENT_WHY);
        assertThatThrownBy(() -> concerns.keep(concern.id(), concern.version(), lacking))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(only().steps()).isEmpty();

        ConcernDecision whole = new ConcernDecision(
                "Told the police.",
                "They want to stay in their flat.",
                "The police",
                Optional.of(Consent.DID_NOT_AGREE),
                "A child lives there too.");
        concerns.keep(concern.id(), concern.version(), whole);

        assertThat(only().steps()).singleElement().satisfies(step -> assertThat(step.decision())
                .isEqualTo(whole));
    }

    @Test
    void aKeptConcernStaysOpenWithItsReason() {
        sentWith(Map.of("safe", "NO"));
        asLead();
        Concern concern = only();

        concerns.keep(concern.id(), concern.version(), because("The police were told."));

        assertThat(only().steps()).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo(ConcernStep.What.KEPT);
            assertThat(step.decision().reason()).isEqualTo("The police were told.");
            assertThat(step.by()).isEqualTo("Sam");
        });
    }

    @Test
    void twoConcernsMustBothBeCleared() {
        long id = sentWith(Map.of("safe", "NO"));
        asLead();
        concerns.raise(id, "And there is more", List.of());
        Concern first = only();

        concerns.clear(first.id(), first.version(), because("This one is settled."));

        assertThat(opened(id).state()).isEqualTo(ReviewState.ESCALATED);
        Concern second = only();
        concerns.clear(second.id(), second.version(), because("This one too."));
        assertThat(opened(id).state()).isEqualTo(ReviewState.CLEARED);
    }

    @Test
    void twoLeadsDecideOneAfterTheOther() {
        sentWith(Map.of("safe", "NO"));
        asLead();
        Concern concern = only();
        concerns.clear(concern.id(), concern.version(), because("Settled."));
        signedInAs("Lou", Role.SAFEGUARDING_LEAD);

        assertThatThrownBy(() -> concerns.keep(concern.id(), concern.version(), because("Not settled.")))
                .isInstanceOfSatisfying(
                        CaseChanged.class, changed -> assertThat(changed.who()).isEqualTo("Sam"));
    }

    @Test
    void readingAConcernIsInTheAuditTrail() {
        long id = sentWith(Map.of("safe", "NO"));
        asLead();

        concerns.find(only().id());

        assertThat(cases.trail(id))
                .filteredOn(event -> event.what().equals("READ") && event.who().equals("Sam"))
                .hasSize(1);
    }

    @Test
    void publishingAndRaisingAtTheSameMomentNeverLeavesAPublishedDanger() throws Exception {
        Asking reviewer = asking(signedInAs("Ria", Role.REVIEWER));
        WhoIsAsking who = the(WhoIsAsking.class);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 15; i++) {
                long id = sent("Canary hits me");
                asReviewer();
                CaseFile file = confirmed(id);
                Future<Boolean> published = two.submit(() ->
                        who.as(reviewer, () -> worked(() -> cases.publish(id, file.version(), Audience.EVERYONE))));
                Future<Boolean> raised = two.submit(() -> who.as(
                        reviewer, () -> worked(() -> concerns.raise(id, "Somebody hits this person", List.of()))));

                assertThat(raised.get()).isTrue();
                assertThat(published.get()).isIn(true, false);
                assertThat(the(ReviewBook.class).published(id)).isEmpty();
                assertThat(the(ReviewBook.class).mayReply(id)).isFalse();
            }
        }
    }

    private static Asking asking(Person person) {
        return new Asking.Colleague(person.id(), person.name(), person.roles());
    }

    /** A decision with everything in it. */
    static ConcernDecision because(String reason) {
        return new ConcernDecision(reason, "They want it to stop.", "The police", Optional.of(Consent.AGREED), "");
    }

    private static boolean worked(Runnable work) {
        try {
            work.run();
            return true;
        } catch (CaseChanged | NoSuchCase | PublishRefused e) {
            return false;
        }
    }
}
