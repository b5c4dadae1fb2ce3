package org.saidanddone.redaction;

/**
 * A text that others will read beside what a person said.
 *
 * @param field which text it is, a code of whoever asks
 * @param words the words
 */
public record TextBeside(String field, String words) {}
