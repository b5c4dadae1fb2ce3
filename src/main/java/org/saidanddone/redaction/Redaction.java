package org.saidanddone.redaction;

/**
 * A part of a text that nobody outside review may see.
 *
 * @param id its number
 * @param text the text
 * @param begins where it begins, in UTF-16 units of {@link ShownWords}
 * @param ends where it ends, exclusive
 * @param why why it is hidden
 */
public record Redaction(long id, TextId text, int begins, int ends, HiddenBecause why) {}
