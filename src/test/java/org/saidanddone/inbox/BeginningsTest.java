package org.saidanddone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.TextId;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.safeguarding.Concerns;

/** What a list says of a case: how it begins, and nothing in it that is hidden or may have to be. */
class BeginningsTest extends ReviewTest {

    private long said(String happening) {
        long id = sent(happening);
        asReviewer();
        return id;
    }

    private Optional<InboxCard.Beginning> begins(long id) {
        return the(Inbox.class).list(InboxQuery.of(InboxFilter.ALL), Optional.empty()).items().stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .filter(card -> card.feedbackId() == id)
                .findFirst()
                .flatMap(InboxCard.Open::begins);
    }

    private String words(long id) {
        return begins(id).map(InboxCard.Beginning::words).orElse("");
    }

    @Test
    void aCaseBeginsWithWhatWasSaid() {
        long lift = said("The lift is broken\nall day");
        long bus = said("No bus on Sunday");

        assertThat(words(lift)).isEqualTo("The lift is broken all day");
        assertThat(words(bus)).isEqualTo("No bus on Sunday");
    }

    @Test
    void whatIsSuggestedForHidingIsMaskedThere() {
        assertThat(words(said("I told Mr Smith about it. Ring 07700 900123.")))
                .doesNotContain("Smith")
                .doesNotContain("900123")
                .startsWith("I told Mr " + HiddenBecause.NAME.mark());
    }

    @Test
    void whatIsHiddenIsMaskedThereAndWhatWasLeftIsNot() {
        long hidden = said("The lift is broken");
        CaseFile file = opened(hidden);
        cases.hideWords(hidden, file.version(), "lift", HiddenBecause.OTHER);
        long left = said("Ask Mr Smith");
        CaseFile other = opened(left);
        the(SuggestionDecisions.class).leave(left, other.version(), other.suggestions());

        assertThat(words(hidden)).isEqualTo("The " + HiddenBecause.OTHER.mark() + " is broken");
        assertThat(words(left)).isEqualTo("Ask Mr Smith");
    }

    @Test
    void whatIsHiddenElsewhereInTheCaseIsMaskedInWhatWasAddedLater() {
        long id = said("Then quillfeather shouts. The lift stands still.");
        cases.hideWords(id, opened(id).version(), "quillfeather", HiddenBecause.NAME);
        the(FeedbackStore.class).addWords(id, "Quillfeather has not rung.");

        assertThat(words(id)).isEqualTo(HiddenBecause.NAME.mark() + " has not rung.");
        assertThat(opened(id).suggestions()).hasSize(1);
    }

    @Test
    void whatIsHiddenInOneCaseIsNotMaskedInAnother() {
        long id = said("Then quillfeather shouts.");
        cases.hideWords(id, opened(id).version(), "quillfeather", HiddenBecause.NAME);
        long other = said("Where is quillfeather?");

        assertThat(words(other)).isEqualTo("Where is quillfeather?");
    }

    @Test
    void aHiddenPartInsideAWordIsMaskedThere() {
        long id = said("The liftboy shouts");
        CaseFile file = opened(id);
        TextId text = file.texts().getFirst().id();
        cases.hide(id, file.version(), text, 4, 8, HiddenBecause.OTHER);

        assertThat(words(id)).isEqualTo("The " + HiddenBecause.OTHER.mark() + "boy shouts");
    }

    @Test
    void aNameAtTheEndOfWhatIsShownIsNotCutIntoWhatNobodyKnowsForAName() {
        String before = "x ".repeat(Excerpt.LONGEST / 2 - 4);

        assertThat(words(said(before + "Mr Featherstonehaugh was there"))).doesNotContain("Feath");
    }

    @Test
    void longWordsEndWithAnEllipsisAndCutNoCharacterInTwo() {
        String words = words(said("\uD83D\uDE00".repeat(Excerpt.LONGEST)));

        assertThat(words).endsWith("\u2026").hasSizeLessThanOrEqualTo(Excerpt.LONGEST + 1);
        assertThat(words.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void whereNothingWasWrittenThePicturesAreTold() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("show", "YES"));
        the(Drafts.class).pick(draft, "happening", "STAFF:BAD", true);
        long id = given.sent(draft).feedbackId();
        asReviewer();

        assertThat(begins(id))
                .hasValueSatisfying(begins -> assertThat(begins.pictures()).containsExactly("STAFF:BAD"));
    }

    @Test
    void ofWhatIsWithTheLeadNoListSaysAWordToTheLeadNeither() {
        long id = said("The lift is broken");
        the(Concerns.class).raise(id, "Somebody may be unsafe", List.of());

        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.ALL), Optional.empty())
                        .items())
                .singleElement()
                .isInstanceOf(InboxCard.WithLead.class);

        asLead();
        assertThat(begins(id)).isEmpty();
    }

    private Optional<InboxCard.Beginning> found(String words) {
        return the(Inbox.class)
                .list(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(words)), Optional.empty())
                .items()
                .stream()
                .map(InboxCard.Open.class::cast)
                .findFirst()
                .flatMap(InboxCard.Open::begins);
    }

    @Test
    void whatIsLookedForStandsInTheWordsAroundItWithNoNameThere() {
        said("We wait here. ".repeat(60) + "Ring Mr Smith about the heron on my roof. " + "And so on. ".repeat(40));

        assertThat(found("herons").orElseThrow().parts()).hasSize(3).satisfies(parts -> {
            assertThat(parts.get(0)).startsWith("\u2026").endsWith("the ").doesNotContain("Smith");
            assertThat(parts.get(1)).isEqualTo("heron");
            assertThat(parts.get(2)).startsWith(" on my roof.").endsWith("\u2026");
        });
    }

    @Test
    void aHiddenNameIsNotMarkedAsFoundAndNeitherIsTheMarkInItsPlace() {
        said("I told Mr Smith about it.");

        assertThat(found("smith").orElseThrow().parts())
                .containsExactly("I told Mr " + HiddenBecause.NAME.mark() + " about it.");
        said("My name is never said here, Mr Jones.");
        assertThat(found("\"my name\"").orElseThrow().parts()).contains("My name");
    }

    @Test
    void howManyAreFoundIsCountedUpToABound() {
        said("A heron stood here");
        said("No heron stood there");
        said("A bus stood there");
        asReviewer();

        assertThat(the(Inbox.class).found(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords("heron"))))
                .isEqualTo(2);
    }
}
