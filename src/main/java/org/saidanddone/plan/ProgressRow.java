package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated, signed change. Rows are added and never changed, but for their words: those go when they held something of a
 * person who took back what they said.
 */
@MappedEntity("progress_update")
record ProgressRow(
        @Id @GeneratedValue @Nullable Long id,
        long actionId,
        Instant made,
        @Nullable Long madeBy,
        String madeByName,
        boolean imported,
        Kind kind,
        @Nullable Status statusBefore,
        @Nullable Status statusAfter,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        @Nullable Long milestoneId,
        String plain,
        String easy,
        @Nullable String authorOrganisation,
        @Nullable String authorPost,
        Evidence.@Nullable Kind evidenceKind,
        @Nullable String evidence,
        @Nullable Integer actionVersion,
        @Nullable String proposedByName) {

    enum Kind {
        STATUS,
        DATE,
        MILESTONE_ADDED,
        MILESTONE_REACHED,
        EVIDENCE
    }
}
