package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * W2: numbers in easy read are small and whole (NHS England, guide to making information accessible; Inclusion Europe).
 * A percentage, a ratio and a number over a thousand say nothing to many readers. A year, and the number of a telephone
 * or a receipt, are names and no amounts.
 */
record NumberCheck() implements Check {

    private static final Pattern HARD = Pattern.compile(
            "(?<![\\d,.])\\d[\\d,.]*+\\s?(?:%|per ?cent\\b)"
                    + "|(?<![\\d,])\\d{1,3},\\d{3}(?![\\d,]*\\d)|(?<![\\d,])\\d{1,3}(?:,\\d{3}){2,6}+(?![\\d,]*\\d)"
                    + "|\\b(?!19\\d\\d\\b|20\\d\\d\\b|21\\d\\d\\b)[1-9]\\d{3,6}\\b(?! ?\\d)"
                    + "|(?i:\\bhalf as (?:many|much)\\b|\\bfor every (?:hundred|thousand|million|\\d[\\d,]*)\\b|\\bout of (?:a )?(?:100|hundred|thousand)\\b)");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        String text = passage.text();
        HARD.matcher(text)
                .results()
                .filter(found -> !partOfANumberName(text, found))
                .forEach(found -> findings.accept(
                        Finding.at(PlainWordsRule.HARD_NUMBER, text, found.start(), found.end(), found.group())));
    }

    /** Behind a letter, a zero or another group of digits it is a code or a telephone number. */
    private static boolean partOfANumberName(String text, MatchResult found) {
        int before = found.start() - 1;
        return before >= 0
                && Character.isDigit(text.charAt(found.start()))
                && (Character.isLetterOrDigit(text.charAt(before))
                        || (text.charAt(before) == ' ' && before > 0 && Character.isDigit(text.charAt(before - 1))));
    }
}
