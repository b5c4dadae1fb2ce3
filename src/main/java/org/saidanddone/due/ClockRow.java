package org.saidanddone.due;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("response_clock")
record ClockRow(
        @Id long feedbackId,
        Instant started,
        int acknowledgeDays,
        int replyDays,
        int waitedDays,
        LocalDate acknowledgeBy,
        @Nullable Instant acknowledged,
        LocalDate replyBy,
        @Nullable Instant answered,
        @Nullable Instant waitingSince,
        @Nullable LocalDate waitingUntil,
        @Nullable Instant withOwner,
        @Nullable Instant withBoard,
        @Version int version) {

    ResponseClock clock(LocalDate today) {
        return new ResponseClock(
                acknowledgeBy,
                Optional.ofNullable(acknowledged),
                replyBy,
                Optional.ofNullable(answered),
                Optional.ofNullable(waitingUntil),
                answered == null && waitingSince == null && replyBy.isBefore(today),
                Optional.ofNullable(withOwner));
    }

    /** When the answer begins to be late: nothing while it is not owed, or while we wait for the person. */
    Optional<LocalDate> owedBy() {
        return answered == null && waitingSince == null ? Optional.of(replyBy) : Optional.empty();
    }

    ClockRow acknowledgedAt(Instant when) {
        return new ClockRow(
                feedbackId,
                started,
                acknowledgeDays,
                replyDays,
                waitedDays,
                acknowledgeBy,
                when,
                replyBy,
                answered,
                waitingSince,
                waitingUntil,
                withOwner,
                withBoard,
                version);
    }

    ClockRow answeredAt(@Nullable Instant when) {
        return new ClockRow(
                feedbackId,
                started,
                acknowledgeDays,
                replyDays,
                waitedDays,
                acknowledgeBy,
                acknowledged,
                replyBy,
                when,
                null,
                null,
                withOwner,
                withBoard,
                version);
    }

    ClockRow waiting(Instant since, LocalDate until) {
        return new ClockRow(
                feedbackId,
                started,
                acknowledgeDays,
                replyDays,
                waitedDays,
                acknowledgeBy,
                acknowledged,
                replyBy,
                null,
                since,
                until,
                withOwner,
                withBoard,
                version);
    }

    ClockRow goingOn(int waited, LocalDate laterReplyBy) {
        return new ClockRow(
                feedbackId,
                started,
                acknowledgeDays,
                replyDays,
                waited,
                acknowledgeBy,
                acknowledged,
                laterReplyBy,
                answered,
                null,
                null,
                withOwner,
                withBoard,
                version);
    }

    ClockRow promising(Promise promise, LocalDate lookBy, LocalDate answerBy) {
        return new ClockRow(
                feedbackId,
                started,
                promise.acknowledgeDays(),
                promise.replyDays(),
                waitedDays,
                lookBy,
                acknowledged,
                answerBy,
                answered,
                waitingSince,
                waitingUntil,
                withOwner,
                withBoard,
                version);
    }
}
