package org.saidanddone.review;

/**
 * A part of an answer that nobody outside review may see.
 *
 * @param id its number
 * @param answerId the answer
 * @param begins where it begins, in UTF-16 units of {@link ShownWords}
 * @param ends where it ends, exclusive
 * @param why why it is hidden
 */
public record Redaction(long id, long answerId, int begins, int ends, HiddenBecause why) {}
