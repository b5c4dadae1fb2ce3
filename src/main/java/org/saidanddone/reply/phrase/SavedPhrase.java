package org.saidanddone.reply.phrase;

import java.time.Instant;

/**
 * A phrase that is kept for replies.
 *
 * @param id its number
 * @param words what it says
 * @param changed when it was changed last
 * @param changedBy the colleague who changed it last
 * @param version grows with every change; a change on top of another version is refused
 */
public record SavedPhrase(long id, PhraseWords words, Instant changed, String changedBy, int version) {}
