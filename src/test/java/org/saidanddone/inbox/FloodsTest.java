package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.due.CaseClock;
import org.saidanddone.due.ResponseClock;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.SendingSign;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.platform.Place;
import org.saidanddone.reply.Answers;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.WhySetAside;

/** Machines, advertisements and many at once, without a puzzle for anybody. */
class FloodsTest extends ReviewTest {

    private static final String CAMPAIGN = "Please keep the day centre in Mill Lane open.";
    private static final int AT_ONCE = 60;

    private Map<String, String> saying(String words) {
        return Map.of("happening", words, "show", "YES");
    }

    private OpenedCase took(Duration time, String hiddenBox) {
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", saying(CAMPAIGN));
        clock.moveOn(time);
        return FeedbackFixtures.opened(the(Sending.class).send(draft, Place.of("somewhere"), hiddenBox));
    }

    private Set<SendingSign> signs(OpenedCase opened) {
        asReviewer();
        return the(SettingAside.class).signs(opened.feedbackId());
    }

    private List<InboxCard.Open> shown(InboxFilter filter) {
        return shown(InboxQuery.of(filter));
    }

    private List<InboxCard.Open> shown(InboxQuery query) {
        return the(Inbox.class).list(query, Optional.empty()).items().stream()
                .map(InboxCard.Open.class::cast)
                .toList();
    }

    private ResponseClock clockOf(long id) {
        return the(CaseClock.class).of(id).orElseThrow();
    }

    private CaseFile setAside(long id) {
        asReviewer();
        return cases.read(the(SettingAside.class).setAside(id, opened(id).version(), WhySetAside.NOT_MEANT, ""))
                .orElseThrow();
    }

    @Test
    void whoeverTakesTheirTimeShowsNoSignOfAMachine() {
        assertThat(signs(took(Duration.ofMinutes(2), ""))).isEmpty();
    }

    @Test
    void aFilledHiddenBoxAndGreatHasteAreToldToStaffAndKeepNothingFromBeingSent() {
        OpenedCase opened = took(Duration.ofSeconds(2), "https://buy.example");

        assertThat(signs(opened)).containsExactlyInAnyOrder(SendingSign.HIDDEN_BOX, SendingSign.VERY_FAST);
        assertThat(shown(InboxFilter.NEW)).singleElement().satisfies(card -> assertThat(card.signs())
                .hasSize(2));
    }

    @Test
    void aWholeDayCentreSendsAtOnceAndAMachineIsSlowedAndNothingIsLost() {
        Sending sending = the(Sending.class);
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(sending.send(given.draftAbout("BRS-12", saying("Number " + i)), Place.of("one place"), ""))
                    .isInstanceOf(Sending.Outcome.Sent.class);
        }
        OpenDraft next = given.draftAbout("BRS-12", saying("One more"));

