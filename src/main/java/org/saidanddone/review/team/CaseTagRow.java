package org.saidanddone.review.team;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CaseTagRow(long feedbackId, long tagId, String name) {}
