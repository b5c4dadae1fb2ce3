package org.saidanddone.team;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CaseTagRow(long feedbackId, long tagId, String name) {}
