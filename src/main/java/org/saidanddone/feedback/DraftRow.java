package org.saidanddone.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("draft")
record DraftRow(
        @Id String caseNumber,
        int questionSet,
        @Nullable Long planId,
        @Nullable Long themeId,
        @Nullable Long actionId,
        boolean notSureWhich,
        String page,
        Instant changed,
        Instant ends) {}
