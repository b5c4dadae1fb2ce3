package org.saidanddone.reply;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reply that was sent, as it is kept. */
@MappedEntity("reply")
record ReplyRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        int draftVersion,
        Outcome outcome,
        @Nullable LocalDate byDate,
        String reason,
        String plain,
        String easy,
        @Nullable Long progressUpdateId,
        @Nullable Long actionId,
        Instant sent,
        Long sentBy,
        String sentByName) {

    Reply reply(Optional<Verdict> verdict) {
        return new Reply(
                number(),
                feedbackId,
                outcome,
                Optional.ofNullable(byDate),
                reason,
                plain,
                easy,
                restsOn(),
                sent,
                sentByName,
                verdict);
    }

    long number() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    private Optional<Reply.RestsOn> restsOn() {
        return actionId == null || progressUpdateId == null
                ? Optional.empty()
                : Optional.of(new Reply.RestsOn(actionId, progressUpdateId));
    }
}
