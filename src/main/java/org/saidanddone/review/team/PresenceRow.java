package org.saidanddone.review.team;

import io.micronaut.core.annotation.Introspected;

@Introspected
record PresenceRow(long feedbackId, long personId, String name) {}
