package org.saidanddone.easyread.plainwords;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the syllables of an English word by its vowels. Spelling does not always tell, so a list of exceptions goes
 * first.
 */
public final class Syllables {

    private static final String VOWELS = "aeiouy";

    private final Map<String, Integer> exceptions;
    private final Set<String> known;

    /** With words whose count is given, and long words that readers know. */
    Syllables(Map<String, Integer> exceptions, Set<String> known) {
        this.exceptions = Map.copyOf(exceptions);
        this.known = Set.copyOf(known);
    }

    /** The counter with the product's list of English exceptions. */
    public static Syllables english() {
        return WordLists.of(Locale.ENGLISH).syllables();
    }

    /** How many syllables a word has: one at least. A word with hyphens counts part by part. */
    public int count(String word) {
        int total = 0;
        for (Word part : Words.in(word, 0, word.length())) {
            total += countPart(part.plain());
        }
        return Math.max(1, total);
    }

    /** Whether a word, though long, is one that readers know. */
    public boolean isKnown(String word) {
        return known.contains(word.toLowerCase(Locale.ROOT));
    }

    private int countPart(String word) {
        Integer listed = exceptions.get(word);
        if (listed == null && word.endsWith("s")) {
            listed = exceptions.get(word.substring(0, word.length() - 1));
        }
        return listed != null ? listed : Math.max(1, vowelGroups(word) + split(word) - silent(word));
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word, i);
            groups += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
        }
        return groups;
    }

    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        // A "y" before a vowel is a consonant ("yes", "beyond"); so is the "u" of "qu".
        if (c == 'y') {
            return at + 1 == word.length() || VOWELS.indexOf(word.charAt(at + 1)) < 0;
        }
        return VOWELS.indexOf(c) >= 0 && !(c == 'u' && at > 0 && word.charAt(at - 1) == 'q');
    }

    /** Neighbouring vowels that are spoken apart: "idea", "science", "create", "period", "usual". */
    private static int split(String word) {
        int apart = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            apart += isApart(word, i) ? 1 : 0;
        }
        return apart;
    }

    private static boolean isApart(String word, int at) {
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        String rest = word.substring(at, Math.min(word.length(), at + 4));
        if (rest.startsWith("ia") || rest.startsWith("io") || rest.startsWith("iu")) {
            // "social", "nation", "special" run together after c, t, s, g, x; "media", "period" do not.
            return "ctsgx".indexOf(before) < 0;
        }
        if (rest.startsWith("ie")) {
            return rest.startsWith("iet") || (rest.startsWith("ien") && "ctl".indexOf(before) < 0 && before != 'r');
        }
        if (rest.startsWith("ua") || rest.startsWith("uou")) {
            return before != 'g' && before != 'q';
        }
        boolean eo = rest.startsWith("eo") && at + 2 < word.length() && before != 'p';
        return eo || rest.equals("eing") || rest.equals("ying");
    }

    /** Vowels that are written and not spoken, at the end of a word. */
    private static int silent(String word) {
        int length = word.length();
        if (length < 3) {
            return 0;
        }
        char before = word.charAt(length - 2);
        if (word.endsWith("e")) {
            boolean spoken = (before == 'l' && !isVowel(word, length - 3)) || isVowel(word, length - 2);
            return spoken ? 0 : 1;
        }
        if (word.endsWith("ed")) {
            char stem = word.charAt(length - 3);
            return stem == 't' || stem == 'd' || isVowel(word, length - 3) ? 0 : 1;
        }
        if (word.endsWith("es")) {
            char stem = word.charAt(length - 3);
            boolean hiss = "sxzcg".indexOf(stem) >= 0 || word.endsWith("ches") || word.endsWith("shes");
            boolean bubble = stem == 'l' && length > 3 && !isVowel(word, length - 4);
            return hiss || bubble || isVowel(word, length - 3) ? 0 : 1;
        }
        return word.endsWith("ely") || word.endsWith("eful") || word.endsWith("eless") || word.endsWith("ement")
                ? 1
                : 0;
    }
}
