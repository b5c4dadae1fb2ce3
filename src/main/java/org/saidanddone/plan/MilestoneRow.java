package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("milestone")
record MilestoneRow(
        @Id @GeneratedValue @Nullable Long id,
        long actionId,
        String title,
        String easyTitle,
        @Nullable LocalDate due,
        @Nullable LocalDate reached,
        @Version int version) {

    MilestoneRow reachedOn(LocalDate day) {
        return new MilestoneRow(id, actionId, title, easyTitle, due, day, version);
    }

    Milestone milestone() {
        return new Milestone(
                RowId.of(id), actionId, title, easyTitle, Optional.ofNullable(due), Optional.ofNullable(reached));
    }
}
