package org.saidanddone.review;

import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/** Why a part of an answer is hidden. */
public enum HiddenBecause {
    /** It names somebody. */
    NAME,
    /** It names a place. */
    PLACE,
    /** It may show in another way who is meant. */
    OTHER;

    /** The words that stand where the hidden ones stood. They do not tell how long those were. */
    public String mark() {
        return LanguageFile.english()
                .text(
                        Variant.PLAIN,
                        switch (this) {
                            case NAME -> "review.mark.name";
                            case PLACE -> "review.mark.place";
                            case OTHER -> "review.mark.other";
                        });
    }
}
