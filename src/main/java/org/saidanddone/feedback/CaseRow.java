package org.saidanddone.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A case number and the hash of its words. */
@MappedEntity("feedback_case")
record CaseRow(@Id String number, String codeHash, Instant made) {}
