package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Handover;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.TagList;

class FiltersTest extends ReviewTest {

    private List<Long> found(InboxQuery query) {
        return the(Inbox.class).list(query, Optional.empty()).items().stream()
                .map(card -> ((InboxCard.Open) card).feedbackId())
                .toList();
    }

    private List<Long> found(InboxFilter filter) {
        return found(InboxQuery.of(filter));
    }

    private List<Long> found(Narrowed narrowed) {
        return found(InboxQuery.of(InboxFilter.ALL).narrowedTo(narrowed));
    }

    private List<Long> found(String words) {
        return found(Narrowed.toWords(words));
    }

    private void unlinked(long id) {
        CaseFile file = opened(id);
        cases.removeLink(id, file.version(), file.feedback().links().getFirst().id());
    }

    @Test
    void aCaseIsDueInTheWeekInWhichItsAnswerIsPromisedAndThenLate() {
        long id = sent("one");
        asReviewer();

        assertThat(found(InboxFilter.DUE)).isEmpty();
        assertThat(found(InboxFilter.LATE)).isEmpty();
        long days = 0;
        while (found(InboxFilter.DUE).isEmpty() && days < 60) {
            clock.moveOn(Duration.ofDays(1));
            days++;
        }
        assertThat(found(InboxFilter.DUE)).containsExactly(id);
        clock.moveOn(Duration.ofDays(8));
        assertThat(found(InboxFilter.DUE)).isEmpty();
        assertThat(found(InboxFilter.LATE)).containsExactly(id);
    }

    @Test
    void whatIsAnsweredIsNeitherDueNorLate() {
        long id = sent("one");
        asReviewer();
        published(id);
        the(ReviewBook.class).replied(id);
        clock.moveOn(Duration.ofDays(300));

        assertThat(found(InboxFilter.LATE)).isEmpty();
        assertThat(found(InboxFilter.ANSWERED)).containsExactly(id);
        the(ReviewBook.class).reopened(id);
        assertThat(found(InboxFilter.REOPENED)).containsExactly(id);
        assertThat(found(InboxFilter.ANSWERED)).isEmpty();
    }

    @Test
    void aCaseWithoutALinkIsFoundUntilSomebodyLinksIt() {
        long id = sent("one");
        sent("two");
        asReviewer();
        unlinked(id);

        assertThat(found(InboxFilter.NOT_LINKED)).containsExactly(id);
        cases.link(id, opened(id).version(), given.action("BRS-01").id(), LinkKind.HARM);
        assertThat(found(InboxFilter.NOT_LINKED)).isEmpty();
    }

    @Test
    void casesAreNarrowedDownByActionThemeAndKindTogether() {
        long harm = sentWith(Map.of("feeling", "GOOD"));
        long other = sent("two");
        asReviewer();
        long homes = given.action("BRS-12").id();
        long hospital = given.action("BRS-01").id();
        cases.link(harm, opened(harm).version(), hospital, LinkKind.HARM);

        assertThat(found(Narrowed.toAction(homes))).containsExactlyInAnyOrder(harm, other);
        assertThat(found(Narrowed.toAction(hospital))).containsExactly(harm);
        assertThat(found(new Narrowed(
                        "", null, given.action("BRS-01").themeId(), null, null, null, null, null, null, null)))
                .containsExactly(harm);
        assertThat(found(new Narrowed("", null, null, LinkKind.HARM, null, null, null, null, null, null)))
                .containsExactly(harm);
        assertThat(found(new Narrowed("", homes, null, LinkKind.HARM, null, null, null, null, null, null)))
                .as("harm, but about another action")
                .isEmpty();
        assertThat(found(new Narrowed("", homes, null, LinkKind.WORKING, null, null, null, null, null, null)))
                .containsExactly(harm);
    }

    @Test
    void aThemeFindsWhoChoseItAlsoWhereTheyWereNotSureOfThePromise() {
        Action homes = given.action("BRS-12");
        OpenDraft draft = the(Drafts.class).begin(About.plan(homes.planId()).within(homes.themeId()));
        the(Drafts.class).choose(draft, "voice", "OWN", "");
        long notSure = given.sent(draft).feedbackId();
        sentWith(Map.of("feeling", "GOOD"));
        asReviewer();

        assertThat(found(new Narrowed("", null, homes.themeId(), null, null, null, null, null, null, null)))
                .contains(notSure);
        assertThat(found(new Narrowed(
                        "", null, given.action("BRS-01").themeId(), null, null, null, null, null, null, null)))
                .doesNotContain(notSure);
    }

