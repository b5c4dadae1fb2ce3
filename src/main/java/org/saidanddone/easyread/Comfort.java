package org.saidanddone.easyread;

import java.io.Serializable;
import org.saidanddone.easyread.speech.Speed;

/**
 * What a visitor chose to make pages easier to use.
 *
 * @param size how large the words are
 * @param pictures true when pictures are shown
 * @param colours which colours
 * @param calm true when nothing may move
 * @param speed how fast texts are read aloud
 */
public record Comfort(TextSize size, boolean pictures, Colours colours, boolean calm, Speed speed)
        implements Serializable {

    /** Where a visitor starts. */
    public static final Comfort FIRST = new Comfort(TextSize.NORMAL, true, Colours.DEVICE, false, Speed.NORMAL);

    /** The same with words of this size. */
    public Comfort with(TextSize other) {
        return new Comfort(other, pictures, colours, calm, speed);
    }

    /** The same in these colours. */
    public Comfort with(Colours other) {
        return new Comfort(size, pictures, other, calm, speed);
    }

    /** The same, read aloud at this speed. */
    public Comfort with(Speed other) {
        return new Comfort(size, pictures, colours, calm, other);
    }

    /** The same with pictures, or without. */
    public Comfort withPictures(boolean shown) {
        return new Comfort(size, shown, colours, calm, speed);
    }

    /** The same with nothing that moves, or with it. */
    public Comfort withCalm(boolean still) {
        return new Comfort(size, pictures, colours, still, speed);
    }
}
