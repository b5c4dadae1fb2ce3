package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.redaction.HiddenBecause;

class PublishingTest extends ReviewTest {

    private List<PublishedFeedback> seenByEverybody() {
        clock.moveToPublishing();
        return the(PublishedFeedbacks.class).aboutAction(given.action("BRS-12").id());
    }

    @Test
    void othersSeeTheCopyWithMarksInIt() {
        long id = sent("Canary broke the lift");
        asReviewer();
        CaseFile file = confirmed(id);
        file = cases.read(cases.hide(id, file.version(), answerTo("happening", file), 0, 6, HiddenBecause.NAME))
                .orElseThrow();
        cases.publish(id, file.version(), Audience.EVERYONE);
        asVisitor();

        assertThat(seenByEverybody()).singleElement().satisfies(form -> {
            assertThat(form.answers())
                    .containsExactly(new PublishedAnswer("happening", "[name hidden] broke the lift"));
            assertThat(form.links())
                    .containsExactly(new PublishedLink(given.action("BRS-12").id(), LinkKind.NOT_SAID));
            assertThat(form.isPublic()).isTrue();
        });
    }

    @Test
    void picturesThatWereChosenArePublishedAndTheWishForHelpIsNot() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("show", "YES"));
        Drafts drafts = the(Drafts.class);
        drafts.pick(draft, "happening", "STAFF:BAD", true);
        drafts.pick(draft, "happening", Chosen.HELP, true);
        drafts.pick(draft, "better", Chosen.HELP, true);
        drafts.choose(draft, "answer-format", "LARGE_PRINT", "");
        long id = given.sent(draft).feedbackId();
        asReviewer();
        CaseFile file = confirmed(id);
        assertThat(file.feedback().format()).contains(AnswerFormat.LARGE_PRINT);
        cases.publish(id, file.version(), Audience.EVERYONE);
        asVisitor();

        assertThat(seenByEverybody()).singleElement().satisfies(form -> assertThat(form.answers())
                .containsExactly(new PublishedAnswer("happening", List.of("STAFF:BAD"), "")));
    }

    @Test
    void aHiddenNameStandsNowhereOutsideWhatWasSent() throws SQLException {
        long id = sentWith(Map.of(
                "happening",
                "canary told CANARY'S brother; \uD83D\uDC26 Canary",
                "better",
                "Less Canary",
                "show",
                "YES"));
        asReviewer();
        CaseFile file = confirmed(id);
        file = cases.read(cases.hideWords(id, file.version(), "Canary", HiddenBecause.NAME))
                .orElseThrow();
        assertThat(file.preview().stillStanding()).isEmpty();
        cases.publish(id, file.version(), Audience.EVERYONE);

        assertThat(query("select count(*) from published_answer where lower(words) like '%canary%'"))
                .isZero();
        assertThat(query("select count(*) from audit_event where lower(detail) like '%canary%'"))
                .isZero();
        assertThat(query("select count(*) from published_answer where words like '%[name hidden]%'"))
                .isEqualTo(2);
        assertThat(query("select count(*) from answer where lower(words) like '%canary%'"))
                .isEqualTo(2);
    }

    @Test
    void onlyWhatWasAskedForOthersIsEverPublished() throws SQLException {
        long id = sentWith(Map.of("happening", "The lift", "safe", "YES", "show", "YES", "feeling", "BAD"));
        asReviewer();
        published(id);

        assertThat(query(
                        "select count(*) from published_answer where question not in ('happening', 'better', 'added')"))
                .isZero();
    }

    @Test
    void withoutAYesThePeopleWhoReplySeeItAndNobodyElse() {
        long id = sentWith(Map.of("happening", "The lift is broken"));
        asReviewer();
        CaseFile file = confirmed(id);

        assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(PublishProblem.PERSON_DID_NOT_AGREE));
        cases.publish(id, file.version(), Audience.STAFF);

        onlyThePeopleWhoReplySee(id);
    }

    /** Our team, and who owns the promise: not whoever owns another one, not the board, not the public. */
    private void onlyThePeopleWhoReplySee(long id) {
        asVisitor();
        assertThat(seenByEverybody()).isEmpty();
        PublishedFeedbacks published = the(PublishedFeedbacks.class);
        assertThatThrownBy(() -> published.find(id)).isInstanceOf(AccessRefused.class);
        asReviewer();
        assertThat(published.find(id)).isPresent();
        signedInAsOwner("Ola");
        assertThat(published.find(id)).isPresent();
        assertThat(published.owedReply(Optional.empty()).items())
                .singleElement()
                .satisfies(owed -> assertThat(owed.said().feedbackId()).isEqualTo(id));
        signedInAs("Otto", Role.ACTION_OWNER);
        assertThat(published.find(id)).isEmpty();
        assertThat(published.owedReply(Optional.empty()).items()).isEmpty();
        for (Role role : List.of(Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR)) {
            signedInAs(role.name(), role);
            assertThatThrownBy(() -> published.find(id)).as(role.name()).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void onlyThePeopleWhoReplySeeWhatOurTeamKeepsThoughThePersonSaidYes() {
        long id = sent("The lift is broken");
        asReviewer();
        cases.publish(id, confirmed(id).version(), Audience.STAFF);

        onlyThePeopleWhoReplySee(id);
    }

    @Test
    void aLinkThatNobodyConfirmedKeepsTheCaseFromBeingPublished() {
        long id = sent("The lift is broken");
        asReviewer();
        CaseFile file = opened(id);

        assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.STAFF))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(PublishProblem.LINK_NOT_CONFIRMED));
        assertThat(opened(id).published()).isEmpty();
    }

    @Test
    void whatStaffSayAboutAnActionGoesBeforeWhatThePersonChose() {
        long id = sentWith(Map.of("happening", "The lift", "feeling", "GOOD", "show", "YES"));
        asReviewer();
        CaseFile file = opened(id);
        long link = file.feedback().links().getFirst().id();

        file = cases.read(cases.changeLink(id, file.version(), link, LinkKind.NOT_WORKING))
                .orElseThrow();
        cases.publish(id, file.version(), Audience.EVERYONE);

        assertThat(opened(id).chosenByPerson()).singleElement().satisfies(chosen -> assertThat(chosen.kind())
                .isEqualTo(LinkKind.WORKING));
        assertThat(seenByEverybody().getFirst().links())
                .containsExactly(new PublishedLink(given.action("BRS-12").id(), LinkKind.NOT_WORKING));
    }

    @Test
    void aFaultWhilePublishingPublishesNothing() throws SQLException {
        long id = sent("The lift is broken");
        asReviewer();
        CaseFile file = confirmed(id);
        execute("alter table published_link add constraint broken check (id < 0)");
        try {
            assertThatThrownBy(() -> cases.publish(id, file.version(), Audience.EVERYONE))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            execute("alter table published_link drop constraint broken");
        }

        assertThat(count("published_feedback") + count("published_answer")).isZero();
        assertThat(opened(id).state()).isEqualTo(ReviewState.AWAITING);
        assertThat(opened(id).version()).isEqualTo(file.version());
    }

    @Test
    void whatIsHiddenLaterStaysVisibleOnlyUntilItIsPublishedAfresh() {
        long id = sent("Canary broke the lift");
        asReviewer();
        CaseFile file = published(id);

        file = cases.read(cases.hideWords(id, file.version(), "canary", HiddenBecause.NAME))
                .orElseThrow();
        assertThat(file.publishedIsOlder()).isTrue();
        file = cases.read(cases.publish(id, file.version(), Audience.EVERYONE)).orElseThrow();

        assertThat(file.publishedIsOlder()).isFalse();
        assertThat(seenByEverybody())
                .singleElement()
                .satisfies(form -> assertThat(form.answers().getFirst().words()).doesNotContain("Canary"));
    }

    @Test
    void whatIsTakenBackIsSeenByNobody() {
        long id = sent("The lift is broken");
        asReviewer();
        CaseFile file = published(id);

        file = cases.read(cases.withdraw(id, file.version())).orElseThrow();

        assertThat(file.published()).isEmpty();
        assertThat(file.state()).isEqualTo(ReviewState.AWAITING);
        assertThat(seenByEverybody()).isEmpty();
        assertThat(the(ReviewBook.class).mayReply(id)).isFalse();
    }

    @Test
    void aHiddenPartCanBeShownAgain() {
        long id = sent("Canary broke the lift");
        asReviewer();
        CaseFile file = opened(id);
        file = cases.read(cases.hideWords(id, file.version(), "canary", HiddenBecause.NAME))
                .orElseThrow();

        file = cases.read(cases.unhide(
                        id, file.version(), file.hidden().getFirst().id()))
                .orElseThrow();

        assertThat(file.hidden()).isEmpty();
        assertThat(file.preview().answers().getFirst().words()).isEqualTo("Canary broke the lift");
    }

    @Test
    void whoeverComesSecondIsToldWhoCameFirstAndNothingIsDone() {
        long id = sent("Canary broke the lift");
        asReviewer();
        CaseFile mine = confirmed(id);
        signedInAs("Raj", Role.REVIEWER);
        cases.hideWords(id, mine.version(), "canary", HiddenBecause.NAME);
        asReviewer();

        assertThatThrownBy(() -> cases.publish(id, mine.version(), Audience.EVERYONE))
                .isInstanceOfSatisfying(
                        CaseChanged.class, changed -> assertThat(changed.who()).isEqualTo("Raj"));
        assertThatThrownBy(() ->
                        cases.link(id, mine.version(), given.action("BRS-01").id(), LinkKind.HARM))
                .isInstanceOf(CaseChanged.class);
        assertThatThrownBy(() -> cases.take(id, mine.version())).isInstanceOf(CaseChanged.class);
        assertThat(seenByEverybody()).isEmpty();
        assertThat(opened(id).hidden()).hasSize(1);
        assertThat(opened(id).feedback().links()).hasSize(1);
    }

    @Test
    void actionOwnersAndTheBoardOpenNothing() {
        long id = sent("The lift is broken");
        for (Role role : List.of(Role.ACTION_OWNER, Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR)) {
            signedInAs(role.name(), role);
            assertThatThrownBy(() -> cases.open(id).flatMap(cases::read)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void everyReadAndEveryStepIsInTheAuditTrail() {
        long id = sent("Canary broke the lift");
        asReviewer();
        CaseFile file = published(id);
        file = cases.read(cases.take(id, file.version())).orElseThrow();
        cases.hideWords(id, file.version(), "canary", HiddenBecause.NAME);
        signedInAs("Raj", Role.REVIEWER);
        cases.open(id);

        assertThat(cases.trail(id))
                .extracting(AuditEvent::who, AuditEvent::what)
                .containsExactly(
                        tuple("Raj", "READ"),
                        tuple("Ria", "HIDDEN"),
                        tuple("Ria", "TEXT_HELD"),
                        tuple("Ria", "TAKEN"),
                        tuple("Ria", "PUBLISHED"),
                        tuple("Ria", "TAKEN"),
                        tuple("Ria", "LINK_CONFIRMED"),
                        tuple("Ria", "READ"),
                        tuple("", "SENT"));
    }
}
