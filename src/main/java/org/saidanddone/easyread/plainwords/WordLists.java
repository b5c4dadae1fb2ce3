package org.saidanddone.easyread.plainwords;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of one language, read once. A language without lists has empty ones. */
record WordLists(
        boolean present,
        PhraseTable<Swap> swaps,
        PhraseTable<String> idioms,
        PhraseTable<String> oddPhrases,
        PhraseTable<TalkingDownCheck.Tone> talkingDown,
        Map<String, DoubleNegativeCheck.Kind> negatives,
        Set<String> acronyms,
        Set<String> loudWords,
        Set<String> clauseJoiners,
        Set<String> participles,
        Set<String> passiveExceptions,
        Set<String> namesNothing,
        Syllables syllables,
        Glossary glossary) {

    static WordLists of(Locale language) {
        ListFile files = new ListFile(language);
        return new WordLists(
                files.exists(),
                swaps(files),
                idioms(files),
                oddPhrases(files),
                talkingDown(files),
                negatives(files),
                files.words("acronyms.txt"),
                files.words("loud-words.txt"),
                files.words("clause-joiners.txt"),
                files.words("irregular-participles.txt"),
                files.words("passive-exceptions.txt"),
                files.words("names-nothing.txt"),
                syllables(files),
                Glossary.forLanguage(language));
    }

    private static PhraseTable<Swap> swaps(ListFile files) {
        Map<String, Swap> swaps = new LinkedHashMap<>();
        List<List<String>> rows = files.rows("swaps.csv", 4);
        for (List<String> row : rows) {
            Swap swap = new Swap(
                    row.get(0), row.get(2), Swap.Strength.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
            swaps.put(swap.word(), swap);
            for (String form : forms(row.get(1))) {
                swaps.put(form, swap);
            }
        }
        // A listed word keeps its own swap where an ending of another word would spell the same.
        List.copyOf(swaps.entrySet()).stream()
                .filter(entry -> entry.getKey().indexOf(' ') < 0)
                .forEach(
                        entry -> Endings.of(entry.getKey()).forEach(form -> swaps.putIfAbsent(form, entry.getValue())));
        return new PhraseTable<>(swaps);
    }

    private static PhraseTable<String> idioms(ListFile files) {
        Map<String, String> idioms = new HashMap<>();
        files.lines("idioms.txt").forEach(line -> idioms.put(line, line));
        return new PhraseTable<>(idioms);
    }

    private static PhraseTable<String> oddPhrases(ListFile files) {
        Map<String, String> phrases = new HashMap<>();
        files.rows("odd-phrases.csv", 2).forEach(row -> phrases.put(row.get(0), row.get(1)));
        return new PhraseTable<>(phrases);
    }

    private static PhraseTable<TalkingDownCheck.Tone> talkingDown(ListFile files) {
        Map<String, TalkingDownCheck.Tone> phrases = new HashMap<>();
        files.rows("talking-down.csv", 2)
                .forEach(row -> phrases.put(
                        row.get(0), TalkingDownCheck.Tone.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return new PhraseTable<>(phrases);
    }

    private static Map<String, DoubleNegativeCheck.Kind> negatives(ListFile files) {
        Map<String, DoubleNegativeCheck.Kind> words = new HashMap<>();
        files.rows("negatives.csv", 2)
                .forEach(row -> words.put(
                        row.get(0), DoubleNegativeCheck.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(words);
    }

    private static Syllables syllables(ListFile files) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (List<String> row : files.rows("syllable-exceptions.csv", 3)) {
            counts.put(row.get(0), Integer.valueOf(row.get(1)));
            if (row.get(2).equals("yes")) {
                known.add(row.get(0));
            }
        }
        return new Syllables(counts, known);
    }

    /** The forms in one cell of a list, divided by {@code |}. */
    static List<String> forms(String cell) {
        return cell.isEmpty()
                ? List.of()
                : List.of(cell.split("\\|")).stream().map(String::strip).toList();
    }
}
