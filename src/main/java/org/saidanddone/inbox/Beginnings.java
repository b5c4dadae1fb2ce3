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
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestions;
import org.saidanddone.redaction.TextId;
import org.saidanddone.redaction.WordsFrom;

/**
 * With what words a case begins, so that a colleague knows in a list which one it is. What is hidden anywhere in the case has
 * its mark there, and so has what is suggested for hiding and nobody has decided yet: a list lies open on a desk.
 * Of a case that is with the safeguarding lead no list says any words, to the lead neither: they stand on its own page.
 */
@Singleton
class Beginnings {

    /**
     * Looked at for what may have to be hidden where nobody looks for words: far more than is shown, so that no name is cut in
     * two there.
     */
    private static final int LOOKED_AT = 400;

    private final FeedbackStore feedback;
    private final HiddenParts hidden;
    private final Suggestions suggestions;

    Beginnings(FeedbackStore feedback, HiddenParts hidden, Suggestions suggestions) {
        this.feedback = feedback;
        this.hidden = hidden;
        this.suggestions = suggestions;
    }

    /**
     * By the number of the feedback; one that says nothing in words or pictures is not in it. Where words are looked for it
     * shows what stands around them.
     */
    Map<Long, InboxCard.Beginning> of(Collection<Long> feedbackIds, Optional<Sought> sought) {
        Map<Long, SaidText> begins = new HashMap<>();
        feedback.answers(
                        feedbackIds,
                        Set.of(QuestionSet.HAPPENING, QuestionSet.GOOD, QuestionSet.BETTER, QuestionSet.ADDED))
                .forEach((id, answers) ->
                        first(answers, sought).ifPresent(answer -> begins.put(id, text(answer, sought.isPresent()))));
        List<SaidText> texts = List.copyOf(begins.values());
        List<Redaction> parts = new ArrayList<>();
        Map<Long, List<HiddenInCase>> inCases = hidden.inCases(begins.keySet());
        begins.forEach((id, text) -> inCases.getOrDefault(id, List.of()).forEach(each -> parts.addAll(each.in(text))));
        suggestions
                .of(texts, parts)
                .forEach(each -> parts.add(new Redaction(0, each.text(), each.begins(), each.ends(), each.why())));
        Map<Long, InboxCard.Beginning> all = new HashMap<>();
        begins.forEach((id, text) -> all.put(id, beginning(text, parts, sought)));
        return all;
    }

    /** What is looked for goes before all; else what was added last before what was said first: it is what is new. */
    private static Optional<Answer> first(List<Answer> answers, Optional<Sought> sought) {
        return answers.stream()
                .filter(each -> sought.filter(new Excerpt(each.words())::has).isPresent())
                .findFirst()
                .or(() -> newest(answers));
    }

    private static Optional<Answer> newest(List<Answer> answers) {
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

    private static SaidText text(Answer answer, boolean all) {
        String words = new ShownWords(answer.words()).text();
        return new SaidText(
                TextId.answer(answer.id()),
                answer.question(),
                answer.chosen().pictures(),
                all ? words : words.substring(0, whole(words)),
                WordsFrom.PERSON);
    }

    private static InboxCard.Beginning beginning(SaidText text, List<Redaction> parts, Optional<Sought> sought) {
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
        return new InboxCard.Beginning(new Excerpt(masked).around(sought), text.pictures());
    }

    /** The place nearest to what is looked at that cuts no character in two. */
    private static int whole(String words) {
        if (words.length() <= LOOKED_AT) {
            return words.length();
        }
        return Character.isLowSurrogate(words.charAt(LOOKED_AT)) ? LOOKED_AT - 1 : LOOKED_AT;
    }
}
