package org.saidanddone.casegroup;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group, as it is kept. */
@MappedEntity("case_group")
record GroupRow(
        @Id @GeneratedValue @Nullable Long id,
        String title,
        @Nullable Long actionId,
        Instant begun,
        @Nullable Long begunBy,
        Instant moved,
        boolean isOpen,
        @Version int version) {

    long number() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    CaseGroup group() {
        return new CaseGroup(number(), version, title, Optional.ofNullable(actionId), begun, isOpen);
    }

    GroupRow with(int seenVersion, String otherTitle, boolean openNow, Instant when) {
        return new GroupRow(id, otherTitle, actionId, begun, begunBy, when, openNow, seenVersion);
    }
}
