package org.saidanddone.feedback.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.attachment.Attachment;

/**
 * All that somebody has on the screen before they send it: nothing else is sent.
 *
 * @param draft what it is about, and the answers
 * @param attached the recordings and photos of each question, by their ids
 */
record SeenAnswers(Draft draft, Map<String, List<Long>> attached) {

    /** Names what it is about, beside the codes of questions. */
    static final String ABOUT = "about";

    static SeenAnswers of(Draft draft, List<Attachment> attachments) {
        return new SeenAnswers(
                draft,
                attachments.stream()
                        .collect(Collectors.groupingBy(
                                Attachment::question, Collectors.mapping(Attachment::id, Collectors.toList()))));
    }

    /** What is not the same now: codes of questions, and {@link #ABOUT}. */
    List<String> changed(SeenAnswers now) {
        Stream<String> about = draft.about().equals(now.draft.about()) ? Stream.of() : Stream.of(ABOUT);
        return Stream.concat(
                        about, new GivingFeedback(now.draft).asked().stream().filter(code -> !isSame(now, code)))
                .toList();
    }

    private boolean isSame(SeenAnswers now, String code) {
        Draft.Given one = draft.answer(code);
        Draft.Given other = now.draft.answer(code);
        return one.choice().equals(other.choice())
                && one.words().equals(other.words())
                && attached.getOrDefault(code, List.of()).equals(now.attached.getOrDefault(code, List.of()));
    }
}
