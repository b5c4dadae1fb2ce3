package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.casecopy.CaseCopies;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.review.Cases;
import org.saidanddone.testing.OnBothDatabases;

class LetterTest extends OnBothDatabases {

    private static final Letter DEAR_PAT = new Letter("Dear Pat, Quillfeather is sorry.", "Dear Pat. He is sorry.");

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    private ReplyDraft kept(ReplyDraft draft) {
        return ((Saved.Kept) replies().save(draft)).draft();
    }

    @Test
    void thePersonReadsTheLetterAndNobodyElseDoes() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = kept(some().done(opened).with(DEAR_PAT));
        replies().send(opened.feedbackId(), draft.version());

        asVisitor();
        assertThat(the(Answers.class).of(opened).given().getFirst().reply().letter())
                .isEqualTo(DEAR_PAT);
        clock.moveToPublishing();
        assertThat(the(Conversations.class)
                        .about(some().homes().id())
                        .getFirst()
                        .replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.letter()).isEqualTo(Letter.NONE));
        signedInAsOwner("Omar");
        assertThat(replies().history(opened.feedbackId()).getFirst().letter()).isEqualTo(Letter.NONE);
        assertThat(replies().open(opened.feedbackId()).orElseThrow().toString()).doesNotContain("Quillfeather");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(replies().history(opened.feedbackId()).getFirst().letter()).isEqualTo(DEAR_PAT);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(the(CaseCopies.class).pdf(opened.number(), false)).isPresent();
    }

    @Test
    void anOwnerReadsTheLetterTheyWroteAndNotTheOneOfAColleague() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        kept(some().done(opened).with(DEAR_PAT));
        signedInAsOwner("Omar");
        ToAnswer to = replies().open(opened.feedbackId()).orElseThrow();

        assertThat(to.letterIsOpen()).isFalse();
        assertThat(to.draft().letter()).isEqualTo(Letter.NONE);
        ReplyDraft omars = kept(to.draft());
        assertThat(omars.letter()).isEqualTo(Letter.NONE);
        assertThat(replies().send(opened.feedbackId(), omars.version()))
                .isInstanceOfSatisfying(
                        SendResult.Sent.class,
                        sent -> assertThat(sent.reply().letter()).isEqualTo(Letter.NONE));
        assertThat(replies().send(opened.feedbackId(), omars.version()))
                .isInstanceOfSatisfying(
                        SendResult.Sent.class,
                        sent -> assertThat(sent.reply().letter()).isEqualTo(Letter.NONE));
        asVisitor();
        assertThat(the(Answers.class).of(opened).given().getFirst().reply().letter())
                .isEqualTo(DEAR_PAT);

        OpenedCase other = some().published("I wait as well.");
        signedInAsOwner("Omar");
        ReplyDraft own = kept(some().question(other).with(DEAR_PAT));
        assertThat(own.letter()).isEqualTo(DEAR_PAT);
        replies().send(other.feedbackId(), own.version());
        assertThat(replies().history(other.feedbackId()).getFirst().letter()).isEqualTo(DEAR_PAT);
    }

    @Test
    void whatAColleagueKeptIsNotShownToWhoeverComesSecond() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        kept(some().done(opened).with(DEAR_PAT));
        signedInAsOwner("Omar");

        assertThat(replies().save(some().done(opened))).isInstanceOfSatisfying(Saved.Stale.class, stale -> assertThat(
                        stale.theirs().letter())
                .isEqualTo(Letter.NONE));
    }

    @Test
    void aLetterIsInBothFormsOrLeftOut() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = kept(some().done(opened).with(new Letter("Dear Pat.", " ")));

        assertThat(replies().send(opened.feedbackId(), draft.version()))
                .isInstanceOfSatisfying(SendResult.Lacking.class, lacking -> assertThat(lacking.problems())
                        .containsExactly(
                                new ReplyProblem(ReplyProblem.Field.LETTER_EASY, "reply.missing.letter-easy")));
    }

    @Test
    void whatGoesToSeveralPeopleHasNoLetter() {
        OpenedCase one = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        int version = the(Cases.class)
                .open(one.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow()
                .version();
        long group = the(CaseGroups.class)
                .begin("Homes", Map.of(one.feedbackId(), version))
                .groupId();
        ReplyDraft draft =
                new ReplyDraft(group, 0, Optional.empty(), Optional.empty(), "", "", "", ChangeDraft.NONE, DEAR_PAT);

        assertThatThrownBy(() -> the(GroupReplies.class).save(draft)).isInstanceOf(IllegalArgumentException.class);
    }
}
