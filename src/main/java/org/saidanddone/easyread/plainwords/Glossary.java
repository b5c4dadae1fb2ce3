package org.saidanddone.easyread.plainwords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hard words that cannot be avoided, each explained in easy-read and in plain words (W2). */
public final class Glossary {

    private static final int COLUMNS = 5;

    private final List<Entry> entries;
    private final Map<String, Entry> byForm;
    private final PhraseTable<Entry> phrases;

    /**
     * A hard word.
     *
     * @param word as it is shown
     * @param forms other forms it comes in, without the word itself
     * @param easy what it means, in easy-read words
     * @param plain what it means, in plain words
     * @param picture the name of the idea to show with it
     */
    public record Entry(String word, List<String> forms, String easy, String plain, String picture) {

        public Entry {
            forms = List.copyOf(forms);
        }

        /** What it means, in the words of a variant. */
        public String explanation(Variant variant) {
            return variant == Variant.EASY_READ ? easy : plain;
        }
    }

    /**
     * Where a text first uses a hard word.
     *
     * @param entry the word
     * @param start where it starts in the text
     * @param end where it ends, exclusive
     */
    public record Occurrence(Entry entry, int start, int end) {}

    private Glossary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        Map<String, Entry> forms = new LinkedHashMap<>();
        for (Entry entry : entries) {
            forms.put(key(entry.word()), entry);
            entry.forms().forEach(form -> forms.put(key(form), entry));
        }
        this.byForm = new HashMap<>(forms);
        this.phrases = new PhraseTable<>(forms);
    }

    /** The English glossary. */
    public static Glossary english() {
        return forLanguage(Locale.ENGLISH);
    }

    /** The glossary of a language; empty where there is none. */
    public static Glossary forLanguage(Locale language) {
        return new Glossary(new ListFile(language)
                .rows("glossary.csv", COLUMNS).stream()
                        .map(row ->
                                new Entry(row.get(0), WordLists.forms(row.get(1)), row.get(2), row.get(3), row.get(4)))
                        .toList());
    }

    /** All entries, in the order of the list. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry a word or one of its forms belongs to; capitals make no difference. */
    public Optional<Entry> find(String word) {
        return Optional.ofNullable(lookUp(word));
    }

    private @Nullable Entry lookUp(String word) {
        return byForm.get(key(word));
    }

    /**
     * Where a text first uses each hard word, in the order of the text. Whole words alone; where a longer entry holds
     * a shorter one ("mental health hospital"), the longer one counts.
     */
    public List<Occurrence> occurrencesIn(String text) {
        List<Word> words = Words.in(text, 0, text.length());
        List<Occurrence> found = new ArrayList<>();
        Set<Entry> seen = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseTable.Match<Entry>> match = at(words, at);
            int length = match.map(PhraseTable.Match::length).orElse(1);
            if (match.isPresent() && seen.add(match.get().value())) {
                Word last = words.get(at + length - 1);
                int end = last.start() + last.plain().length();
                found.add(new Occurrence(match.get().value(), words.get(at).start(), Math.min(end, last.end())));
            }
            at += length;
        }
        return List.copyOf(found);
    }

    Optional<PhraseTable.Match<Entry>> at(List<Word> words, int at) {
        return phrases.find(words, at);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
