package org.saidanddone.easyread.pictures;

/**
 * A picture that the organisation itself put in for an idea.
 *
 * @param id its number; a replaced picture gets a new one
 * @param concept the idea
 * @param alternative what the picture says, in a few words
 * @param maker who made it
 * @param licence what allows its use
 * @param mimeType {@code image/jpeg} or {@code image/png}
 * @param digest the SHA-256 of its file, in hexadecimal digits
 */
public record OwnPicture(
        long id, String concept, String alternative, String maker, String licence, String mimeType, String digest) {

    /** The ending of its file's name, with the dot. */
    public String ending() {
        return mimeType.equals("image/png") ? ".png" : ".jpg";
    }
}
