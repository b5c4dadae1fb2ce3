package org.saidanddone.casegroup;

import java.util.List;

/**
 * A matter with its cases, as far as whoever asks may see them.
 *
 * @param matter the matter
 * @param tally how it stands
 * @param cases its cases, the one that came first in front
 */
public record MatterFile(Matter matter, MatterTally tally, List<MatterCase> cases) {

    /** Keeps its own copy. */
    public MatterFile {
        cases = List.copyOf(cases);
    }
}
