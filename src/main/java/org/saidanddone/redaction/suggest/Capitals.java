package org.saidanddone.redaction.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.Fold;

/**
 * Finds names and places: given names, however they are written; words that begin with a capital inside a sentence; and
 * what stands after a title or before a word such as "Road". Words that follow one another and look alike are one find.
 */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019-]\\p{L}+)*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:\\n\u2022\"\u201c]\\s*$");
    private static final Pattern ONLY_SPACE = Pattern.compile("[ \\t]+");

    static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sister", "nurse", "doctor", "auntie", "uncle", "aunt");
    private static final Set<String> BEFORE_A_PLACE =
            Set.of("in", "at", "to", "from", "near", "around", "outside", "through", "live", "visit");
    static final Set<String> PLACE_WORDS = Set.of(
            "street",
            "road",
            "lane",
            "close",
            "avenue",
            "drive",
            "way",
            "court",
            "gardens",
            "crescent",
            "terrace",
            "place",
            "square",
            "house",
            "lodge",
            "cottage",
            "hall",
            "hospital",
            "clinic",
            "surgery",
            "ward",
            "unit",
            "school",
            "college",
            "academy",
            "centre",
            "center",
            "park",
            "farm",
            "manor",
            "view",
            "mews",
            "hill",
            "grove",
            "green",
            "church");

    private final NameLists lists;

    Capitals(NameLists lists) {
        this.lists = lists;
    }

    private record Token(int begins, int ends, String text, boolean startsSentence, boolean follows) {
        String small() {
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            return Fold.fold(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
        }

        boolean capital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        /** Without the 's of a possessive, which may stay. */
        int endsBare() {
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            return lower.endsWith("'s") ? ends - 2 : ends;
        }
    }

    List<Find> in(String text) {
        List<Token> words = words(text);
        boolean shouted = words.stream().filter(Capitals::isAllCapitals).count() * 2 > words.size();
        List<Find> finds = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && (end == at || words.get(end).follows()) && looksLike(words, end, shouted)) {
                end++;
            }
            if (end > at) {
                finds.add(find(words, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return finds;
    }

    private static List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int last = 0;
        while (matcher.find()) {
            String between = text.substring(last, matcher.start());
            boolean starts = last == 0 || ENDS_SENTENCE.matcher(between).find();
            words.add(new Token(
                    matcher.start(),
                    matcher.end(),
                    matcher.group(),
                    starts,
                    ONLY_SPACE.matcher(between).matches()));
            last = matcher.end();
        }
        return words;
    }

    private static boolean isAllCapitals(Token word) {
        return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    private boolean looksLike(List<Token> words, int at, boolean shouted) {
        Token word = words.get(at);
        String small = word.small();
        if (lists.names().contains(small)) {
            return true;
        }
        if (at > 0 && word.follows() && afterTitle(words.get(at - 1)) && !isPlain(word, shouted)) {
            return true;
        }
        boolean capital = word.capital() && !shouted;
        if (PLACE_WORDS.contains(small)) {
            return capital && at > 0 && word.follows() && nameLike(words.get(at - 1), shouted);
        }
        return capital && nameLike(word, shouted) && (!word.startsSentence() || goesOn(words, at));
    }

    private static boolean isPlain(Token word, boolean shouted) {
        return !word.capital() || shouted;
    }

    private static boolean afterTitle(Token before) {
        return TITLES.contains(before.small());
    }

    private boolean nameLike(Token word, boolean shouted) {
        boolean shortForm = isAllCapitals(word) && word.text().length() <= 4;
        return word.capital()
                && !shouted
                && !shortForm
                && ((lists.unsure().contains(word.small()) && !word.startsSentence())
                        || !lists.notNames().contains(word.small()));
    }

    /** At the start of a sentence a capital says nothing by itself: "Oak Lodge is loud", "Grace Mbeki came". */
    private boolean goesOn(List<Token> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        Token next = words.get(at + 1);
        return next.follows()
                && next.capital()
                && (PLACE_WORDS.contains(next.small())
                        || (lists.unsure().contains(words.get(at).small()) && nameLike(next, false)));
    }

    private Find find(List<Token> words, int from, int to) {
        boolean named =
                words.subList(from, to).stream().anyMatch(word -> lists.names().contains(word.small()));
        boolean placed = PLACE_WORDS.contains(words.get(to - 1).small())
                || (!named
                        && from > 0
                        && words.get(from).follows()
                        && BEFORE_A_PLACE.contains(words.get(from - 1).small()));
        return new Find(
                words.get(from).begins(),
                words.get(to - 1).endsBare(),
                placed ? SuggestionKind.PLACE : SuggestionKind.NAME);
    }
}
