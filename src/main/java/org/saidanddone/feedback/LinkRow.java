package org.saidanddone.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("feedback_link")
record LinkRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        long actionId,
        String kind,
        String chosenBy,
        Instant made,
        @Nullable Long madeBy,
        @Nullable Instant confirmed,
        @Nullable Instant removed,
        @Version int version) {

    Link link() {
        return new Link(Saved.id(id), actionId, LinkKind.valueOf(kind), ChosenBy.valueOf(chosenBy), confirmed != null);
    }

    boolean isBy(ChosenBy who) {
        return chosenBy.equals(who.name());
    }

    LinkRow confirmedAt(Instant when) {
        return confirmed != null
                ? this
                : new LinkRow(id, feedbackId, actionId, kind, chosenBy, made, madeBy, when, removed, version);
    }

    LinkRow removedAt(Instant when) {
        return removed != null
                ? this
                : new LinkRow(id, feedbackId, actionId, kind, chosenBy, made, madeBy, confirmed, when, version);
    }

    LinkRow withKind(LinkKind other, long personId) {
        return new LinkRow(
                id, feedbackId, actionId, other.name(), chosenBy, made, personId, confirmed, removed, version);
    }
}
