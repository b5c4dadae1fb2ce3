package org.saidanddone.plan;

import java.util.Map;
import java.util.Set;

/**
 * How many people say of an action that it is not better for them, although it was said to be done. Another room counts
 * them, so that a plan knows nothing of what is said about it. Actions of which nobody says so are left out.
 */
public interface NotBetter {

    /** As everybody sees it: as it stood at the newest publishing hour. */
    Map<Long, Integer> asPublished(Set<Long> actionIds);

    /** As it is at this moment, for staff. */
    Map<Long, Integer> now(Set<Long> actionIds);
}
