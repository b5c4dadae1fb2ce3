package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("concern_step")
record ConcernStepRow(
        @Id @GeneratedValue @Nullable Long id,
        long concernId,
        Instant at,
        @Nullable Long byPerson,
        String byName,
        String what,
        String reason,
        String wants,
        String told,
        @Nullable String consent,
        String consentWhy) {

    ConcernStep step() {
        return new ConcernStep(
                at,
                byName,
                ConcernStep.What.valueOf(what),
                new ConcernDecision(
                        reason, wants, told, Optional.ofNullable(consent).map(Consent::valueOf), consentWhy));
    }
}
