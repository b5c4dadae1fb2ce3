package org.saidanddone.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Link;
import org.saidanddone.publishing.Preview;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestion;
import org.saidanddone.redaction.TextId;
import org.saidanddone.transcript.Transcript;

/**
 * Everything about a case, as it was when it was read.
 *
 * @param feedback what the person sent, with the links that count
 * @param chosenByPerson the links the person made, also those that were taken out
 * @param state where the review stands
 * @param version what a change must name, so that it is refused when somebody else came first
 * @param received when the feedback came in
 * @param holder the colleague who has it, empty when nobody has
 * @param texts everything that others may see, apart from what is hidden in it
 * @param transcripts the newest version of what staff wrote down from each recording or photo
 * @param unwritten of how many recordings and photos nobody has written anything down
 * @param hidden the parts that are hidden, in the order of the words
 * @param suggestions what may have to be hidden and nobody has decided yet, in the order of the words
 * @param hiddenBefore what was hidden in earlier versions of what staff wrote down, and must be looked at again
 * @param preview what others would see if it were published now
 * @param published what others see, empty when nothing is published
 * @param problems why it cannot be published for staff; empty when it can
 * @param forEverybody why it cannot be published for everybody; empty when it can
 * @param concernsCleared true when there were concerns and every one is cleared
 */
public record CaseFile(
        Feedback feedback,
        List<Link> chosenByPerson,
        ReviewState state,
        int version,
        Instant received,
        Optional<Holder> holder,
        List<SaidText> texts,
        List<Transcript> transcripts,
        int unwritten,
        List<Redaction> hidden,
        List<Suggestion> suggestions,
        List<HiddenBefore> hiddenBefore,
        Preview preview,
        Optional<PublishedFeedback> published,
        Set<PublishProblem> problems,
        Set<PublishProblem> forEverybody,
        boolean concernsCleared) {

    /** Keeps its own copies of the lists. */
    public CaseFile {
        chosenByPerson = List.copyOf(chosenByPerson);
        texts = List.copyOf(texts);
        transcripts = List.copyOf(transcripts);
        hidden = List.copyOf(hidden);
        hiddenBefore = List.copyOf(hiddenBefore);
        suggestions = List.copyOf(suggestions);
        problems = Set.copyOf(problems);
        forEverybody = Set.copyOf(forEverybody);
    }

    /**
     * Who has the case.
     *
     * @param id the colleague's number
     * @param name as colleagues know them
     * @param me true when it is whoever asks
     */
    public record Holder(long id, String name, boolean me) {}

    /** The number of the feedback. */
    public long id() {
        return feedback.id();
    }

    /** True when what others see is not what they would see if it were published now. */
    public boolean publishedIsOlder() {
        return published.isPresent() && !preview.isShownBy(published.get());
    }

    /** True when everybody may see it as far as its giver, and the person who is spoken for, are concerned. */
    public boolean everybodyMaySee() {
        return Stream.of(
                        PublishProblem.PERSON_DID_NOT_AGREE,
                        PublishProblem.PERSON_DOES_NOT_WANT_IT,
                        PublishProblem.BEST_INTERESTS_NOT_AGREED)
                .noneMatch(forEverybody::contains);
    }

    /** The texts with words, which others may see apart from what is hidden in them. */
    public List<SaidText> showable() {
        return texts.stream().filter(text -> !text.words().isBlank()).toList();
    }

    /** The text with this number; empty when it is not among those that count now. */
    public Optional<SaidText> text(TextId id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** The words that the hidden part hides. */
    public String words(Redaction part) {
        return text(part.text())
                .map(text -> new ShownWords(text.words()))
                .map(words -> words.of(words.part(part.begins(), part.ends())))
                .orElse("");
    }

    /** What staff wrote down from the recording or photo, also an empty version; nothing where nobody ever did. */
    public Optional<Transcript> transcript(long attachmentId) {
        return transcripts.stream()
                .filter(each -> each.attachmentId() == attachmentId)
                .findFirst();
    }
}