        assertThat(sending.send(next, Place.of("one place"), ""))
                .isInstanceOfSatisfying(
                        Sending.Outcome.Wait.class,
                        wait -> assertThat(wait.howLong()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30)));
        assertThat(sending.send(given.draftAbout("BRS-12", saying("From elsewhere")), Place.of("another place"), ""))
                .isInstanceOf(Sending.Outcome.Sent.class);
        clock.moveOn(Duration.ofSeconds(31));
        assertThat(sending.send(next, Place.of("one place"), "")).isInstanceOf(Sending.Outcome.Sent.class);
        assertThat(sending.send(next, Place.of("one place"), "")).isInstanceOf(Sending.Outcome.Sent.class);
    }

    @Test
    void theSameWordsAreCountedOnEachCardAndShownTogether() {
        long first = sent(CAMPAIGN);
        long second = sent("please keep the day centre in mill lane OPEN");
        long other = sent("Please keep the pool open as well.");
        asReviewer();

        assertThat(shown(InboxFilter.NEW))
                .filteredOn(card -> card.same().isPresent())
                .allSatisfy(
                        card -> assertThat(card.same().orElseThrow().others()).isEqualTo(1))
                .extracting(InboxCard.Open::feedbackId)
                .containsExactlyInAnyOrder(first, second)
                .doesNotContain(other);
        Narrowed.SameWords same =
                shown(InboxFilter.NEW).getLast().same().orElseThrow().words();
        assertThat(shown(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toSame(same))))
                .extracting(InboxCard.Open::feedbackId)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aFewWordsThatManySayAreNotTakenForTheSameLetter() {
        sent("It is good.");
        sent("It is good.");
        asReviewer();

        assertThat(shown(InboxFilter.NEW))
                .allSatisfy(card -> assertThat(card.same()).isEmpty());
    }

    @Test
    void theSameWordsOfAPersonWhoIsNotSafeAreNotCountedForOthers() {
        sent(CAMPAIGN);
        sentWith(Map.of("happening", CAMPAIGN, "safe", "NO"));
        asReviewer();

        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.NEW), Optional.empty())
                        .items())
                .filteredOn(InboxCard.Open.class::isInstance)
                .singleElement()
                .satisfies(card -> assertThat(((InboxCard.Open) card).same()).isEmpty());
        asLead();
        assertThat(shown(InboxFilter.NEW))
                .allSatisfy(card -> assertThat(card.same()).isPresent());
    }

    @Test
    void whatIsSetAsideWaitsForNothingAndStaysWhereItCanBeFound() {
        long id = sent(CAMPAIGN);
        setAside(id);
        clock.moveOn(Duration.ofDays(100));

        assertThat(shown(InboxFilter.SET_ASIDE))
                .extracting(InboxCard.Open::feedbackId)
                .containsExactly(id);
        assertThat(List.of(InboxFilter.NEW, InboxFilter.WAITING, InboxFilter.LATE, InboxFilter.ANSWERED))
                .allSatisfy(filter -> assertThat(shown(filter)).isEmpty());
        assertThat(clockOf(id).late()).isFalse();
        assertThat(cases.trail(id)).extracting(AuditEvent::what).contains("SET_ASIDE");
    }

    @Test
    void whoSentItCanAskToLookAgainAndHasThenWaitedFromTheFirstDay() {
        asVisitor();
        OpenedCase opened = given.sentAbout("BRS-12", saying(CAMPAIGN));
        Instant since = clock.instant();
        ResponseClock before = clockOf(opened.feedbackId());
        setAside(opened.feedbackId());
        clock.moveOn(Duration.ofDays(100));
        asVisitor();
        assertThat(the(Answers.class).of(opened).setAside()).isTrue();

        the(Answers.class).lookAgain(opened);
        the(Answers.class).lookAgain(opened);

        assertThat(the(Answers.class).of(opened).setAside()).isFalse();
        assertThat(clockOf(opened.feedbackId()).replyBy()).isEqualTo(before.replyBy());
        assertThat(clockOf(opened.feedbackId()).late()).isTrue();
        asReviewer();
        assertThat(shown(InboxFilter.LATE)).singleElement().satisfies(card -> {
            assertThat(card.state()).isEqualTo(ReviewState.AWAITING);
            assertThat(card.since()).isEqualTo(since);
        });
    }

    @Test
    void manyAreSetAsideAtOnceAndWhatWasWorkedOnIsLeft() {
        long machine = sent(CAMPAIGN);
        long published = sent("The lift is broken.");
        long concern = sentWith(Map.of("happening", "I am not safe", "safe", "NO"));
        asReviewer();
        int version = published(published).version();

        assertThat(the(SettingAside.class).setManyAside(Map.of(machine, 0, published, version, concern, 0)))
                .containsExactlyInAnyOrder(published, concern);
        assertThat(opened(machine).state()).isEqualTo(ReviewState.SET_ASIDE);
        assertThat(opened(published).state()).isEqualTo(ReviewState.PUBLISHED);
        asLead();
        assertThat(opened(concern).state()).isEqualTo(ReviewState.ESCALATED);
    }

    @Test
    void staffTakeItBackAndGoOnWhereTheyWere() {
        long id = sent("The lift is broken.");
        CaseFile aside = setAside(id);
        assertThatThrownBy(() -> cases.take(id, aside.version())).isInstanceOf(MoveRefused.class);

        the(SettingAside.class).takeBack(id, aside.version());

        assertThat(published(id).state()).isEqualTo(ReviewState.PUBLISHED);
    }
}
