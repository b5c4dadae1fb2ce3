package org.saidanddone.easyread.pictures;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saidanddone.platform.text.CsvEntry;

/**
 * Which picture the words of a line call for. More words in a row that belong to one idea go before fewer, and of those what
 * stands first in the line: "your health check" is a health check and not health. A person decides; this only suggests.
 */
@Singleton
public final class PictureWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

    /** Of an ending there must be left this much, or another word begins: "caring" is no "car". */
    private static final int SHORTEST = 4;

    private static final List<String> HISSES = List.of("ses", "xes", "ches", "shes", "zes");

    private record Phrase(String concept, List<String> stems) {}

    private final List<Phrase> phrases;

    PictureWords() {
        phrases = PictureTable.rows("picture-words").stream()
                .flatMap(PictureWords::phrases)
                .toList();
    }

    private static Stream<Phrase> phrases(CsvEntry row) {
        return Stream.of(row.cell("words").split("\\|"))
                .map(words -> new Phrase(row.cell("concept"), stems(words)))
                .filter(phrase -> !phrase.stems().isEmpty());
    }

    /** The idea whose picture fits the line best, empty where the list knows none of its words. */
    public Optional<String> suggest(String line) {
        List<String> said = stems(line);
        Phrase best = null;
        int place = 0;
        for (Phrase phrase : phrases) {
            int at = place(said, phrase.stems());
            boolean better = best == null
                    || phrase.stems().size() > best.stems().size()
                    || (phrase.stems().size() == best.stems().size() && at < place);
            if (at >= 0 && better) {
                best = phrase;
                place = at;
            }
        }
        return Optional.ofNullable(best).map(Phrase::concept);
    }

    /** The ideas that the list has words for. */
    List<String> concepts() {
        return phrases.stream().map(Phrase::concept).distinct().toList();
    }

    private static int place(List<String> said, List<String> wanted) {
        for (int at = 0; at + wanted.size() <= said.size(); at++) {
            if (said.subList(at, at + wanted.size()).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            stems.add(stem(words.group()));
        }
        return stems;
    }

    /** The word without the endings that make no other idea of it: "calls", "called" and "calling" are "call". */
    private static String stem(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        String one = withoutEnding(word);
        return one.length() > SHORTEST && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (length > SHORTEST && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (HISSES.stream().anyMatch(word::endsWith)) {
            return word.substring(0, length - 2);
        }
        for (String ending : List.of("ing", "ed")) {
            int left = length - ending.length();
            if (left >= SHORTEST && word.endsWith(ending)) {
                return once(word.substring(0, left));
            }
        }
        return length >= SHORTEST && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, length - 1) : word;
    }

    /** "stopp" is "stop"; "call" and "miss" stay. */
    private static String once(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        return end == stem.charAt(last - 1) && end != 'l' && end != 's' ? stem.substring(0, last) : stem;
    }
}
