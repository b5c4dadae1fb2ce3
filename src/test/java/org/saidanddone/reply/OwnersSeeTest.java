package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Wish;
import org.saidanddone.feedback.WishSettings;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.OwedReply;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.Transcripts;
import org.saidanddone.testing.OnBothDatabases;

/** Action owners answer for the action; they need not be able to tell who said what. Reviewers see all of it. */
class OwnersSeeTest extends OnBothDatabases {

    private FeedbackFixtures given() {
        return new FeedbackFixtures(database.product());
    }

    private OpenedCase published(String format) {
        signedInAs("Ada", Role.ADMINISTRATOR);
        for (Wish wish : Wish.values()) {
            the(WishSettings.class).offer(wish, true);
        }
        asVisitor();
        return new ReplyFixtures(database.product())
                .published(
                        given().sentAbout(
                                        "BRS-12",
                                        Map.of(
                                                "happening",
                                                "I wait.",
                                                "answer-way",
                                                "RECEIPT",
                                                "answer-format",
                                                format)),
                        Audience.STAFF);
    }

    private ToAnswer asOwner(OpenedCase opened) {
        signedInAsOwner("Ola");
        return the(Replies.class).open(opened.feedbackId()).orElseThrow();
    }

    private ToAnswer asReviewer(OpenedCase opened) {
        signedInAs("Ria", Role.REVIEWER);
        return the(Replies.class).open(opened.feedbackId()).orElseThrow();
    }

    @Test
    void theFormatIsShownToOwnersOnlyWhereFivePublishedCasesOfThePlanShareIt() {
        OpenedCase signs = published("SIGN_LANGUAGE");
        for (int i = 0; i < 3; i++) {
            published("SIGN_LANGUAGE");
        }
        assertThat(asOwner(signs).wishes()).as("four share it").isEmpty();
        assertThat(asReviewer(signs).wishes().orElseThrow().format()).contains(AnswerFormat.SIGN_LANGUAGE);

        published("SIGN_LANGUAGE");
        assertThat(asOwner(signs).wishes().orElseThrow().format()).contains(AnswerFormat.SIGN_LANGUAGE);

        OpenedCase large = published("LARGE_PRINT");
        assertThat(asOwner(large).wishes()).as("the only one").isEmpty();
        assertThat(asOwner(signs).wishes())
                .as("or the one without a wish would be known to be another")
                .isEmpty();
    }

    @Test
    void whatIsNotPublishedAndOtherPlansAreNotCounted() {
        OpenedCase one = published("AUDIO");
        for (int i = 0; i < 3; i++) {
            published("AUDIO");
        }
        asVisitor();
        given().sentAbout("BRS-12", Map.of("happening", "I wait.", "answer-way", "RECEIPT", "answer-format", "AUDIO"));

        assertThat(asOwner(one).wishes()).isEmpty();
    }

    @Test
    void ownersSeeNoCaseNumberAndNoExactDayInTheListAndBesideTheReply() {
        OpenedCase opened = published("AUDIO");

        ToAnswer owners = asOwner(opened);
        OwedReply owed = the(Replies.class).waiting(Optional.empty()).items().getFirst();
        Optional<AnswerBy> inTheList = the(Replies.class).replyBy(opened.feedbackId());
        ToAnswer reviewers = asReviewer(opened);

        assertThat(owners.number()).isEmpty();
        assertThat(owed.number()).isEmpty();
        assertThat(reviewers.number()).contains(opened.number());
        AnswerBy roughly = owners.replyBy().orElseThrow();
        assertThat(inTheList).contains(roughly);
        assertThat(roughly.toTheDay()).isFalse();
        assertThat(roughly.day().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        LocalDate promised = reviewers.replyBy().orElseThrow().day();
        assertThat(roughly.day()).isBetween(promised.minusDays(6), promised);
    }

    @Test
    void everyDayOfAWeekIsTheSameDayToOwners() {
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (LocalDate day = LocalDate.of(2026, 4, 3); day.isBefore(LocalDate.of(2026, 4, 10)); day = day.plusDays(1)) {
            AnswerBy by = new AnswerBy(day, false, false, true, Optional.empty());
            seen.merge(by.roughly(LocalDate.of(2026, 3, 2)).day(), 1, Integer::sum);
            assertThat(by.roughly(LocalDate.of(2026, 3, 2)).late()).isFalse();
            assertThat(by.roughly(LocalDate.of(2026, 4, 4)).late()).isTrue();
        }
        assertThat(seen).containsExactlyEntriesOf(Map.of(LocalDate.of(2026, 4, 3), 7));
    }

    @Test
    void ownersSeeNoneOfItOfSeveralPeopleAtOnce() {
        OpenedCase one = published("AUDIO");
        OpenedCase two = published("LARGE_PRINT");
        signedInAs("Ria", Role.REVIEWER);
        Map<Long, Integer> versions = new HashMap<>();
        List.of(one, two)
                .forEach(each -> versions.put(
                        each.feedbackId(),
                        the(Cases.class)
                                .open(each.feedbackId())
                                .flatMap(the(Cases.class)::read)
                                .orElseThrow()
                                .version()));
        long group = the(CaseGroups.class).begin("Waiting", versions).groupId();
        assertThat(the(GroupReplies.class).open(group).orElseThrow().people()).allSatisfy(each -> {
            assertThat(each.number()).isPresent();
            assertThat(each.wishes()).isPresent();
        });

        signedInAsOwner("Ola");

        assertThat(the(GroupReplies.class).open(group).orElseThrow().people())
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.number()).isEmpty();
                    assertThat(each.wishes()).isEmpty();
                    assertThat(each.replyBy().orElseThrow().toTheDay()).isFalse();
                });
    }

    @Test
    void neitherOwnersNorTheRestLearnThatWordsCameFromARecording() {
        OpenedCase opened =
                given().sent(given().recorded(given().draftAbout("BRS-12", Map.of("show", "YES")), "happening"));
        long id = opened.feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        long voice = the(SentAttachments.class).of(id).getFirst().id();
        CaseFile file = the(Cases.class)
                .read(the(Transcripts.class)
                        .write(id, voice, 0, "the lift is broken")
                        .orElseThrow())
                .orElseThrow();
        file = the(Cases.class)
                .read(the(Cases.class)
                        .confirmLink(
                                id,
                                file.version(),
                                file.feedback().links().getFirst().id()))
                .orElseThrow();
        the(Cases.class).publish(id, file.version(), Audience.EVERYONE);
        clock.moveOn(Duration.ofDays(1));

        assertThat(asReviewer(opened).said().answers())
                .extracting(PublishedAnswer::from)
                .containsExactly(WordsFrom.VOICE);
        assertThat(asOwner(opened).said().answers())
                .extracting(PublishedAnswer::from)
                .containsExactly(WordsFrom.PERSON);
        assertThat(the(Replies.class)
                        .waiting(Optional.empty())
                        .items()
                        .getFirst()
                        .said()
                        .answers())
                .extracting(PublishedAnswer::from)
                .containsExactly(WordsFrom.PERSON);
        asVisitor();
        assertThat(the(Conversations.class)
                        .about(given().action("BRS-12").id())
                        .getFirst()
                        .said()
                        .answers())
                .extracting(PublishedAnswer::from)
                .containsExactly(WordsFrom.PERSON);
    }
}
