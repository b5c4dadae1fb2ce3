package org.saidanddone.people;

import io.micronaut.core.annotation.Introspected;

/** One of the roles of a person. */
@Introspected
record PersonRole(long personId, String role) {}
