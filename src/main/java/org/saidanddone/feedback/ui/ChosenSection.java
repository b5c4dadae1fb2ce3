package org.saidanddone.feedback.ui;

import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Chosen;

/** A picture that was chosen, in words, with how it is where the person said so: "Food: bad". */
public final class ChosenSection {

    private ChosenSection() {}

    /** The words for this code; in the words of somebody who speaks for another person where it is so. */
    public static String of(String code, boolean onBehalf) {
        String other = Chosen.key(code) + ".on-behalf";
        boolean has = onBehalf
                && LanguageFile.english().find(Reading.now().variant(), other).isPresent();
        String picture = Say.text(has ? other : Chosen.key(code));
        return Chosen.how(code)
                .map(how -> Say.text("rated.line", picture, Say.text(how.key())))
                .orElse(picture);
    }
}
