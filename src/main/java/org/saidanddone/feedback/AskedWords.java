package org.saidanddone.feedback;

import java.time.Instant;

/**
 * What a person was asked after they sent their feedback.
 *
 * @param plain in plain words
 * @param easy in easy-read words
 * @param when when it was asked
 */
public record AskedWords(String plain, String easy, Instant when) {}
