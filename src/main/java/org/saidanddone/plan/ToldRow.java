package org.saidanddone.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** When a colleague wrote something about the action last. */
@Introspected
record ToldRow(long actionId, Instant told) {}
