package org.saidanddone.reply;

import io.micronaut.core.annotation.Introspected;

/** That whoever sent the feedback says of the action that it is not better. */
@Introspected
record DisputeRow(long actionId, long feedbackId) {}
