package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.review.AddedWords;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.testing.OnBothDatabases;

/** What was opened again says why, and nobody replies past words that nobody has reviewed. */
class NewWordsTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    /** A person who had a reply, says that it is not better, and adds these words. */
    private OpenedCase notBetter(Audience audience, String words) {
        OpenedCase opened =
                some().published(audience == Audience.EVERYONE ? some().sent("I wait.") : unshown(), audience);
        Reply reply = some().reply(some().question(opened));
        asVisitor();
        the(Answers.class).tellMore(opened, reply.id(), words);
        return opened;
    }

    private OpenedCase unshown() {
        return new FeedbackFixtures(database.product())
                .sentAbout("BRS-12", Map.of("happening", "I wait.", "show", "ONLY_STAFF"));
    }

    private void publishAgain(OpenedCase opened, Audience audience) {
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        file = the(Cases.class)
                .read(the(Cases.class)
                        .hideWords(opened.feedbackId(), file.version(), "Quillfeather", HiddenBecause.NAME))
                .orElseThrow();
        file = the(Cases.class)
                .read(the(SuggestionDecisions.class).leave(opened.feedbackId(), file.version(), file.suggestions()))
                .orElseThrow();
        the(Cases.class).publish(opened.feedbackId(), file.version(), audience);
    }

    private SendResult sent(ReplyDraft draft) {
        ToAnswer now = replies().open(draft.to()).orElseThrow();
        ReplyDraft kept = ((Saved.Kept) replies().save(draft.onTopOf(now.draft().version()))).draft();
        return replies().send(draft.to(), kept.version());
    }

    @Test
    void aReplyIsNotSentPastWordsThatNobodyHasReviewed() {
        for (Audience audience : Audience.values()) {
            OpenedCase opened = notBetter(audience, "Quillfeather still shouts. It is loud.");
            signedInAsOwner("Omar");
            ToAnswer to = replies().open(opened.feedbackId()).orElseThrow();

            assertThat(to.newWords().unreviewed()).isTrue();
            assertThat(to.newWords().published()).isEmpty();
            assertThat(to.toString()).doesNotContain("It is loud.");
            assertThat(sent(some().question(opened))).isInstanceOf(SendResult.Unreviewed.class);

            publishAgain(opened, audience);

            signedInAsOwner("Omar");
            ToAnswer after = replies().open(opened.feedbackId()).orElseThrow();
            assertThat(after.newWords().unreviewed()).isFalse();
            assertThat(after.newWords().published())
                    .extracting(PublishedAnswer::words)
                    .singleElement()
                    .satisfies(
                            words -> assertThat(words).contains("It is loud.").doesNotContain("Quillfeather"));
            assertThat(sent(some().question(opened))).isInstanceOf(SendResult.Sent.class);
            assertThat(replies()
                            .open(opened.feedbackId())
                            .orElseThrow()
                            .newWords()
                            .published())
                    .isEmpty();
        }
    }

    @Test
    void notBetterWithoutWordsLeavesNothingToReview() {
        OpenedCase opened = some().published("I wait.");
        Reply reply = some().reply(some().done(opened));
        asVisitor();
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        signedInAsOwner("Omar");

        assertThat(sent(some().question(opened))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void wordsThatComeInWhileSomebodyWritesStopTheReply() {
        OpenedCase opened = some().published("I wait.");
        Reply reply = some().reply(some().question(opened));
        signedInAsOwner("Omar");
        ReplyDraft question = some().question(opened);
        ReplyDraft kept = ((Saved.Kept) replies()
                        .save(question.onTopOf(replies()
                                .open(opened.feedbackId())
                                .orElseThrow()
                                .draft()
                                .version())))
                .draft();
        asVisitor();
        the(Answers.class).tellMore(opened, reply.id(), "It is worse.");
        signedInAsOwner("Omar");

        assertThat(replies().send(opened.feedbackId(), kept.version())).isInstanceOf(SendResult.Unreviewed.class);
        assertThat(replies().history(opened.feedbackId())).hasSize(1);
    }

    @Test
    void aReplyToSeveralLeavesOutWhoAddedWordsAndNamesThem() {
        OpenedCase one = notBetter(Audience.EVERYONE, "It is loud.");
        OpenedCase two = some().published("No home for me.");
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
        long group = the(CaseGroups.class).begin("Homes", versions).groupId();
        GroupReplies all = the(GroupReplies.class);
        ReplyDraft toAll = new ReplyDraft(
                group,
                0,
                Optional.of(Outcome.TELL_US_MORE),
                Optional.empty(),
                "",
                "Which home?",
                "Which home?",
                ChangeDraft.NONE);
        int version = ((Saved.Kept) all.save(toAll)).draft().version();

        assertThat(all.send(group, version, Set.of(one.feedbackId(), two.feedbackId())))
                .isInstanceOfSatisfying(GroupSendResult.Sent.class, sent -> {
                    assertThat(sent.replies()).extracting(Reply::feedbackId).containsExactly(two.feedbackId());
                    assertThat(sent.unreviewed()).containsExactly(one.feedbackId());
                });
        int next = ((Saved.Kept) all.save(
                        toAll.onTopOf(all.open(group).orElseThrow().draft().version())))
                .draft()
                .version();
        assertThat(all.send(group, next, Set.of(one.feedbackId())))
                .isEqualTo(new GroupSendResult.NotSent(new SendResult.Unreviewed()));
    }

    @Test
    void aReviewerSeesOnTopWhatIsNewAndWhatNobodyHasReviewed() {
        OpenedCase opened = notBetter(Audience.EVERYONE, "It is loud.");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(the(AddedWords.class).of(opened.feedbackId()))
                .singleElement()
                .satisfies(added -> {
                    assertThat(added.answer().words()).isEqualTo("It is loud.");
                    assertThat(added.sinceTheReply()).isTrue();
                    assertThat(added.reviewed()).isFalse();
                });

        publishAgain(opened, Audience.EVERYONE);
        assertThat(the(AddedWords.class).of(opened.feedbackId()))
                .singleElement()
                .satisfies(added -> assertThat(added.reviewed()).isTrue());
        assertThat(sent(some().question(opened))).isInstanceOf(SendResult.Sent.class);
        assertThat(the(AddedWords.class).of(opened.feedbackId())).isEmpty();
    }
}
