package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.FoundBeside;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.review.TakingBack;
import org.saidanddone.testing.OnBothDatabases;

/** Words that are hidden later are hidden at once in everything that is public beside the case. */
class HeldWordsTest extends OnBothDatabases {

    private static final String PLACEHOLDER = "Our team is looking at these words again.";
    private static final String SAID = "The blue caravan is loud. I wait for a home.";
    private static final String NAMES_IT = "We moved the blue caravan.";

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    private HeldWords held() {
        return the(HeldWords.class);
    }

    private Reply shownToAll() {
        asVisitor();
        clock.moveToPublishing();
        return the(Conversations.class)
                .about(some().homes().id())
                .getLast()
                .replies()
                .getFirst();
    }

    private void hide(OpenedCase opened, String words) {
        signedInAs("Ria", Role.REVIEWER);
        Cases cases = the(Cases.class);
        CaseFile file = cases.open(opened.feedbackId()).flatMap(cases::read).orElseThrow();
        cases.hideWords(opened.feedbackId(), file.version(), words, HiddenBecause.OTHER);
    }

    private void publishAgain(OpenedCase opened) {
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        file = the(Cases.class)
                .read(the(SuggestionDecisions.class).leave(opened.feedbackId(), file.version(), file.suggestions()))
                .orElseThrow();
        the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.EVERYONE);
    }

    /** The owner has replied in these words, and changed the action in them. */
    private OpenedCase repliedTo(ChangeDraft change) {
        OpenedCase opened = some().published(SAID);
        signedInAsOwner("Omar");
        ReplyDraft done = some().doneWith(opened, NAMES_IT);
        send(new ReplyDraft(
                done.to(),
                0,
                done.outcome(),
                done.byDate(),
                "",
                NAMES_IT,
                NAMES_IT,
                change,
                new Letter("Dear Pat, the blue caravan is gone.", "Dear Pat. It is gone.")));
        return opened;
    }

    private OpenedCase repliedTo() {
        return repliedTo(naming(some().toStatus(org.saidanddone.plan.Status.DONE)));
    }

    private static ChangeDraft naming(ChangeDraft change) {
        return change.withTexts(text -> text.isBlank() || text.startsWith("http") ? text : NAMES_IT);
    }

    private void send(ReplyDraft draft) {
        ReplyDraft kept = ((Saved.Kept) replies().save(draft)).draft();
        assertThat(replies().send(draft.to(), kept.version())).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void aLaterRedactionHidesTheReplyAndTheChangeAtOnce() {
        OpenedCase opened = repliedTo();
        assertThat(shownToAll().plain()).isEqualTo(NAMES_IT);

        hide(opened, "blue caravan");

        Reply reply = shownToAll();
        assertThat(reply.plain()).startsWith(PLACEHOLDER);
        assertThat(reply.easy()).isEqualTo(PLACEHOLDER);
        assertThat(the(Conversations.class).about(some().homes().id()).toString())
                .doesNotContain("caravan");
        assertThat(the(Plans.class).history(some().homes().id()).toString()).doesNotContain("caravan");
        assertThat(the(Plans.class).action(some().homes().id()).orElseThrow().reason())
                .startsWith(PLACEHOLDER);
        CaseAnswer.Given given = the(Answers.class).of(opened).given().getFirst();
        assertThat(given.reply().plain()).startsWith(PLACEHOLDER);
        assertThat(given.reply().letter().plain()).contains("blue caravan");
        assertThat(given.change().orElseThrow().plain()).startsWith(PLACEHOLDER);
        signedInAsOwner("Omar");
        assertThat(replies()
                        .open(opened.feedbackId())
                        .orElseThrow()
                        .replies()
                        .getFirst()
                        .plain())
                .startsWith(PLACEHOLDER);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(held().because(opened.feedbackId()))
                .extracting(each -> each.hold().kind())
                .containsExactlyInAnyOrder(TextKind.FORM, TextKind.REPLY, TextKind.CHANGE);
        assertThat(held().waiting()).hasSize(3);
        assertThat(the(Audit.class).of(opened.feedbackId(), 50))
                .filteredOn(event -> event.what().equals("TEXT_HELD"))
                .hasSize(3);
    }

    @Test
    void wordsThatStandInTheEasyFormAloneHideTheReplyToo() {
        OpenedCase opened = some().published(SAID);
        signedInAsOwner("Omar");
        ReplyDraft done = some().done(opened);
        send(new ReplyDraft(
                done.to(), 0, done.outcome(), done.byDate(), "", "It is moved.", NAMES_IT, done.change(), Letter.NONE));

        hide(opened, "blue caravan");

        assertThat(shownToAll().easy()).isEqualTo(PLACEHOLDER);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(held().because(opened.feedbackId()))
                .extracting(each -> each.hold().kind())
                .containsExactlyInAnyOrder(TextKind.FORM, TextKind.REPLY);
    }

    @Test
    void thePublishedWordsAreHiddenUntilTheCaseIsPublishedAgain() {
        OpenedCase opened = some().published(SAID);

        hide(opened, "blue caravan");

        asVisitor();
        clock.moveToPublishing();
        Conversation hidden =
                the(Conversations.class).about(some().homes().id()).getFirst();
        assertThat(hidden.said().held()).isTrue();
        assertThat(hidden.said().answers()).isEmpty();
        signedInAsOwner("Omar");
        assertThat(replies().open(opened.feedbackId()).toString()).doesNotContain("caravan");

        publishAgain(opened);

        asVisitor();
        clock.moveToPublishing();
        Conversation again = the(Conversations.class).about(some().homes().id()).getFirst();
        assertThat(again.said().held()).isFalse();
        assertThat(again.said().answers()).first().satisfies(answer -> assertThat(answer.words())
                .contains("I wait for a home.")
                .doesNotContain("caravan"));
    }

    @Test
    void aProposalAndAStepAreHiddenToo() {
        OpenedCase opened = some().published(SAID);
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft done = some().doneWith(opened, NAMES_IT);
        ChangeDraft step = new ChangeDraft(
                Optional.of(some().homes().id()),
                Optional.of(ChangeKind.MILESTONE_ADDED),
                Optional.empty(),
                Optional.of(java.time.LocalDate.of(2099, 1, 1)),
                "Move the blue caravan",
                "Move the blue caravan",
                Optional.empty(),
                NAMES_IT,
                NAMES_IT,
                EvidenceDraft.NONE,
                Seen.NOTHING.withVersion(Optional.of(some().homes().version())));
        send(new ReplyDraft(
                done.to(),
                0,
                Optional.of(Outcome.WILL_DO),
                Optional.of(java.time.LocalDate.of(2099, 1, 1)),
                "",
                NAMES_IT,
                NAMES_IT,
                step));
        long action = some().homes().id();
        assertThat(the(Proposals.class).about(action)).hasSize(1);

        hide(opened, "blue caravan");

        asVisitor();
        assertThat(the(Proposals.class).about(action).toString()).doesNotContain("caravan");
        Proposal proposal = the(Proposals.class).about(action).getFirst();
        signedInAsOwner("Omar");
        assertThat(the(Proposals.class).accept(proposal.id(), some().homes().version()))
                .isInstanceOf(Proposals.Decided.Hidden.class);
        signedInAs("Ria", Role.REVIEWER);
        HeldWords.Held held = held().because(opened.feedbackId()).stream()
                .filter(each -> each.hold().kind() == TextKind.PROPOSAL)
                .findFirst()
                .orElseThrow();
        held().mend(
                        opened.feedbackId(),
                        held.hold().id(),
                        Map.of("TITLE", "Move it", "TITLE_EASY", "Move it", "PLAIN", "It moved.", "EASY", "It moved."));
        signedInAsOwner("Omar");
        assertThat(the(Proposals.class).accept(proposal.id(), some().homes().version()))
                .isInstanceOf(Proposals.Decided.Now.class);
        asVisitor();
        ProgressUpdate accepted = the(Plans.class).history(action).getFirst();
        assertThat(accepted.plain()).isEqualTo("It moved.");
        assertThat(the(Plans.class).milestones(action))
                .extracting(Milestone::title)
                .containsExactly("Move it");
        assertThat(the(Plans.class).history(action).toString()).doesNotContain("caravan");
    }

    @Test
    void aReplyToSeveralIsHiddenFromEachOfThem() {
        OpenedCase one = some().published(SAID);
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
        signedInAsOwner("Omar");
        ReplyDraft draft = some().doneWith(one, NAMES_IT);
        ReplyDraft toAll = new ReplyDraft(
                group, 0, draft.outcome(), draft.byDate(), "", draft.plain(), draft.easy(), draft.change());
        int version = ((Saved.Kept) all.save(toAll)).draft().version();
        assertThat(all.send(group, version, Set.of(one.feedbackId(), two.feedbackId())))
                .isInstanceOf(GroupSendResult.Sent.class);

        hide(one, "blue caravan");

        asVisitor();
        assertThat(the(Answers.class).of(two).given().getFirst().reply().plain())
                .startsWith(PLACEHOLDER);
        signedInAs("Ria", Role.REVIEWER);
        HeldWords.Held reply = reply(one);
        assertThat(held().keep(one.feedbackId(), reply.hold().id(), "It is an old caravan."))
                .isTrue();
        asVisitor();
        assertThat(the(Answers.class).of(two).given().getFirst().reply().plain())
                .isEqualTo(NAMES_IT);
        assertThat(the(Answers.class).of(one).given().getFirst().reply().plain())
                .isEqualTo(NAMES_IT);
    }

    private HeldWords.Held reply(OpenedCase opened) {
        return held().because(opened.feedbackId()).stream()
                .filter(each -> each.hold().kind() == TextKind.REPLY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsKeptWithAReasonIsShownAgainAndNotAskedTwice() {
        OpenedCase opened = repliedTo();
        hide(opened, "blue caravan");
        HeldWords.Held reply = reply(opened);

        assertThat(reply.found()).extracting(FoundBeside::words).contains("blue caravan");
        assertThatThrownBy(() -> held().keep(opened.feedbackId(), reply.hold().id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(held().keep(opened.feedbackId(), reply.hold().id(), "It is an old caravan."))
                .isTrue();
        assertThat(held().keep(opened.feedbackId(), reply.hold().id(), "It is an old caravan."))
                .isFalse();

        assertThat(shownToAll().plain()).isEqualTo(NAMES_IT);
        hide(opened, "loud");
        assertThat(shownToAll().plain()).isEqualTo(NAMES_IT);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(reply(opened).hold().decided().orElseThrow())
                .satisfies(decided -> assertThat(List.of(decided.reason(), decided.by()))
                        .containsExactly("It is an old caravan.", "Ria"));
    }

    @Test
    void mendedWordsStandInThePlaceOfTheOldOnesAndTheOldOnesStayOnRecord() {
        OpenedCase opened = repliedTo();
        hide(opened, "blue caravan");
        HeldWords.Held reply = reply(opened);
        long hold = reply.hold().id();

        List<FoundBeside> found = held().mend(
                        opened.feedbackId(), hold, Map.of("PLAIN", "The Blue Caravan's gone.", "EASY", "It is gone."));
        assertThat(found).singleElement().satisfies(one -> assertThat(one.field())
                .isEqualTo("PLAIN"));
        assertThat(shownToAll().plain()).startsWith(PLACEHOLDER);

        signedInAs("Ria", Role.REVIEWER);
        assertThat(held().mend(opened.feedbackId(), hold, Map.of("PLAIN", "It is quiet.", "EASY", "It is quiet now.")))
                .isEmpty();

        assertThat(shownToAll().plain()).isEqualTo("It is quiet.");
        assertThat(the(Answers.class).of(opened).given().getFirst().reply().easy())
                .isEqualTo("It is quiet now.");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(reply(opened).before())
                .extracting(was -> was.field() + " " + was.was() + " " + was.by())
                .containsExactlyInAnyOrder("PLAIN " + NAMES_IT + " Ria", "EASY " + NAMES_IT + " Ria");
    }

    @Test
    void whoeverMayNotSeeTheCaseIsToldNothing() {
        OpenedCase opened = repliedTo();
        hide(opened, "blue caravan");
        some().raiseAConcern(opened);
        signedInAs("Raj", Role.REVIEWER);

        assertThat(held().waiting()).isEmpty();
        assertThat(held().because(opened.feedbackId())).isEmpty();
        assertThatThrownBy(() -> held().keep(opened.feedbackId(), 1, "Yes.")).isInstanceOf(RuntimeException.class);
        assertThat(shownNowhere(opened)).doesNotContain("caravan");
    }

    private String shownNowhere(OpenedCase opened) {
        asVisitor();
        return the(Plans.class).history(some().homes().id()).toString()
                + the(Plans.class).action(some().homes().id())
                + the(Answers.class).of(opened).given().getFirst().reply().withoutLetter();
    }

    @Test
    void anOwnerDoesNotRefuseAProposalInWordsThatAreHiddenOnThePage() {
        OpenedCase opened = some().published(SAID);
        hide(opened, "blue caravan");
        publishAgain(opened);
        some().reply(some().done(some().published("I wait as well.")));
        signedInAsOwner("Omar");
        Proposal open = the(Proposals.class).forMe().getFirst();

        assertThat(the(Proposals.class).refuse(open.id(), "The Blue Caravan is ours.", "It is ours."))
                .isEqualTo(new Proposals.Decided.Hidden(List.of("Blue Caravan")));
        assertThat(the(Proposals.class).refuse(open.id(), "It is ours.", "It is ours."))
                .isInstanceOf(Proposals.Decided.Now.class);
    }

    /** One reply in these words to both, by the owner, as people of one group. */
    private void replyToBoth(OpenedCase one, OpenedCase two) {
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
        signedInAsOwner("Omar");
        ReplyDraft draft = some().doneWith(one, NAMES_IT);
        ReplyDraft toAll = new ReplyDraft(
                group, 0, draft.outcome(), draft.byDate(), "", draft.plain(), draft.easy(), draft.change());
        int version = ((Saved.Kept) all.save(toAll)).draft().version();
        assertThat(all.send(group, version, Set.of(one.feedbackId(), two.feedbackId())))
                .isInstanceOf(GroupSendResult.Sent.class);
        clock.moveToPublishing();
    }

    private List<Reply> withoutQuote() {
        asVisitor();
        return the(Conversations.class).withoutQuote(some().homes().id());
    }

    @Test
    void aReplyThatIsHeldStaysHeldWhenSomebodyWhoGotItTakesTheirWordsBack() {
        OpenedCase one = some().published(SAID);
        OpenedCase two = some().published("No home for me.");
        replyToBoth(one, two);
        hide(one, "blue caravan");

        asVisitor();
        the(TakingBack.class).takeAllBack(two);

        assertThat(withoutQuote()).singleElement().satisfies(reply -> assertThat(reply.plain())
                .startsWith(PLACEHOLDER));
        signedInAs("Ria", Role.REVIEWER);
        held().mend(
                        one.feedbackId(),
                        reply(one).hold().id(),
                        Map.of("PLAIN", "It is quiet.", "EASY", "It is quiet now."));
        assertThat(withoutQuote()).singleElement().satisfies(reply -> assertThat(reply.plain())
                .isEqualTo("It is quiet."));
    }

    @Test
    void aReplyThatIsHeldForSomebodyWhoIsGoneIsShownToTheOthersWithMarksAndWaitsForNobody() {
        OpenedCase one = some().published(SAID);
        OpenedCase two = some().published("No home for me.");
        replyToBoth(one, two);
        hide(one, "blue caravan");

        asVisitor();
        the(TakingBack.class).takeAllBack(one);

        assertThat(the(Answers.class).of(two).given().getFirst().reply().plain())
                .startsWith("We moved the ")
                .doesNotContain("caravan");
        assertThat(the(Conversations.class).about(some().homes().id()).toString())
                .doesNotContain("caravan");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(held().waiting()).isEmpty();
    }

    @Test
    void anOwnerDoesNotRefuseInWordsThatAreHiddenInTheCaseThatTheProposalCameOf() {
        OpenedCase opened = some().published(some().sent(SAID), Audience.STAFF);
        hide(opened, "blue caravan");
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        file = the(Cases.class)
                .read(the(SuggestionDecisions.class).leave(opened.feedbackId(), file.version(), file.suggestions()))
                .orElseThrow();
        the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.STAFF);
        some().reply(some().done(opened));
        signedInAsOwner("Omar");
        Proposal open = the(Proposals.class).forMe().getFirst();

        assertThat(the(Proposals.class).refuse(open.id(), "The Blue Caravan is ours.", "It is ours."))
                .isEqualTo(new Proposals.Decided.Hidden(List.of("Blue Caravan")));
    }
}
