package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/** W5: exclamation marks piled up, such as {@code !!} or {@code ?!}: they shout at the reader. */
record ExclamationCheck() implements Check {

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean shouts = false;
            while (end < text.length() && isMark(text.charAt(end))) {
                shouts |= text.charAt(end) != '?';
                end++;
            }
            if (shouts && end - at > 1) {
                findings.accept(Finding.at(PlainWordsRule.EXCLAMATIONS, text, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isMark(char c) {
        return c == '!' || c == '?' || c == '！';
    }
}
