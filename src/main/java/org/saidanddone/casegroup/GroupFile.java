package org.saidanddone.casegroup;

import java.util.List;

/**
 * A group with its cases, as far as whoever asks may see them.
 *
 * @param group the group
 * @param tally how it stands
 * @param cases its cases, the one that came first in front
 */
public record GroupFile(CaseGroup group, GroupTally tally, List<GroupCase> cases) {

    /** Keeps its own copy. */
    public GroupFile {
        cases = List.copyOf(cases);
    }
}
