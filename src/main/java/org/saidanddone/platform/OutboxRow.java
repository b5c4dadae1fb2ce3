package org.saidanddone.platform;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that waits to leave. The body is locked, because a mail may carry the way back in. */
@MappedEntity("outbox")
record OutboxRow(
        @Id @GeneratedValue @Nullable Long id, String locked, Instant made, Instant due, int tries, String about) {}
