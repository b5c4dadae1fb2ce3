package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.redaction.CaseTexts;
import org.saidanddone.redaction.WordsFrom;

/** Knows which words of a person are new since the last reply, and which of them somebody has reviewed. */
@Singleton
class AddedSince {

    private final FeedbackStore feedback;
    private final PublishedForms forms;
    private final RepliedUpToRepository replied;

    AddedSince(FeedbackStore feedback, PublishedForms forms, RepliedUpToRepository replied) {
        this.feedback = feedback;
        this.forms = forms;
        this.replied = replied;
    }

    /** What is new, newest first; nothing where nothing of the case was ever published or replied to. */
    @Transactional
    List<AddedWords.Added> all(long feedbackId) {
        List<Answer> added = added(feedbackId);
        if (added.isEmpty()) {
            return List.of();
        }
        long published = forms.newestAnswer(feedbackId);
        long answered = replied.of(feedbackId).orElse(Long.MAX_VALUE);
        if (published == 0 && answered == Long.MAX_VALUE) {
            return List.of();
        }
        return added.reversed().stream()
                .filter(answer -> answer.id() > Math.min(published, answered))
                .map(answer ->
                        new AddedWords.Added(answer, answer.added(), answer.id() > answered, answer.id() <= published))
                .toList();
    }

    private List<Answer> added(long feedbackId) {
        return feedback.find(feedbackId).stream()
                .flatMap(sent -> sent.answers().stream())
                .filter(answer -> answer.question().equals(QuestionSet.ADDED))
                .toList();
    }

    /** True while words wait that nobody has reviewed. */
    @Transactional
    boolean areUnreviewed(long feedbackId) {
        long published = forms.newestAnswer(feedbackId);
        return added(feedbackId).stream().anyMatch(answer -> answer.id() > published);
    }

    /** What is new to those who reply, in its published form; there is no form of what nobody has reviewed. */
    @Transactional
    NewWords sinceTheReply(long feedbackId) {
        long published = forms.newestAnswer(feedbackId);
        long answered = replied.of(feedbackId).orElse(Long.MAX_VALUE);
        List<Answer> all = added(feedbackId);
        long isNew = all.stream()
                .filter(answer -> answer.id() > answered && answer.id() <= published)
                .filter(CaseTexts::isShown)
                .count();
        List<PublishedAnswer> shown = forms.find(feedbackId).stream()
                .flatMap(form -> form.answers().stream())
                .filter(answer -> answer.question().equals(QuestionSet.ADDED) && answer.from() == WordsFrom.PERSON)
                .toList();
        return new NewWords(
                shown.subList((int) Math.max(0, shown.size() - isNew), shown.size())
                        .reversed(),
                all.stream().anyMatch(answer -> answer.id() > published));
    }

    /** The case was replied to now. */
    @Transactional
    void replied(long feedbackId) {
        replied.begin(feedbackId);
        replied.now(feedbackId, forms.newestAnswer(feedbackId));
    }
}
