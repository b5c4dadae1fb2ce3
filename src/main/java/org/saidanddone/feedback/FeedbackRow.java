package org.saidanddone.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("feedback")
record FeedbackRow(
        @Id @GeneratedValue @Nullable Long id,
        String caseNumber,
        int questionSet,
        @Nullable Long planId,
        @Nullable Long themeId,
        Instant sent,
        String voice,
        String voiceWhy,
        @Nullable String feeling,
        @Nullable String safe,
        boolean mayShow,
        String answerWay,
        String answerAddress,
        String signs,
        @Version int version) {}
