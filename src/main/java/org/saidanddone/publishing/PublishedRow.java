package org.saidanddone.publishing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.Voice;

@MappedEntity("published_feedback")
record PublishedRow(
        @Id long feedbackId,
        String caseNumber,
        String voice,
        @Nullable String feeling,
        String audience,
        Instant published,
        @Nullable Long publishedBy,
        @Nullable Long planId,
        String wish,
        long newestAnswer) {

    PublishedFeedback with(int questionSet, List<PublishedAnswer> answers, boolean held, List<PublishedLink> links) {
        return new PublishedFeedback(
                feedbackId,
                questionSet,
                Voice.valueOf(voice),
                Optional.ofNullable(feeling).map(Feeling::valueOf),
                Audience.valueOf(audience) == Audience.EVERYONE,
                published,
                held ? List.of() : answers,
                held,
                links);
    }
}
