package org.saidanddone.inbox;

/**
 * How many cases are in a list.
 *
 * @param many how many were counted
 * @param orMore true where there may be more than were counted
 */
public record ListCount(int many, boolean orMore) {}
