package org.saidanddone.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.redaction.WordsFrom;

@MappedEntity("published_answer")
record PublishedAnswerRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        String question,
        String choice,
        String words,
        String source) {

    PublishedAnswer answer() {
        return new PublishedAnswer(question, Chosen.of(choice).pictures(), words, WordsFrom.valueOf(source));
    }

    static PublishedAnswerRow of(long feedbackId, PublishedAnswer answer) {
        return new PublishedAnswerRow(
                null,
                feedbackId,
                answer.question(),
                new Chosen(answer.pictures()).text(),
                answer.words(),
                answer.from().name());
    }
}
