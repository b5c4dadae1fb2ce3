package org.saidanddone.reply;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What a person says about a reply, as it is kept. */
@MappedEntity("verdict")
record VerdictRow(@Id Long replyId, long feedbackId, Verdict verdict, Instant given) {}
