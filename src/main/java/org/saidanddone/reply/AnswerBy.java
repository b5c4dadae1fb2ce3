package org.saidanddone.reply;

import java.time.LocalDate;

/**
 * The day by which the plan promises an answer.
 *
 * @param day the day
 * @param late true when it has passed
 */
public record AnswerBy(LocalDate day, boolean late) {}
