package org.saidanddone.people;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("person")
record PersonRow(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String name,
        @Nullable String passwordHash,
        boolean active,
        Instant made,
        @Version int version) {

    PersonRow withPassword(String hash) {
        return new PersonRow(id, email, name, hash, active, made, version);
    }
}
