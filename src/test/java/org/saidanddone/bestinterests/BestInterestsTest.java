package org.saidanddone.bestinterests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupWork;
import org.saidanddone.feedback.Knows;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.Concerns;

/** Nobody speaks in a name that did not agree. */
class BestInterestsTest extends ReviewTest {

    private long saidFor(String knows) {
        var answers = new java.util.HashMap<>(Map.of("happening", "He waits for a home", "show", "YES"));
        asVisitor();
        var drafts = the(org.saidanddone.feedback.Drafts.class);
        var draft = given.draftAbout("BRS-12", answers);
        drafts.choose(draft, "voice", "ON_BEHALF", "");
        drafts.write(draft, "voice-why", "I am his mother", 0);
        if (!knows.isEmpty()) {
            drafts.choose(draft, "voice-knows", knows, "");
        }
        return given.sent(draft).feedbackId();
    }

    private BestInterests interests() {
        return the(BestInterests.class);
    }

    private List<PublishedFeedback> everybodySees() {
        asVisitor();
        return the(PublishedFeedbacks.class).aboutAction(given.action("BRS-12").id());
    }

    private BestInterest newest(CaseFile file) {
        return interests().of(file.feedback().id(), file.preview().digest()).getFirst();
    }

    private CaseFile recorded(long id) {
        asReviewer();
        CaseFile file = confirmed(id);
        return cases.read(interests().record(id, file.version(), "He wants a home and cannot say so"))
                .orElseThrow();
    }

    private CaseFile agreed(long id) {
        CaseFile file = recorded(id);
        asLead();
        return cases.read(interests().agree(id, file.version(), newest(file).id()))
                .orElseThrow();
    }

