package org.saidanddone.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The newest answer that was published when the case was replied to last. */
@MappedEntity("replied_up_to")
record RepliedUpToRow(@Id long feedbackId, long answerId) {}
