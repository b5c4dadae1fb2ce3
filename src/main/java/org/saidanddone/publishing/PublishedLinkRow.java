package org.saidanddone.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.LinkKind;

@MappedEntity("published_link")
record PublishedLinkRow(@Id @GeneratedValue @Nullable Long id, long feedbackId, long actionId, String kind) {

    PublishedLink link() {
        return new PublishedLink(actionId, LinkKind.valueOf(kind));
    }
}