    private void refusedForEverybody(long id, int version, PublishProblem problem) {
        assertThatThrownBy(() -> cases.publish(id, version, Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(problem));
    }

    @Test
    void whatIsSaidForSomebodyWhoDidNotAgreeIsPublishedForThoseWhoReplyAndNotForEverybody() {
        for (String knows : List.of("DOES_NOT_KNOW", "CANNOT_FIND_OUT", "")) {
            long id = saidFor(knows);
            asReviewer();
            CaseFile file = confirmed(id);

            refusedForEverybody(id, file.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
            file = cases.read(cases.publish(id, file.version(), Audience.STAFF)).orElseThrow();

            assertThat(file.everybodyMaySee()).isFalse();
            signedInAsOwner("Ola");
            assertThat(the(PublishedFeedbacks.class).find(id)).isPresent();
            assertThat(everybodySees()).as(knows).isEmpty();
        }
    }

    @Test
    void whatThePersonWantsOrCouldHaveRefusedIsPublishedForEverybody() {
        for (String knows : List.of("WANTS_IT", "CAN_SAY_NO")) {
            long id = saidFor(knows);
            asReviewer();
            published(id);
        }
        clock.moveToPublishing();
        assertThat(everybodySees()).hasSize(2);
    }

    @Test
    void whoSaidBeforeThatThePersonKnowsSaidNoYesForThem() throws SQLException {
        long id = saidFor("CAN_SAY_NO");
        execute("update answer set choice = 'TOLD' where feedback_id = " + id + " and question = 'voice-knows'");
        asReviewer();
        CaseFile file = confirmed(id);

        refusedForEverybody(id, file.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
        cases.publish(id, file.version(), Audience.STAFF);
        clock.moveToPublishing();
        assertThat(everybodySees()).isEmpty();
    }

    @Test
    void whoOnlySaidThatThePersonKnowsWasNeverAskedIfThePersonWantsIt() {
        assertThat(Knows.TOLD.agreed()).isFalse();
        assertThat(Knows.KNOWS.agreed()).isFalse();
        assertThat(Knows.AGREES.agreed()).isTrue();
    }

    @Test
    void whatThePersonDoesNotWantIsNeverPublicAndNobodyCanDecideOtherwise() {
        long id = saidFor("KNOWS_NOT_WANTED");
        asReviewer();
        CaseFile file = confirmed(id);

        refusedForEverybody(id, file.version(), PublishProblem.PERSON_DOES_NOT_WANT_IT);
        assertThatThrownBy(() -> interests().record(id, file.version(), "It would help him"))
                .isInstanceOf(IllegalArgumentException.class);
        cases.publish(id, file.version(), Audience.STAFF);

        assertThat(everybodySees()).isEmpty();
    }

    @Test
    void everybodySeesItWhenAReviewerSaidWhyAndTheLeadAgreedAndBothAreOnRecord() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = agreed(id);
        asReviewer();

        Instant recorded = clock.instant();
        cases.publish(id, file.version(), Audience.EVERYONE);

        clock.moveToPublishing();
        assertThat(everybodySees()).hasSize(1);
        asReviewer();
        BestInterest kept = newest(opened(id));
        assertThat(kept.by()).isEqualTo("Ria");
        assertThat(kept.recorded()).isEqualTo(recorded);
        assertThat(kept.answer().orElseThrow().by()).isEqualTo("Sam");
        assertThat(cases.trail(id))
                .extracting(AuditEvent::what)
                .contains("BEST_INTERESTS_RECORDED", "BEST_INTERESTS_AGREED");
    }

    @Test
    void theReasonAloneIsNotEnough() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = recorded(id);

        refusedForEverybody(id, file.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
    }

    @Test
    void twoPeopleDecideIt() {
        long id = saidFor("DOES_NOT_KNOW");
        signedInAs("Both", Role.REVIEWER, Role.SAFEGUARDING_LEAD);
        CaseFile file = confirmed(id);
        CaseFile recorded = cases.read(interests().record(id, file.version(), "He wants a home"))
                .orElseThrow();

        assertThatThrownBy(() -> interests()
                        .agree(id, recorded.version(), newest(recorded).id()))
                .isInstanceOf(IllegalArgumentException.class);
        asReviewer();
        assertThatThrownBy(() -> interests()
                        .agree(id, recorded.version(), newest(recorded).id()))
                .isInstanceOf(AccessRefused.class);
        refusedForEverybody(id, recorded.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
    }

    @Test
    void theLeadFindsItInAListAndSaysWhyTheyDoNotAgree() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = recorded(id);
        asLead();
        assertThat(interests().waiting(Optional.empty()).items())
                .singleElement()
                .satisfies(each -> assertThat(each.feedback().id()).isEqualTo(id));

        CaseFile after = cases.read(
                        interests().refuse(id, file.version(), newest(file).id(), "Nobody asked his sister"))
                .orElseThrow();

        assertThat(interests().waiting(Optional.empty()).items()).isEmpty();
        assertThat(newest(after).answer().orElseThrow().words()).isEqualTo("Nobody asked his sister");
        asReviewer();
        refusedForEverybody(id, after.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
    }

    @Test
    void eitherCanEndItAndThenEverybodySeesItNoMoreAtOnce() {
        for (Role role : List.of(Role.REVIEWER, Role.SAFEGUARDING_LEAD)) {
            long id = saidFor("DOES_NOT_KNOW");
            CaseFile file = agreed(id);
            asReviewer();
            file = cases.read(cases.publish(id, file.version(), Audience.EVERYONE))
                    .orElseThrow();
            clock.moveToPublishing();
            assertThat(everybodySees()).hasSize(1);
            signedInAs("Pat", role);

            interests().end(id, file.version(), newest(file).id());

            assertThat(everybodySees()).isEmpty();
            asReviewer();
            refusedForEverybody(id, opened(id).version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
        }
    }

    @Test
    void otherWordsNeedItAgain() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = agreed(id);
        asReviewer();

        CaseFile other = cases.read(cases.hideWords(id, file.version(), "waits", HiddenBecause.OTHER))
                .orElseThrow();

        refusedForEverybody(id, other.version(), PublishProblem.BEST_INTERESTS_NOT_AGREED);
        assertThat(newest(other).forTheseWords()).isFalse();
        asLead();
        assertThatThrownBy(() ->
                        interests().agree(id, other.version(), newest(other).id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYesIsNeverForOtherWordsThanTheReviewerWroteAbout() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = recorded(id);
        asReviewer();
        CaseFile other = cases.read(cases.hideWords(id, file.version(), "waits", HiddenBecause.OTHER))
                .orElseThrow();
        asLead();

        assertThatThrownBy(() ->
                        interests().agree(id, other.version(), newest(other).id()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(newest(opened(id)).answer()).isEmpty();
    }

    @Test
    void whoeverComesSecondIsRefusedWhole() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = recorded(id);
        cases.take(id, file.version());
        asLead();

        assertThatThrownBy(
                        () -> interests().agree(id, file.version(), newest(file).id()))
                .isInstanceOf(CaseChanged.class);
        assertThat(newest(opened(id)).answer()).isEmpty();
    }

    @Test
    void everythingOfAGroupPublishedAtOncePublishesItForThoseWhoReplyOnly() {
        long id = saidFor("DOES_NOT_KNOW");
        long other = sent("I wait for a home");
        asReviewer();
        CaseFile file = confirmed(id);
        CaseFile mine = confirmed(other);
        long group = the(CaseGroups.class)
                .begin("Homes", Map.of(id, file.version(), other, mine.version()))
                .groupId();

        the(GroupWork.class)
                .publish(
                        group,
                        Map.of(id, opened(id).version(), other, opened(other).version()),
                        Audience.EVERYONE);

        clock.moveToPublishing();
        assertThat(everybodySees()).singleElement().satisfies(form -> assertThat(form.feedbackId())
                .isEqualTo(other));
        asReviewer();
        assertThat(opened(id).published()).isPresent();
    }

    @Test
    void aColleagueWhomTheCaseNamesIsToldNothingOfIt() {
        long id = saidFor("DOES_NOT_KNOW");
        CaseFile file = recorded(id);
        long lead = signedInAs("Lea", Role.SAFEGUARDING_LEAD).id();
        asReviewer();
        the(Concerns.class).raise(id, "It is about Lea", List.of(lead));
        signedInAs("Lea", Role.SAFEGUARDING_LEAD);

        assertThat(interests().waiting(Optional.empty()).items()).isEmpty();
        assertThatThrownBy(() -> interests().of(id, "")).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> interests().agree(id, file.version(), 1)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void whatWasPublicBeforeThisRuleIsForThoseWhoReplyFromNowOn() throws SQLException {
        long id = saidFor("DOES_NOT_KNOW");
        long wanted = saidFor("WANTS_IT");
        asReviewer();
        CaseFile file = agreed(id);
        asReviewer();
        cases.publish(id, file.version(), Audience.EVERYONE);
        published(wanted);
        execute("update answer set choice = 'AGREES' where feedback_id = " + wanted + " and question = 'voice-knows'");
        clock.moveToPublishing();
        assertThat(everybodySees()).hasSize(2);

        String script = read("/db/migration/V19__taking_back.sql");
        execute(script.substring(script.indexOf("update published_feedback")).replace(";", ""));

        clock.moveToPublishing();
        assertThat(everybodySees()).singleElement().satisfies(form -> assertThat(form.feedbackId())
                .isEqualTo(wanted));
    }

    private static String read(String resource) {
        try (var in = java.util.Objects.requireNonNull(BestInterestsTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
