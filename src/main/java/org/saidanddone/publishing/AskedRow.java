package org.saidanddone.publishing;

import io.micronaut.core.annotation.Introspected;

/** Which version of the questions somebody was asked. */
@Introspected
record AskedRow(long feedbackId, int questionSet) {}
