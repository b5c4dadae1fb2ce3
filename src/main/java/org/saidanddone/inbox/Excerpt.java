package org.saidanddone.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saidanddone.platform.text.Fold;
import org.saidanddone.redaction.HiddenBecause;

/** A few words of a text: how it begins, or what stands around that for which somebody looks. */
final class Excerpt {

    /** So many characters are shown at most; where there are more, an ellipsis says so. */
    static final int LONGEST = 160;

    /** What was found stands no further than this behind the beginning: a list shows one line. */
    private static final int BEFORE = 24;

    private static final String MORE = "\u2026";

    /** A word as people write it, with what {@link Fold} leaves out. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'\u2018\u2019]+|[%_]");

    private static final Pattern MARK = Pattern.compile(Arrays.stream(HiddenBecause.values())
            .map(HiddenBecause::mark)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private final String text;

    Excerpt(String text) {
        this.text = text;
    }

    private record Word(int begins, int ends, String folded) {}

    private record Place(int begins, int ends) {}

    /** True where what is looked for stands in the text, outside of the marks for what is hidden. */
    boolean has(Sought sought) {
        return !places(Optional.of(sought)).isEmpty();
    }

    /** In turns what is not looked for and what is. */
    List<String> around(Optional<Sought> sought) {
        List<Place> found = places(sought);
        int first = found.isEmpty() ? 0 : found.getFirst().begins();
        int from = first <= BEFORE ? 0 : wordAfter(first - BEFORE, first);
        int to = whole(Math.min(text.length(), from + LONGEST));
        List<String> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(from == 0 ? "" : MORE);
        int at = from;
        for (Place each : found) {
            if (each.begins() >= at && each.ends() <= to) {
                parts.add(plain.append(text, at, each.begins()).toString());
                parts.add(text.substring(each.begins(), each.ends()));
                plain.setLength(0);
                at = each.ends();
            }
        }
        String last = plain.append(text, at, to).toString();
        parts.add(to < text.length() ? last.stripTrailing() + MORE : last);
        return parts;
    }

    private int wordAfter(int from, int last) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= last ? last : space + 1;
    }

    /** The place, or the one before where it would cut a character in two. */
    private int whole(int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private List<Place> places(Optional<Sought> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Word> words = words();
        return wanted(sought.get())
                .flatMap(row -> IntStream.rangeClosed(0, words.size() - row.size())
                        .filter(at -> stands(words, at, row))
                        .mapToObj(at -> new Place(
                                words.get(at).begins(),
                                words.get(at + row.size() - 1).ends())))
                .sorted((one, other) ->
                        one.begins() == other.begins() ? other.ends() - one.ends() : one.begins() - other.begins())
                .toList();
    }

    private List<Word> words() {
        List<Place> marks = MARK.matcher(text)
                .results()
                .map(mark -> new Place(mark.start(), mark.end()))
                .toList();
        List<Word> words = new ArrayList<>();
        Matcher each = WORD.matcher(text);
        while (each.find()) {
            int begins = each.start();
            if (marks.stream().noneMatch(mark -> begins >= mark.begins() && begins < mark.ends())) {
                words.add(new Word(begins, each.end(), Fold.fold(each.group())));
            }
        }
        return words;
    }

    private static boolean stands(List<Word> words, int at, List<String> row) {
        int last = row.size() - 1;
        return IntStream.range(0, last).allMatch(i -> words.get(at + i).folded().equals(row.get(i)))
                && words.get(at + last).folded().startsWith(row.get(last));
    }

    /** The rows of words that are looked for; the last word of each may go on. */
    private static Stream<List<String>> wanted(Sought sought) {
        return switch (sought) {
            case Sought.Begins begins -> Stream.of(List.of(begins.with()));
            case Sought.Phrase phrase -> Stream.of(phrase.words());
            case Sought.All all -> all.each().stream().flatMap(Excerpt::wanted);
            case Sought.Any any -> any.each().stream().flatMap(Excerpt::wanted);
            case Sought.Not not -> Stream.empty();
        };
    }
}
