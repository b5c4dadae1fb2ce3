package org.saidanddone.easyread.ui;

import java.io.Serializable;

/**
 * Something that is wrong with what was typed.
 *
 * @param fieldId the id of the field
 * @param sentence what is wrong and how to mend it, in plain words
 */
public record Problem(String fieldId, String sentence) implements Serializable {}
