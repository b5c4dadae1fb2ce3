package org.saidanddone.team;

import io.micronaut.core.annotation.Introspected;

@Introspected
record PresenceRow(long feedbackId, long personId, String name) {}