    @Test
    void casesAreNarrowedDownByVoiceFeelingAndAge() {
        long good = sentWith(Map.of("feeling", "GOOD"));
        clock.moveOn(Duration.ofDays(40));
        long bad = sentWith(Map.of("feeling", "BAD"));
        asReviewer();

        assertThat(found(new Narrowed("", null, null, null, Voice.OWN, null, null, null, null, null)))
                .containsExactly(bad, good);
        assertThat(found(new Narrowed("", null, null, null, Voice.ON_BEHALF, null, null, null, null, null)))
                .isEmpty();
        assertThat(found(new Narrowed("", null, null, null, null, Feeling.BAD, null, null, null, null)))
                .containsExactly(bad);
        assertThat(found(new Narrowed("", null, null, null, null, null, null, null, Narrowed.Age.OVER_A_MONTH, null)))
                .containsExactly(good);
        assertThat(found(new Narrowed("", null, null, null, null, null, null, null, Narrowed.Age.WEEK, null)))
                .containsExactly(bad);
        assertThat(found(new Narrowed("", null, null, null, null, null, null, null, Narrowed.Age.OVER_A_QUARTER, null)))
                .isEmpty();
    }

    @Test
    void casesAreFoundByATagAndNotAnyMoreWhenItIsTakenOff() {
        long id = sent("one");
        long other = sent("two");
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(TagList.class).add("Wheelchair");
        asReviewer();
        long tag = the(TagList.class).all().getFirst().id();
        Narrowed tagged = new Narrowed("", null, null, null, null, null, tag, null, null, null);

        assertThat(the(CaseTags.class).add(List.of(id), tag)).isEqualTo(1);
        assertThat(the(CaseTags.class).add(List.of(id, other), tag)).isEqualTo(1);
        assertThat(found(tagged)).containsExactlyInAnyOrder(id, other);
        the(CaseTags.class).remove(id, tag);
        assertThat(found(tagged)).containsExactly(other);
    }

    @Test
    void casesAreFoundByWhatWasSentWithThem() throws IOException {
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("feeling", "BAD"));
        the(Attachments.class)
                .take(
                        draft,
                        new Piece(
                                UUID.randomUUID().toString(),
                                "happening",
                                AttachmentKind.VOICE,
                                0,
                                20,
                                Recorded.webm(100)));
        long spoken = given.sent(draft).feedbackId();
        sent("written");
        asReviewer();

