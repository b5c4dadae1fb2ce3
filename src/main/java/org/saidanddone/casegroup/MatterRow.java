package org.saidanddone.casegroup;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter, as it is kept. */
@MappedEntity("matter")
record MatterRow(
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

    Matter matter() {
        return new Matter(number(), version, title, Optional.ofNullable(actionId), begun, isOpen);
    }

    MatterRow with(int seenVersion, String otherTitle, boolean openNow, Instant when) {
        return new MatterRow(id, otherTitle, actionId, begun, begunBy, when, openNow, seenVersion);
    }
}
