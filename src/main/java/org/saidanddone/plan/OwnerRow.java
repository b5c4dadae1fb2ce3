package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for an action from a moment on. The newest row counts; the others are its history. */
@MappedEntity("action_owner")
record OwnerRow(@Id @GeneratedValue @Nullable Long id, long actionId, String organisation, String post, Instant since) {

    Owner owner() {
        return new Owner(organisation, post);
    }
}
