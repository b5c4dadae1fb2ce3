package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a person holds a post, or speaks for a whole organisation where the post is "". */
@MappedEntity("post_holder")
record HolderRow(
        @Id @GeneratedValue @Nullable Long id,
        long personId,
        String organisation,
        String post,
        Instant since,
        @Nullable Instant ended) {

    Owner owner() {
        return new Owner(organisation, post);
    }

    HolderRow endedAt(Instant moment) {
        return new HolderRow(id, personId, organisation, post, since, moment);
    }
}
