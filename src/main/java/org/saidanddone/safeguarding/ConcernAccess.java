package org.saidanddone.safeguarding;

import java.util.List;
import java.util.Optional;

/**
 * Who can see a concern.
 *
 * @param leads those who can
 * @param named colleagues whom the concern names: for them it is not there
 * @param deputy the one of the leads to whom it climbs
 */
public record ConcernAccess(List<Named> leads, List<Named> named, Optional<Named> deputy) {

    /** Keeps its own copies of the lists. */
    public ConcernAccess {
        leads = List.copyOf(leads);
        named = List.copyOf(named);
    }
}
