package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.safeguarding.Concerns;

class NewFeedbackTest extends ReviewTest {

    @Test
    void whatIsSentWaitsInTheInbox() {
        long id = sent("The lift is broken");
        asReviewer();

        assertThat(opened(id).state()).isEqualTo(ReviewState.AWAITING);
        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.NEW), Optional.empty())
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "NOT_SURE"})
    void whoeverIsNotSafeOrNotSureIsWithTheLeadAtOnce(String safe) {
        long id = sentWith(Map.of("safe", safe));
        asLead();

        assertThat(opened(id).state()).isEqualTo(ReviewState.ESCALATED);
        assertThat(the(Concerns.class).open(Optional.empty()).items())
                .singleElement()
                .satisfies(file -> assertThat(file.concern().feedbackId()).isEqualTo(id));
    }

    @Test
    void whoeverSaysWithAPictureThatFeelingSafeIsBadIsWithTheLeadAtOnce() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of());
        the(Drafts.class).pick(draft, "happening", "SAFE:BAD", true);
        assertThat(new GivingFeedback(the(Drafts.class).find(draft).orElseThrow()).after("safe"))
                .as("they see how to get help")
                .isEqualTo("safe-help");
        long id = given.sent(draft).feedbackId();
        asLead();
        assertThat(opened(id).state()).isEqualTo(ReviewState.ESCALATED);

        asVisitor();
        OpenDraft other = given.draftAbout("BRS-12", Map.of());
        the(Drafts.class).pick(other, "happening", "SAFE:GOOD", true);
        long good = given.sent(other).feedbackId();
        asLead();
        assertThat(the(Concerns.class).open(Optional.empty()).items())
                .extracting(file -> file.concern().feedbackId())
                .contains(id)
                .doesNotContain(good);
    }

    @Test
    void whoeverIsSafeRaisesNoConcern() {
        sentWith(Map.of("safe", "YES"));
        asLead();

        assertThat(the(Concerns.class).open(Optional.empty()).items()).isEmpty();
    }

    @Test
    void everyLeadGetsAMail() throws SQLException {
        the(People.class).add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));
        the(People.class).add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));

        sentWith(Map.of("safe", "NO"));

        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void aFaultInReviewUndoesTheSending() throws SQLException {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", "The lift is broken"));
        execute("alter table review add constraint broken check (received < timestamp '2000-01-01 00:00:00')");
        try {
            assertThatThrownBy(() -> given.sent(draft)).isInstanceOf(RuntimeException.class);
        } finally {
            execute("alter table review drop constraint broken");
        }

        assertThat(count("feedback")).isZero();
        assertThat(count("answer")).isZero();
        assertThat(count("audit_event")).isZero();
        assertThat(given.sent(draft)).isNotNull();
    }

    @Test
    void moreWordsOpenAFinishedCaseAgain() {
        long id = sent("The lift is broken");
        asReviewer();
        published(id);
        the(ReviewBook.class).replied(id);
        assertThat(opened(id).state()).isEqualTo(ReviewState.REPLIED);
        clock.moveOn(Duration.ofDays(3));
        asVisitor();

        the(FeedbackStore.class).addWords(id, "It broke again");

        asReviewer();
        assertThat(opened(id).state()).isEqualTo(ReviewState.REOPENED);
        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.WAITING), Optional.empty())
                        .items())
                .singleElement()
                .satisfies(card -> assertThat(card.since()).isEqualTo(clock.instant()));
    }

    /** Others see it all the time: reviewed from the start it could not be replied to, though everybody reads it. */
    @Test
    void moreWordsOpenAgainWhatWasSetAsideWhileOthersSeeIt() {
        long id = sent("The lift is broken");
        asReviewer();
        published(id);
        asVisitor();
        the(FeedbackStore.class).addWords(id, "It broke again");
        asReviewer();
        the(SettingAside.class).setAside(id, opened(id).version(), WhySetAside.OTHER, "It is about the bus.");
        asVisitor();

        the(FeedbackStore.class).addWords(id, "No, it is about the lift");

        asReviewer();
        assertThat(opened(id).state()).isEqualTo(ReviewState.REOPENED);
    }

    @Test
    void wordsAddedWhileACaseIsOpenMakeItStale() {
        long id = sent("The lift is broken");
        asReviewer();
        CaseFile read = confirmed(id);
        asVisitor();
        the(FeedbackStore.class).addWords(id, "My neighbour Canary hit me");

        asReviewer();
        assertThatThrownBy(() -> cases.publish(id, read.version(), Audience.EVERYONE))
                .isInstanceOf(CaseChanged.class);
    }
}
