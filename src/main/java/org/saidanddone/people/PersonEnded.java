package org.saidanddone.people;

/**
 * An account has ended. Published inside the transaction that ends it, so that what hangs on the person ends with it.
 *
 * @param personId the person
 * @param name as colleagues know them
 */
public record PersonEnded(long personId, String name) {}
