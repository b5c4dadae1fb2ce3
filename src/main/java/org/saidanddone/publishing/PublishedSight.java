package org.saidanddone.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.plan.OwnedActions;

/** Which published forms whoever asks may see: an action owner those about their own actions, and no others. */
@Singleton
public class PublishedSight {

    private final OwnedActions owned;

    PublishedSight(OwnedActions owned) {
        this.owned = owned;
    }

    public boolean maySee(PublishedFeedback form) {
        return only().map(mine ->
                        form.links().stream().map(PublishedLink::actionId).anyMatch(mine::contains))
                .orElse(true);
    }

    /** The only actions that concern whoever asks; empty for those whom every action concerns. */
    public Optional<Set<Long>> only() {
        return owned.only();
    }
}
