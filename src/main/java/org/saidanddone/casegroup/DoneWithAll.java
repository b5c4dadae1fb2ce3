package org.saidanddone.casegroup;

import java.util.Map;
import java.util.Set;

/**
 * What came of doing something with all the cases of a group. Each case is done whole or not at all.
 *
 * @param done the cases that were changed
 * @param left the cases that were left as they are, and why; a case for which there was nothing to do is in neither
 */
public record DoneWithAll(Set<Long> done, Map<Long, WhyLeft> left) {

    /** Keeps its own copies. */
    public DoneWithAll {
        done = Set.copyOf(done);
        left = Map.copyOf(left);
    }
}
