package org.saidanddone.people.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("audit_event")
record AuditRow(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        @Nullable Long personId,
        String personName,
        String what,
        @Nullable Long feedbackId,
        @Nullable Long actionId,
        String detail,
        String was,
        String became) {

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    AuditEvent event() {
        return new AuditEvent(number(), at, Optional.ofNullable(personId), personName, what, detail, was, became);
    }
}
