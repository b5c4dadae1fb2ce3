package org.saidanddone.redaction;

import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/** Why a part of an answer is hidden. */
public enum HiddenBecause {
    /** It names somebody. */
    NAME,
    /** It names a place. */
    PLACE,
    /** It tells when somebody was born. */
    BIRTH,
    /** It is a telephone number or an address of the internet. */
    CONTACT,
    /** It is a number that stands for one person, such as an NHS number. */
    NUMBER,
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
                            case BIRTH -> "review.mark.birth";
                            case CONTACT -> "review.mark.contact";
                            case NUMBER -> "review.mark.number";
                            case OTHER -> "review.mark.other";
                        });
    }
}
