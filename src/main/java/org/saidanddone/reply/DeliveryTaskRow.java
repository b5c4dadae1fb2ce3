package org.saidanddone.reply;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;

@MappedEntity("delivery_task")
record DeliveryTaskRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long replyId,
        DeliveryKind kind,
        Instant made,
        LocalDate notBefore,
        int tries,
        @Nullable Instant notReached,
        boolean hidden,
        @Nullable Instant ended,
        String ending,
        @Nullable Long endedBy,
        String endedByName,
        @Version int version) {

    static DeliveryTaskRow begun(long feedbackId, long replyId, DeliveryKind kind, Instant now, LocalDate today) {
        return new DeliveryTaskRow(null, feedbackId, replyId, kind, now, today, 0, null, false, null, "", null, "", 0);
    }

    long number() {
        return Objects.requireNonNull(id, "not saved");
    }

    DeliveryTask task() {
        return new DeliveryTask(
                number(),
                feedbackId,
                kind,
                made,
                notBefore,
                tries,
                Optional.ofNullable(notReached),
                Optional.ofNullable(ended),
                ending.isEmpty() ? Optional.empty() : Optional.of(DeliveryTask.Ending.valueOf(ending)),
                endedByName,
                version);
    }

    DeliveryTaskRow triedUntil(LocalDate nextTry) {
        return new DeliveryTaskRow(
                id,
                feedbackId,
                replyId,
                kind,
                made,
                nextTry,
                tries + 1,
                notReached,
                hidden,
                ended,
                ending,
                endedBy,
                endedByName,
                version);
    }

    DeliveryTaskRow notReachedAt(Instant now) {
        return new DeliveryTaskRow(
                id,
                feedbackId,
                replyId,
                kind,
                made,
                notBefore,
                tries,
                now,
                hidden,
                ended,
                ending,
                endedBy,
                endedByName,
                version);
    }

    DeliveryTaskRow hiddenNow(boolean isHidden) {
        return new DeliveryTaskRow(
                id,
                feedbackId,
                replyId,
                kind,
                made,
                notBefore,
                tries,
                notReached,
                isHidden,
                ended,
                ending,
                endedBy,
                endedByName,
                version);
    }

    DeliveryTaskRow endedAs(DeliveryTask.Ending how, Instant now, Asking by) {
        boolean byColleague = by instanceof Asking.Colleague;
        return new DeliveryTaskRow(
                id,
                feedbackId,
                replyId,
                kind,
                made,
                notBefore,
                tries,
                notReached,
                hidden,
                now,
                how.name(),
                byColleague ? ((Asking.Colleague) by).id() : null,
                byColleague ? ((Asking.Colleague) by).name() : "",
                version);
    }
}
