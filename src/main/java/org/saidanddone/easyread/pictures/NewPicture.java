package org.saidanddone.easyread.pictures;

import org.saidanddone.platform.SafeImage;

/**
 * A picture to put in for an idea.
 *
 * @param concept the idea
 * @param alternative what the picture says, in a few words
 * @param maker who made it
 * @param licence what allows its use
 * @param image the picture, drawn anew
 */
public record NewPicture(String concept, String alternative, String maker, String licence, SafeImage image) {}
