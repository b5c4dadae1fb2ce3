package org.saidanddone.casegroup;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CandidateRow(long feedbackId, int version, String caseNumber) {}
