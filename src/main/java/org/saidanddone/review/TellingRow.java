package org.saidanddone.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What a person is writing about what staff wrote down, and the digest of what they sent last. */
@MappedEntity("transcript_telling")
record TellingRow(@Id long feedbackId, String words, String told, Instant changed) {}
