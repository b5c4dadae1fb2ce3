package org.saidanddone.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated, signed change to an action. It is never rewritten.
 *
 * @param id the update's number
 * @param actionId the action it is about
 * @param made when it was made
 * @param madeBy the name of the colleague who made it, for colleagues
 * @param change what it changed
 * @param statusBefore the status before, where the change is a new status
 * @param dueBefore the day before, where the change is a new day and there was one before
 * @param plain what happened, in plain words
 * @param easy what happened, in easy-read words
 * @param author whose words these are
 * @param evidence what shows that it is so, where there is any
 * @param proposedBy the name of the colleague of the review team who had proposed it, for colleagues
 */
public record ProgressUpdate(
        long id,
        long actionId,
        Instant made,
        String madeBy,
        Change change,
        Optional<Status> statusBefore,
        Optional<LocalDate> dueBefore,
        String plain,
        String easy,
        Author author,
        Optional<Evidence> evidence,
        Optional<String> proposedBy) {

    /** True when it was read from a file, so that nobody made the change on that day. */
    public boolean imported() {
        return author instanceof Author.File;
    }
}
