package org.saidanddone.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.Fold;

/**
 * What a text is found by: its words, folded, in their order; and what it is found by besides, each in a row of its own,
 * such as a telephone number without the spaces that somebody wrote into it.
 *
 * @param rows rows of words: the text itself first
 */
record FoundBy(List<List<String>> rows) {

    /** A word. A percent sign and an underline are letters like others. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[%_]");

    /** Digits, also in groups with spaces and dashes between, where no letter touches them. */
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\+?[0-9]+(?:[ \\t().\\u2010-\\u2015/-]{1,3}[0-9]+)*" + "(?![\\p{L}\\p{N}])");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern AFTER_APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['\u2018\u2019\u02bc`\u00b4](\\p{L}{3,})");

    /** No word is longer for an index, and no number: what is beyond cannot be looked for. */
    static final int LONGEST = 60;

    private static final int LONGEST_NUMBER = 20;

    /** Keeps its own copies. */
    FoundBy {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static FoundBy of(String text) {
        List<List<String>> rows = new ArrayList<>();
        String folded = Fold.fold(text);
        rows.add(words(folded));
        NUMBER.matcher(folded).results().map(MatchResult::group).forEach(number -> {
            List<String> groups = groups(number);
            for (int from = 0; from + 1 < groups.size(); from++) {
                rows.add(List.of(joined(groups.subList(from, groups.size()))));
            }
            String home = home(number);
            if (groups.size() == 1 ? !home.equals(groups.getFirst()) : !home.equals(joined(groups))) {
                rows.add(List.of(home));
            }
        });
        AFTER_APOSTROPHE.matcher(text).results().forEach(match -> rows.add(words(Fold.fold(match.group(1)))));
        return new FoundBy(rows);
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(FoundBy::cut)
                .toList();
    }

    /** The groups of digits of a number. */
    static List<String> groups(String number) {
        Matcher matcher = DIGITS.matcher(number);
        return matcher.results().map(MatchResult::group).map(FoundBy::cut).toList();
    }

    /** The number as it is dialled here: without spaces, and with the 0 that stands for the country. */
    static String home(String number) {
        String digits = joined(groups(number));
        boolean abroad = number.startsWith("+44") || digits.startsWith("0044");
        return abroad ? "0" + digits.replaceFirst("^(?:00)?440?", "") : digits;
    }

    private static String joined(List<String> groups) {
        StringBuilder all = new StringBuilder();
        for (String group : groups) {
            if (all.length() >= LONGEST_NUMBER) {
                break;
            }
            all.append(group);
        }
        return all.substring(0, Math.min(all.length(), LONGEST_NUMBER));
    }

    private static String cut(String word) {
        int end = Math.min(LONGEST, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, end));
    }
}
