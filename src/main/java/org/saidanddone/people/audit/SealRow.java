package org.saidanddone.people.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The seal on an event: its place in the chain, and the keyed hash of it and of the seal before it. */
@MappedEntity("audit_seal")
record SealRow(@Id long place, long eventId, String hash) {}
