package org.saidanddone.plan;

import org.saidanddone.platform.text.CleanText;

/** What happened, in plain and in easy-read words. */
record ProgressText(String plain, String easy) {

    private static final int LONGEST = 4_000;

    /** Refuses empty and overlong texts with IllegalArgumentException. */
    ProgressText {
        plain = CleanText.clean(plain);
        easy = CleanText.clean(easy);
        if (plain.isEmpty() || easy.isEmpty() || plain.length() > LONGEST || easy.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an update has plain and easy-read words, at most 4,000 characters each");
        }
    }
}
