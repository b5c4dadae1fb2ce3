package org.saidanddone.people;

/**
 * Somebody has an account from now on. Published inside the transaction that keeps it.
 *
 * @param personId the person
 * @param name as colleagues know them
 */
public record PersonAdded(long personId, String name) {}
