package org.saidanddone.easyread.plainwords;

/**
 * A sentence and where it stands.
 *
 * @param text the sentence, without list marker and outer spaces
 * @param start where it starts in the whole text
 * @param end where it ends, exclusive
 */
public record Sentence(String text, int start, int end) {}
