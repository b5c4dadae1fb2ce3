package org.saidanddone.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("published_answer")
record PublishedAnswerRow(@Id @GeneratedValue @Nullable Long id, long feedbackId, String question, String words) {

    PublishedAnswer answer() {
        return new PublishedAnswer(question, words);
    }
}
