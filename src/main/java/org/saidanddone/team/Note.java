package org.saidanddone.team;

import java.time.Instant;

/**
 * What a colleague told the others about a case.
 *
 * @param id its number
 * @param written when
 * @param by the name of the colleague
 * @param words what they wrote
 */
public record Note(long id, Instant written, String by, String words) {}
