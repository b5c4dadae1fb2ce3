package org.saidanddone.easyread.plainwords;

import java.util.List;
import java.util.Set;

/**
 * Whether a text explains a word, in one of the forms easy read uses: "X is a ...", "X means ...", "this is called X",
 * or a next sentence "This means ...". English only.
 */
final class Explanations {

    private static final Set<String> MEANS = Set.of("means", "mean", "meaning");
    private static final Set<String> IS = Set.of("is", "are", "was", "were");
    /** "The board is a group" explains; "the board is late" does not. */
    private static final Set<String> STARTS_MEANING = Set.of(
            "a",
            "an",
            "the",
            "when",
            "where",
            "what",
            "how",
            "who",
            "someone",
            "somebody",
            "something",
            "people",
            "person",
            "money",
            "words",
            "one",
            "your",
            "part",
            "places",
            "things",
            "work",
            "family",
            "another",
            "made",
            "called",
            "about",
            "facts",
            "help",
            "feeling",
            "keeping");

    private static final Set<String> CALLED = Set.of("called", "named");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> POINTS_BACK = Set.of("this", "that", "it", "they", "these", "he", "she");
    private static final Set<String> CARRIERS = Set.of("person", "people", "adult", "adults", "child", "children");

    private Explanations() {}

    /** Whether words {@code first} to {@code last} of a line are explained in that line or in the next one. */
    static boolean explains(List<Line> lines, int lineAt, int first, int last) {
        List<Word> words = lines.get(lineAt).words();
        if (isDefined(words, last + 1) || isNamed(words, first)) {
            return true;
        }
        if (lineAt + 1 >= lines.size()) {
            return false;
        }
        List<Word> next = lines.get(lineAt + 1).words();
        return pointsBack(next) || definesAgain(words.subList(first, last + 1), next);
    }

    private static boolean isDefined(List<Word> words, int after) {
        int at = after < words.size() && CARRIERS.contains(words.get(after).lower()) ? after + 1 : after;
        if (at >= words.size()) {
            return false;
        }
        String verb = words.get(at).lower();
        return MEANS.contains(verb) || (IS.contains(verb) && startsMeaning(words, at + 1));
    }

    private static boolean startsMeaning(List<Word> words, int at) {
        return at < words.size() && STARTS_MEANING.contains(words.get(at).lower());
    }

    private static boolean isNamed(List<Word> words, int first) {
        int at = first - 1;
        if (at >= 0 && ARTICLES.contains(words.get(at).lower())) {
            at--;
        }
        return at >= 0 && CALLED.contains(words.get(at).lower());
    }

    private static boolean pointsBack(List<Word> next) {
        if (next.size() < 2 || !POINTS_BACK.contains(next.get(0).lower())) {
            return false;
        }
        String verb = next.get(1).lower();
        return MEANS.contains(verb) || (IS.contains(verb) && startsMeaning(next, 2));
    }

    /** The next sentence says the word again, and what it is: "An advocate can come. An advocate is a person who ..." */
    private static boolean definesAgain(List<Word> term, List<Word> next) {
        String start = stem(term.getFirst().plain());
        for (int at = 0; at < Math.min(next.size(), 3); at++) {
            if (stem(next.get(at).plain()).equals(start) && isDefined(next, at + term.size())) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
