package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.plan.OwnedActions;

/** Which published forms whoever asks may see: an action owner those about their own actions, and no others. */
@Singleton
class PublishedSight {

    private final OwnedActions owned;

    PublishedSight(OwnedActions owned) {
        this.owned = owned;
    }

    boolean maySee(PublishedFeedback form) {
        return only().map(mine ->
                        form.links().stream().map(PublishedLink::actionId).anyMatch(mine::contains))
                .orElse(true);
    }

    /** The only actions that concern whoever asks; empty for those whom every action concerns. */
    Optional<Set<Long>> only() {
        return owned.only();
    }
}
