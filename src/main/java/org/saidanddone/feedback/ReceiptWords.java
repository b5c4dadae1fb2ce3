package org.saidanddone.feedback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.easyread.pictures.Pictures;

/**
 * Reads the five words as people type or paste them: in any case and order, with any spaces, commas or dashes, with none
 * at all, with their label, with a 0 for an o, and with small misspellings. Where a typed word could be two words of the list, it is not guessed.
 */
@Singleton
public final class ReceiptWords {

    /** Longer texts are no five words, and are not looked at. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_JOINED = 200;

    /** What stands around the five words on the card, in the mail and in people's own notes. */
    private static final Set<String> AROUND = Set.of(
            "my",
            "your",
            "the",
            "our",
            "are",
            "is",
            "and",
            "five",
            "word",
            "words",
            "receipt",
            "case",
            "number",
            "no",
            "code",
            "said",
            "done",
            "hello",
            "fy",
            "eich",
            "y",
            "a",
            "pump",
            "pum",
            "gair",
            "geiriau",
            "derbynneb",
            "rhif",
            "achos",
            "yw");

    private static final int LONG_WORD = 6;

    private final Set<String> list;
    private final int longest;

    @Inject
    ReceiptWords(Pictures pictures) {
        this(pictures.words());
    }

    ReceiptWords(Collection<String> words) {
        this.list = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** How reading ended. */
    public sealed interface Reading {

        /** Five different words of the list. */
        record Understood(List<String> words) implements Reading {}

        /** These parts are no word of the list. */
        record Unknown(List<String> parts) implements Reading {}

        /** There are fewer or more than five different words. */
        record NotFive(int found) implements Reading {}
    }

    /**
     * Reads what was typed. What stands around the words where they were copied, their label, the case number, is left
     * out where five words are found without it.
     */
    public Reading read(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        for (int label = text.indexOf(':'); label >= 0; label = text.indexOf(':', label + 1)) {
            List<String> after = parts(text.substring(label + 1));
            Reading first = readParts(after.subList(0, Math.min(ReceiptCode.WORDS, after.size())));
            if (first instanceof Reading.Understood) {
                return first;
            }
        }
        List<String> all = parts(text);
        List<String> bare = all.stream()
                .filter(part -> list.contains(part) || !AROUND.contains(part))
                .toList();
        Reading reading = readParts(bare);
        return reading instanceof Reading.Understood || bare.size() == all.size()
                ? reading
                : better(reading, readParts(all));
    }

    private static Reading better(Reading bare, Reading all) {
        return all instanceof Reading.Understood ? all : bare;
    }

    private Reading readParts(List<String> parts) {
        Set<String> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : parts) {
            Optional<List<String>> words = understood(part);
            words.ifPresentOrElse(found::addAll, () -> unknown.add(part));
        }
        if (unknown.isEmpty() && found.size() == ReceiptCode.WORDS) {
            return new Reading.Understood(List.copyOf(found));
        }
        String letters = String.join("", parts);
        Optional<List<String>> anywhere = letters.length() > LONGEST_JOINED ? Optional.empty() : segments(letters);
        if (anywhere.isPresent() && Set.copyOf(anywhere.get()).size() == ReceiptCode.WORDS) {
            return new Reading.Understood(anywhere.get());
        }
        return unknown.isEmpty() ? new Reading.NotFive(found.size()) : new Reading.Unknown(List.copyOf(unknown));
    }

    /** The words as they stand there, in small letters; a 0 among letters is an o, and digits alone are no word. */
    private static List<String> parts(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String part : letters.split("[^a-z0-9]+", -1)) {
            String word = part.replaceAll("^[0-9]+$", "").replace('0', 'o').replaceAll("[0-9]+", "");
            if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        return parts;
    }

    private Optional<List<String>> understood(String part) {
        if (list.contains(part)) {
            return Optional.of(List.of(part));
        }
        Optional<List<String>> near = nearest(part).map(List::of);
        return near.isPresent() ? near : segments(part);
    }

    /** The only listed word with one slip; failing that, the only longer one with two. */
    private Optional<String> nearest(String part) {
        for (int slips = 1; slips <= 2; slips++) {
            int allowed = slips;
            List<String> near = list.stream()
                    .filter(word -> allowed == 1 || word.length() >= LONG_WORD)
                    .filter(word -> Misspelling.slips(part, word, allowed) <= allowed)
                    .limit(2)
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The letters cut into words of the list, when there is exactly one way to cut them into at most five. */
    private Optional<List<String>> segments(String letters) {
        List<List<String>> ways = new ArrayList<>();
        cut(letters, 0, new ArrayList<>(), ways);
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }

    private void cut(String letters, int from, List<String> soFar, List<List<String>> ways) {
        if (from == letters.length() && !soFar.isEmpty()) {
            ways.add(List.copyOf(soFar));
            return;
        }
        if (soFar.size() == ReceiptCode.WORDS || ways.size() > 1) {
            return;
        }
        for (int to = from + 1; to <= Math.min(letters.length(), from + longest); to++) {
            String word = letters.substring(from, to);
            if (list.contains(word)) {
                soFar.add(word);
                cut(letters, to, soFar, ways);
                soFar.removeLast();
            }
        }
    }
}
