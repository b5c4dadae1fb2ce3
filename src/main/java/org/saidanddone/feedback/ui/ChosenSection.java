package org.saidanddone.feedback.ui;

import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Chosen;

/** A picture that was chosen, in words, with how it is where the person said so: "Food: bad". */
public final class ChosenSection {

    private ChosenSection() {}

    /** The words for this code; in the words of somebody who speaks for another person where it is so. */
    public static String of(String code, boolean onBehalf) {
        String key = Chosen.key(code);
        String picture =
                (onBehalf ? Say.find(key + ".on-behalf") : Optional.<String>empty()).orElseGet(() -> Say.text(key));
        return Chosen.how(code)
                .map(how -> Say.text("rated.line", picture, Say.text(how.key())))
                .orElse(picture);
    }
}
