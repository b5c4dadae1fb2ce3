package org.saidanddone.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the plan promises about a case, and how that stands.
 *
 * @param acknowledgeBy the day by which a colleague must have begun to work on it
 * @param acknowledged when one did, empty while none has
 * @param replyBy the day by which there must be an answer; later by every working day on which we waited for the person
 * @param answered when there was one, empty while one is owed
 * @param waitingUntil while we wait for the person: the day until which the clock stands still
 * @param late true when the answer is owed and its day has passed
 * @param told when the late case went to those who answer for the action, empty where it did not
 */
public record ResponseClock(
        LocalDate acknowledgeBy,
        Optional<Instant> acknowledged,
        LocalDate replyBy,
        Optional<Instant> answered,
        Optional<LocalDate> waitingUntil,
        boolean late,
        Optional<Instant> told) {

    /** True when nobody began to work on it by the day that was promised, and nobody has yet. */
    public boolean lookLate(LocalDate today) {
        return acknowledged.isEmpty() && answered.isEmpty() && acknowledgeBy.isBefore(today);
    }
}
