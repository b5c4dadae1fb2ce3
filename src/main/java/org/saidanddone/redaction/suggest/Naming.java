package org.saidanddone.redaction.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.Fold;

/**
 * Finds names by the words around them, however they are written: what stands after "mrs" or "my friend" or "is called",
 * before "is my key worker", and a family name after a given one, also in small letters and in capitals alone.
 */
final class Naming {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019-][\\p{L}\\p{M}]+)*");
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");
    private static final Pattern AFTER_TITLE = Pattern.compile("\\.?[ \\t]+");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "mx", "miss", "dr");
    /** "My dr said", "I miss mum": here it is no title. */
    private static final Set<String> NO_TITLE_AFTER = Set.of(
            "my", "our", "your", "her", "his", "their", "the", "a", "this", "that", "i", "we", "you", "they", "to",
            "will", "would", "really", "dont", "didnt", "do", "and", "she", "he", "not", "never", "always", "still");

    private static final Set<String> MINE = Set.of("my", "our", "her", "his", "their");
    private static final Set<String> IS = Set.of("is", "was");
    private static final Set<String> CALLED = Set.of("called", "named");
    private static final Set<String> ROLES = Set.of(
            "friend",
            "mate",
            "pal",
            "boyfriend",
            "girlfriend",
            "husband",
            "wife",
            "partner",
            "neighbour",
            "housemate",
            "flatmate",
            "carer",
            "keyworker",
            "nurse",
            "doctor",
            "dentist",
            "manager",
            "advocate",
            "teacher",
            "boss",
            "pa",
            "sister",
            "brother",
            "cousin",
            "aunt",
            "auntie",
            "uncle",
            "son",
            "daughter",
            "niece",
            "nephew",
            "mum",
            "dad",
            "therapist",
            "driver");

    /** With "worker" after it, a role of two words. */
    private static final Set<String> WORKERS = Set.of("key", "support", "social", "care", "youth", "night");

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly");

    private final NameLists lists;
    private final Set<String> surnames = NameLists.words("surnames.txt");
    private final Set<String> everyday = NameLists.words("everyday-words.txt");
    private final Set<String> stopWords = NameLists.words("stop-words.txt");

    Naming(NameLists lists) {
        this.lists = lists;
    }

    private record Token(int begins, int ends, String small, String text, boolean follows, boolean afterTitle) {}

    List<Find> in(String text) {
        List<Token> words = words(text);
        List<Find> finds = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            begin(words, at).ifPresent(from -> finds.add(find(words, from)));
        }
        return finds;
    }

    /** Where a name begins that the words up to this one speak of. */
    private Optional<Integer> begin(List<Token> words, int at) {
        Token word = words.get(at);
        boolean listed = lists.names().contains(word.small());
        if (listed && at + 1 < words.size() && isSurname(words, at + 1)) {
            return Optional.of(at);
        }
        boolean named = titled(words, at) || afterRole(words, at) || afterCalled(words, at) || beforeRole(words, at);
        return named ? Optional.of(at) : Optional.empty();
    }

    private Find find(List<Token> words, int from) {
        int last = from;
        while (last + 1 < words.size() && (isSurname(words, last + 1) || isGiven(words, last + 1))) {
            last++;
        }
        Token end = words.get(last);
        boolean owns = end.text().matches("(?i).*['\u2019]s");
        return new Find(words.get(from).begins(), owns ? end.ends() - 2 : end.ends(), SuggestionKind.NAME);
    }

    private boolean isSurname(List<Token> words, int at) {
        return words.get(at).follows() && surnames.contains(words.get(at).small());
    }

    private boolean isGiven(List<Token> words, int at) {
        return words.get(at).follows() && lists.names().contains(words.get(at).small());
    }

    private boolean titled(List<Token> words, int at) {
        if (at == 0
                || !words.get(at).afterTitle()
                || !TITLES.contains(words.get(at - 1).small())) {
            return false;
        }
        String name = words.get(at).small();
        boolean known = surnames.contains(name) || lists.names().contains(name);
        boolean noTitle = at > 1
                && words.get(at - 1).follows()
                && NO_TITLE_AFTER.contains(words.get(at - 2).small())
                && !Character.isUpperCase(words.get(at - 1).text().charAt(0));
        return known || (!noTitle && couldName(words.get(at)));
    }

    /** "My friend llŷr": of somebody whose role says that they are a person. */
    private boolean afterRole(List<Token> words, int at) {
        return at > 1
                && words.get(at).follows()
                && couldName(words.get(at))
                && (isRole(words, at - 1, true) || isRole(words, at - 1, false));
    }

    /** A role with "my" before it, that ends with this word: one word, or two. */
    private static boolean isRole(List<Token> words, int last, boolean two) {
        int first = two ? last - 1 : last;
        int mine = first - 1;
        if (mine < 0 || !words.get(last).follows() || !words.get(first).follows()) {
            return false;
        }
        boolean role = two
                ? words.get(last).small().equals("worker")
                        && WORKERS.contains(words.get(first).small())
                : ROLES.contains(words.get(last).small());
        // "My best friend", "my old key worker".
        boolean near = MINE.contains(words.get(mine).small())
                || (mine > 0
                        && words.get(mine).follows()
                        && MINE.contains(words.get(mine - 1).small()));
        return role && near;
    }

    private boolean afterCalled(List<Token> words, int at) {
        if (at < 2 || !words.get(at).follows() || !couldName(words.get(at))) {
            return false;
        }
        String one = words.get(at - 1).small();
        String two = words.get(at - 2).small();
        boolean called = CALLED.contains(one)
                && !MINE.contains(two)
                && !Set.of("i", "we", "they", "she", "he").contains(two);
        return called || (IS.contains(one) && two.equals("name"));
    }

    /** "Kasia is my key worker". */
    private boolean beforeRole(List<Token> words, int at) {
        if (at + 3 >= words.size()
                || !couldName(words.get(at))
                || words.get(at).small().length() < 3) {
            return false;
        }
        boolean isMine = IS.contains(words.get(at + 1).small())
                && MINE.contains(words.get(at + 2).small())
                && words.subList(at + 1, at + 4).stream().allMatch(Token::follows);
        return isMine
                && (isRole(words, at + 3, false)
                        || (at + 4 < words.size() && (isRole(words, at + 4, true) || isRole(words, at + 4, false))));
    }

    private boolean couldName(Token word) {
        String small = word.small();
        return small.length() > 1
                && !isEveryday(small)
                && !lists.notNames().contains(small)
                && !Capitals.TITLES.contains(small)
                && ENDINGS.stream()
                        .filter(ending -> small.endsWith(ending) && small.length() - ending.length() > 1)
                        .noneMatch(ending -> isEveryday(small.substring(0, small.length() - ending.length())))
                && !isDoubled(small);
    }

    private boolean isEveryday(String small) {
        return everyday.contains(small) || stopWords.contains(small) || ROLES.contains(small);
    }

    /** "Stopped", "making", "carried": an everyday word whose end changed. */
    private boolean isDoubled(String small) {
        for (String ending : List.of("ed", "ing", "ies", "ied")) {
            if (small.endsWith(ending) && small.length() > ending.length() + 1) {
                String stem = small.substring(0, small.length() - ending.length());
                boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
                if (isEveryday(stem + "e")
                        || isEveryday(stem + "y")
                        || (doubled && isEveryday(stem.substring(0, stem.length() - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int last = 0;
        while (matcher.find()) {
            String between = text.substring(last, matcher.start());
            String word = matcher.group();
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$", "");
            words.add(new Token(
                    matcher.start(),
                    matcher.end(),
                    Fold.fold(bare),
                    word,
                    last > 0 && SPACE.matcher(between).matches(),
                    last > 0 && AFTER_TITLE.matcher(between).matches()));
            last = matcher.end();
        }
        return words;
    }
}
