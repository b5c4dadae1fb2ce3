package org.saidanddone.inbox;

/**
 * A list that somebody gave a name, to come back to. It is theirs: nobody else meets it.
 *
 * @param id its number
 * @param name as they call it
 * @param query what it shows
 */
public record SavedView(long id, String name, InboxQuery query) {}
