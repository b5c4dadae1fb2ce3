package org.saidanddone.team;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("tag")
record TagRow(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String nameKey,
        boolean active,
        @Version int version) {

    Tag tag() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return new Tag(id, name, active, version);
    }
}
