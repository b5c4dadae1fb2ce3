package org.saidanddone.people;

/**
 * An account was changed: its name, post, address or roles. Published inside the transaction that keeps it.
 *
 * @param personId the person
 * @param was the name they had
 * @param name the name they have
 */
public record PersonChanged(long personId, String was, String name) {}
