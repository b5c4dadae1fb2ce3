package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("found_name")
record FoundNameRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long personId,
        String state,
        String found,
        Instant made,
        @Nullable Instant settled,
        @Nullable Long settledBy,
        String settledByName,
        String reason) {

    static FoundNameRow fresh(long feedbackId, long personId, String found, Instant now) {
        return new FoundNameRow(
                null, feedbackId, personId, FoundName.State.PROVISIONAL.name(), found, now, null, null, "", "");
    }

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    boolean is(FoundName.State wanted) {
        return state.equals(wanted.name());
    }

    /** The same colleague, found again after the lead had lifted it. */
    FoundNameRow again(String words, Instant now) {
        return new FoundNameRow(
                id, feedbackId, personId, FoundName.State.PROVISIONAL.name(), words, now, null, null, "", "");
    }

    FoundNameRow settled(FoundName.State as, Instant now, long by, String byName, String why) {
        return new FoundNameRow(id, feedbackId, personId, as.name(), found, made, now, by, byName, why);
    }

    FoundName name(String colleague) {
        return new FoundName(
                new Named(personId, colleague),
                FoundName.State.valueOf(state),
                found,
                made,
                Optional.ofNullable(settled).map(at -> new FoundName.Settled(settledByName, at, reason)));
    }
}
