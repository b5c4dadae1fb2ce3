package org.saidanddone.redaction;

/**
 * Words on the organisation's own list: they are suggested for hiding wherever they stand.
 *
 * @param id its number
 * @param words the words
 */
public record WordToHide(long id, String words) {}
