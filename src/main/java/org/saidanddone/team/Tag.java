package org.saidanddone.team;

import java.io.Serializable;

/**
 * A word of the organisation's own list that cases are sorted by.
 *
 * @param id its number
 * @param name the word
 * @param active false when no case gets it any more; cases that have it keep it
 * @param version what a change must name, so that it is refused when somebody else came first
 */
public record Tag(long id, String name, boolean active, int version) implements Serializable {}
