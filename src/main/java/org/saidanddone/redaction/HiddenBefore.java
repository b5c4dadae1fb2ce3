package org.saidanddone.redaction;

/**
 * Words that were hidden in an earlier version of what staff wrote down and do not stand in the newest one. The same may
 * stand there in other words: somebody has to look and say that they have.
 *
 * @param id its number
 * @param text the newest version
 * @param words the words that were hidden
 * @param why why they were
 */
public record HiddenBefore(long id, TextId text, String words, HiddenBecause why) {}
