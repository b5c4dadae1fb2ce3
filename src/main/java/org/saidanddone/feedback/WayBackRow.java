package org.saidanddone.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The hash of a token that a device holds, and the words of its case, which only the token unlocks. */
@MappedEntity("way_back")
record WayBackRow(@Id String tokenHash, String caseNumber, String locked, Instant ends) {}
