package org.saidanddone.reply;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day by which the plan promises an answer.
 *
 * @param day the day
 * @param late true when it has passed
 * @param told true when those who answer for the action know that it is late
 * @param waitingUntil while we wait for the person: until when our own time stands still
 */
public record AnswerBy(LocalDate day, boolean late, boolean told, Optional<LocalDate> waitingUntil) {}
