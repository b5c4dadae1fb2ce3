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
        String post,
        @Nullable String passwordHash,
        boolean active,
        int signIns,
        @Nullable Instant invited,
        String invitedBy,
        @Nullable Long invitation,
        Instant made,
        @Version int version) {

    static PersonRow fresh(String email, String name, String post, Instant made) {
        return new PersonRow(null, email, name, post, null, true, 0, null, "", null, made, 0);
    }

    /** Another password: who signed in with the one before is signed out. */
    PersonRow withPassword(String hash) {
        return new PersonRow(
                id, email, name, post, hash, active, signIns + 1, invited, invitedBy, invitation, made, version);
    }

    PersonRow known(String newEmail, String newName, String newPost) {
        return new PersonRow(
                id,
                newEmail,
                newName,
                newPost,
                passwordHash,
                active,
                signIns,
                invited,
                invitedBy,
                invitation,
                made,
                version);
    }

    /** Invited in this way, and by the mail with this number where it was one. */
    PersonRow invitedAt(Instant when, String by, @Nullable Long mail) {
        return new PersonRow(id, email, name, post, passwordHash, active, signIns, when, by, mail, made, version);
    }

    /** Without a password, and signed out everywhere; also for good, should they come back. */
    PersonRow gone() {
        return new PersonRow(id, email, name, post, null, false, signIns + 1, null, "", null, made, version);
    }

    PersonRow back() {
        return new PersonRow(id, email, name, post, null, true, signIns, null, "", null, made, version);
    }
}
