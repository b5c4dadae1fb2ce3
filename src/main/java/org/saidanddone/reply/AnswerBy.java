package org.saidanddone.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day by which the plan promises an answer.
 *
 * @param day the day
 * @param late true when it has passed
 * @param told true when those who answer for the action know that it is late
 * @param toTheDay false where whoever asks must not be able to tell on which day the person wrote
 * @param waitingUntil while we wait for the person: until when our own time stands still
 */
public record AnswerBy(LocalDate day, boolean late, boolean told, boolean toTheDay, Optional<LocalDate> waitingUntil) {

    /**
     * The same for those who must not be able to tell on which day the person wrote: the Friday on or before the day.
     * It is never later than what was promised.
     */
    AnswerBy roughly(LocalDate today) {
        LocalDate friday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return new AnswerBy(friday, today.isAfter(friday), false, false, Optional.empty());
    }
}
