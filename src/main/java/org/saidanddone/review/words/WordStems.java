package org.saidanddone.review.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that say something, each without its ending, so that "homes" and "home" are one. */
public final class WordStems {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ed", "es", "s", "e", "y");
    private static final int SHORTEST = 3;
    private static final Set<String> SAYS_NOTHING = words();

    private WordStems() {}

    /** Each stem with the first word that had it, in the order of the text. */
    public static Map<String, String> of(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(word -> !SAYS_NOTHING.contains(word))
                .forEach(word -> stems.putIfAbsent(stem(word), word));
        return stems;
    }

    static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static Set<String> words() {
        try (InputStream in = Objects.requireNonNull(WordStems.class.getResourceAsStream("/review/stop-words.txt"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
