package org.saidanddone.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Link;
import org.saidanddone.people.audit.AuditEvent;

/**
 * Everything about a case, as it was when it was read.
 *
 * @param feedback what the person sent, with the links that count
 * @param chosenByPerson the links the person made, also those that were taken out
 * @param state where the review stands
 * @param version what a change must name, so that it is refused when somebody else came first
 * @param received when the feedback came in
 * @param holder the colleague who has it, empty when nobody has
 * @param hidden the parts that are hidden, in the order of the words
 * @param suggestions what may have to be hidden and nobody has decided yet, in the order of the words
 * @param preview what others would see if it were published now
 * @param published what others see, empty when nothing is published
 * @param problems why it cannot be published for staff; empty when it can
 * @param concernsCleared true when there were concerns and every one is cleared
 * @param audit what happened to the case, newest first
 */
public record CaseFile(
        Feedback feedback,
        List<Link> chosenByPerson,
        ReviewState state,
        int version,
        Instant received,
        Optional<Holder> holder,
        List<Redaction> hidden,
        List<MaskSuggestion> suggestions,
        Preview preview,
        Optional<PublishedFeedback> published,
        Set<PublishProblem> problems,
        boolean concernsCleared,
        List<AuditEvent> audit) {

    /** Keeps its own copies of the lists. */
    public CaseFile {
        chosenByPerson = List.copyOf(chosenByPerson);
        hidden = List.copyOf(hidden);
        suggestions = List.copyOf(suggestions);
        problems = Set.copyOf(problems);
        audit = List.copyOf(audit);
    }

    /**
     * Who has the case.
     *
     * @param id the colleague's number
     * @param name as colleagues know them
     * @param me true when it is whoever asks
     */
    public record Holder(long id, String name, boolean me) {}

    /** True when what others see is not what they would see if it were published now. */
    public boolean publishedIsOlder() {
        return published.isPresent() && !preview.isShownBy(published.get());
    }

    /** The answers whose words others may see, apart from what is hidden in them. */
    public List<Answer> showable() {
        return feedback.answers().stream()
                .filter(answer -> PublishedCopy.SHOWN.contains(answer.question()))
                .filter(answer -> !answer.words().isBlank())
                .toList();
    }

    /** The words that the hidden part hides. */
    public String words(Redaction part) {
        return feedback.answers().stream()
                .filter(answer -> answer.id() == part.answerId())
                .map(answer -> new ShownWords(answer.words()))
                .map(words -> words.of(words.part(part.begins(), part.ends())))
                .findFirst()
                .orElse("");
    }
}
