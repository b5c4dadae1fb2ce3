package org.saidanddone.casegroup;

import io.micronaut.core.annotation.Introspected;

@Introspected
record MemberRow(long feedbackId, long groupId) {}
