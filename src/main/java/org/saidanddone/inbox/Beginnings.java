package org.saidanddone.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.redaction.HiddenInCase;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.redaction.MaskSuggestions;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.TextId;
import org.saidanddone.redaction.WordsFrom;

/**
 * With what words a case begins, so that a colleague knows in a list which one it is. What is hidden anywhere in the case has
 * its mark there, and so has what is suggested for hiding and nobody has decided yet: a list lies open on a desk.
 * Of a case that is with the safeguarding lead no list says any words, to the lead neither: they stand on its own page.
 */
@Singleton
class Beginnings {

    /** So many characters are shown at most; where there are more, an ellipsis says so. */
    static final int LONGEST = 160;

    /** Looked at for what may have to be hidden: far more than is shown, so that no name is cut in two there. */
    private static final int LOOKED_AT = 400;

    private final FeedbackStore feedback;
    private final HiddenParts hidden;
    private final MaskSuggestions suggestions;

    Beginnings(FeedbackStore feedback, HiddenParts hidden, MaskSuggestions suggestions) {
        this.feedback = feedback;
        this.hidden = hidden;
        this.suggestions = suggestions;
    }

    /** By the number of the feedback; one that says nothing in words or pictures is not in it. */
    Map<Long, InboxCard.Beginning> of(Collection<Long> feedbackIds) {
        Map<Long, SaidText> begins = new HashMap<>();
        feedback.answers(
                        feedbackIds,
                        Set.of(QuestionSet.HAPPENING, QuestionSet.GOOD, QuestionSet.BETTER, QuestionSet.ADDED))
                .forEach((id, answers) -> first(answers).ifPresent(answer -> begins.put(id, text(answer))));
        List<SaidText> texts = List.copyOf(begins.values());
        List<Redaction> parts = new ArrayList<>();
        Map<Long, List<HiddenInCase>> inCases = hidden.inCases(begins.keySet());
        begins.forEach((id, text) -> inCases.getOrDefault(id, List.of()).forEach(each -> parts.addAll(each.in(text))));
        suggestions
                .of(texts, parts)
                .forEach(each -> parts.add(new Redaction(0, each.text(), each.begins(), each.ends(), each.why())));
        Map<Long, InboxCard.Beginning> all = new HashMap<>();
        begins.forEach((id, text) -> all.put(id, beginning(text, parts)));
        return all;
    }

    /** What was added last goes before what was said first: it is what is new. */
    private static Optional<Answer> first(List<Answer> answers) {
        return answers.stream()
                .filter(each -> each.question().equals(QuestionSet.ADDED)
                        && !each.words().isBlank())
                .reduce((before, after) -> after)
                .or(() ->
                        answers.stream().filter(each -> !each.words().isBlank()).findFirst())
                .or(() -> answers.stream()
                        .filter(each -> !each.chosen().pictures().isEmpty())
                        .findFirst());
    }

    private static SaidText text(Answer answer) {
        String words = new ShownWords(answer.words()).text();
        return new SaidText(
                TextId.answer(answer.id()),
                answer.question(),
                answer.chosen().pictures(),
                words.substring(0, whole(words, LOOKED_AT)),
                WordsFrom.PERSON);
    }

    private static InboxCard.Beginning beginning(SaidText text, List<Redaction> parts) {
        int length = text.words().length();
        List<Redaction> here = parts.stream()
                .filter(part -> part.text().equals(text.id()) && part.begins() < length)
                .map(part ->
                        new Redaction(part.id(), part.text(), part.begins(), Math.min(part.ends(), length), part.why()))
                .toList();
        String masked = new ShownWords(text.words())
                .without(here)
                .replaceAll("\\s+", " ")
                .strip();
        int end = whole(masked, LONGEST);
        String shown = end < masked.length() ? masked.substring(0, end).stripTrailing() + "\u2026" : masked;
        return new InboxCard.Beginning(shown, text.pictures());
    }

    /** The place nearest to the length that cuts no character in two. */
    private static int whole(String words, int length) {
        if (words.length() <= length) {
            return words.length();
        }
        return Character.isLowSurrogate(words.charAt(length)) ? length - 1 : length;
    }
}