        assertThat(found(new Narrowed("", null, null, null, null, null, null, AttachmentKind.VOICE, null, null)))
                .containsExactly(spoken);
        assertThat(found(new Narrowed("", null, null, null, null, null, null, AttachmentKind.PHOTO, null, null)))
                .isEmpty();
    }

    @Test
    void aRareWordIsFoundTheSameByWayOfTheWords() {
        long lift = sent("The lift is broken.");
        long bus = sentWith(Map.of("better", "A lift that works, and a bus"));
        sent("Something else.");
        asReviewer();

        assertThat(foundByTheWords(InboxFilter.WAITING, "lift")).containsExactly(lift, bus);
        assertThat(foundByTheWords(InboxFilter.ALL, "lift bus")).containsExactly(bus);
    }

    private List<Long> foundByTheWords(InboxFilter filter, String words) {
        TransactionOperations<?> transactions = the(TransactionOperations.class);
        return transactions.executeRead(status -> the(ItemFinder.class)
                .everywhere(
                        InboxQuery.of(filter).narrowedTo(Narrowed.toWords(words)),
                        new ItemFinder.Looking(1, false, Set.of()),
                        Inbox.PAGE)
                .stream()
                .map(ItemRow::feedbackId)
                .toList());
    }

    @Test
    void wordsAreFoundWhereverTheyWereWrittenAlsoInWordsThatWereAddedLater() {
        long lift = sent("The lift is broken. I cannot get out.");
        long bus = sentWith(Map.of("better", "A bus that comes on time"));
        asReviewer();

        assertThat(found("lift")).containsExactly(lift);
        assertThat(found("LIFT broken")).containsExactly(lift);
        assertThat(found("bus")).containsExactly(bus);
        assertThat(found("lift bus")).isEmpty();
        asVisitor();
        the(FeedbackStore.class).addWords(bus, "And a wheelchair ramp");
        asReviewer();
        assertThat(found("wheelchair")).containsExactly(bus);
        assertThat(found(InboxQuery.of(InboxFilter.MINE).narrowedTo(Narrowed.toWords("lift"))))
                .as("the list still counts")
                .isEmpty();
    }

    @Test
    void anythingCanBeTypedIntoTheSearch() {
        long id = sent("100% of it's a 'mess'");
        asReviewer();

        for (String typed :
                List.of("'; drop table inbox_item; --", "%", "\"", "a & | ! (", ":*", "\\", "\u0000x", "the")) {
            assertThat(found(typed)).as(typed).doesNotContain(-1L);
        }
        assertThat(found("mess")).containsExactly(id);
    }

    @Test
    void aCaseNumberFindsItsCase() {
        long id = sent("one");
        sent("two");
        asReviewer();
        String number = opened(id).feedback().number().shown();

        assertThat(found(number)).containsExactly(id);
        assertThat(found(number.replace(" ", "-"))).containsExactly(id);
    }

    @Test
    void nothingThatIsWithTheLeadIsFoundByWhatItSays() {
        long id = sentWith(Map.of("happening", "Canary hits me", "safe", "NO", "feeling", "BAD"));
        asReviewer();
        String number = the(FeedbackStore.class).find(id).orElseThrow().number().shown();

        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.NEW), Optional.empty())
                        .items())
                .singleElement()
                .isInstanceOf(InboxCard.WithLead.class);
        assertThat(found("canary")).isEmpty();
        assertThat(found(number)).isEmpty();
        assertThat(found(Narrowed.toAction(given.action("BRS-12").id()))).isEmpty();
        assertThat(found(new Narrowed("", null, null, null, null, Feeling.BAD, null, null, null, null)))
                .isEmpty();
        assertThat(the(Inbox.class).others(0, given.action("BRS-12").id())).isEmpty();
        asLead();
        assertThat(found("canary")).containsExactly(id);
    }

    @Test
    void everyListGoesOnPageByPageWithoutGaps() {
        for (int i = 0; i < Inbox.PAGE + 3; i++) {
            sent("number " + i);
        }
        asReviewer();
        clock.moveOn(Duration.ofDays(300));
        for (InboxFilter filter : List.of(InboxFilter.NEW, InboxFilter.WAITING, InboxFilter.LATE, InboxFilter.ALL)) {
            var first = the(Inbox.class).list(InboxQuery.of(filter), Optional.empty());
            var second = the(Inbox.class).list(InboxQuery.of(filter), first.next());

            assertThat(first.items()).hasSize(Inbox.PAGE).doesNotContainAnyElementsOf(second.items());
            assertThat(second.items()).hasSize(3);
            assertThat(second.next()).isEmpty();
        }
    }

    @Test
    void whatComesWhileSomebodyLooksIsTold() {
        sent("before");
        asReviewer();
        Watch watch = the(Inbox.class).watch(InboxQuery.of(InboxFilter.NEW));

        assertThat(the(Inbox.class).come(watch)).isEmpty();
        clock.moveOn(Duration.ofSeconds(5));
        long id = sent("after");
        asReviewer();
        assertThat(the(Inbox.class).come(watch)).containsExactly(id);
        cases.take(id, opened(id).version());
        assertThat(the(Inbox.class).come(watch)).as("not in this list any more").isEmpty();
    }

    @Test
    void whatAColleagueDidIsOnTheCard() {
        long id = sent("one");
        signedInAs("Raj", Role.REVIEWER);
        cases.take(id, opened(id).version());
        asReviewer();

        assertThat(the(Inbox.class).now(InboxQuery.of(InboxFilter.ALL), Set.of(id, 4711L)))
                .containsOnlyKeys(id)
                .hasValueSatisfying(new org.assertj.core.api.Condition<>(
                        card -> ((InboxCard.Open) card).holder().equals(Optional.of("Raj")), "Raj has it"));
    }

    @Test
    void manyCasesAreGivenToAColleagueAndWhatSomebodyChangedMeanwhileIsLeftAlone() {
        long raj = signedInAs("Raj", Role.REVIEWER).id();
        long first = sent("one");
        long second = sent("two");
        long third = sentWith(Map.of("safe", "NO"));
        asReviewer();
        int before = opened(first).version();
        int other = opened(second).version();
        confirmed(second);

        Set<Long> left = the(Handover.class).giveMany(Map.of(first, before, second, other, third, 1), raj);

        assertThat(left).containsExactlyInAnyOrder(second, third);
        assertThat(opened(first).holder())
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Raj"));
        assertThat(cases.trail(first)).anySatisfy(event -> {
            assertThat(event.what()).isEqualTo("GIVEN");
            assertThat(event.who()).isEqualTo("Ria");
            assertThat(event.detail()).isEqualTo("Raj");
        });
        signedInAs("Raj", Role.REVIEWER);
        assertThat(found(InboxFilter.MINE)).containsExactly(first);
    }
}
