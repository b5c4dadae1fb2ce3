package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way of an action.
 *
 * @param id the milestone's number
 * @param actionId the action it is a step of
 * @param title what will be there
 * @param easyTitle the same in easy-read words
 * @param due the day it is to be there
 * @param reached the day it was there
 */
public record Milestone(
        long id, long actionId, String title, String easyTitle, Optional<LocalDate> due, Optional<LocalDate> reached) {}
