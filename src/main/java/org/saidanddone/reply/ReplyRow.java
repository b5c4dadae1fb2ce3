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
        @Nullable Integer draftVersion,
        @Nullable Long matterId,
        @Nullable Integer matterVersion,
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

    /** What was sent: a draft of one case, or a draft of a matter. Either is sent once to each person. */
    record Key(
            @Nullable Integer draftVersion,
            @Nullable Long matterId,
            @Nullable Integer matterVersion) {

        static Key ofCase(int draftVersion) {
            return new Key(draftVersion, null, null);
        }

        static Key ofMatter(long matterId, int matterVersion) {
            return new Key(null, matterId, matterVersion);
        }
    }

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
