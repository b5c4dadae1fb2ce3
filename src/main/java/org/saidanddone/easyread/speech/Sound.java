package org.saidanddone.easyread.speech;

/**
 * A sentence as sound.
 *
 * @param bytes the file
 * @param type its media type
 * @param recorded true when a person speaks
 */
@SuppressWarnings("ArrayRecordComponent") // the file is handed on as it is, and never compared
public record Sound(byte[] bytes, String type, boolean recorded) {}
