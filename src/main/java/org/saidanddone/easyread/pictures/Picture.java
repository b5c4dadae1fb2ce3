package org.saidanddone.easyread.pictures;

/**
 * A picture for one idea.
 *
 * @param concept the idea, for example {@code hospital}
 * @param alt what the picture says, in a few words
 * @param svg the picture itself
 */
public record Picture(String concept, String alt, String svg) {}
