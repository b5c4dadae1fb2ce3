package org.saidanddone.review.matter;

import io.micronaut.core.annotation.Introspected;

@Introspected
record MemberRow(long feedbackId, long matterId) {}
