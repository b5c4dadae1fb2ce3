package org.saidanddone.casegroup;

import java.util.Set;

/**
 * What came of putting cases into a group.
 *
 * @param groupId the group
 * @param left the cases that were left as they are: somebody else came first, they are in a group, or they are not to
 *     be worked on now
 */
public record Begun(long groupId, Set<Long> left) {

    /** Keeps its own copy. */
    public Begun {
        left = Set.copyOf(left);
    }
}
