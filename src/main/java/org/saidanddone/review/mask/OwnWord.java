package org.saidanddone.review.mask;

/**
 * Words that are to be suggested wherever they stand as whole words.
 *
 * @param words the words
 * @param kind what they are
 */
public record OwnWord(String words, MaskKind kind) {}
