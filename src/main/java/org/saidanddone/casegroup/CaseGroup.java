package org.saidanddone.casegroup;

import java.time.Instant;
import java.util.Optional;

/**
 * Cases that say the same.
 *
 * @param id its number
 * @param version what a change of the group itself must name
 * @param title what it is about, in a few words of staff for staff; never public
 * @param actionId the action it is about, where there is one
 * @param begun when it was begun
 * @param open false when it takes no more cases
 */
public record CaseGroup(long id, int version, String title, Optional<Long> actionId, Instant begun, boolean open) {

    /** The most characters a title may have. */
    public static final int LONGEST_TITLE = 100;

    /** The most cases it may have: as many as fit on one page, so that nothing is done with what nobody has seen. */
    public static final int MOST = 50;
}
