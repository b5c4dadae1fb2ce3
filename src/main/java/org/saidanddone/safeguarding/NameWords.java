package org.saidanddone.safeguarding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be known of names to find them in what people say.
 *
 * @param everyday words that are no name by themselves
 * @param others for a name, every name that people use for it, itself among them
 */
record NameWords(Set<String> everyday, Map<String, Set<String>> others) {

    /** The lists that come with the product. */
    static NameWords shipped() {
        Set<String> everyday = new HashSet<>();
        lines("everyday-words-en.txt").forEach(everyday::addAll);
        Map<String, Set<String>> others = new HashMap<>();
        for (List<String> group : lines("short-names-en.txt")) {
            group.forEach(name ->
                    others.computeIfAbsent(name, each -> new HashSet<>()).addAll(group));
        }
        return new NameWords(Set.copyOf(everyday), Map.copyOf(others));
    }

    boolean isEveryday(String word) {
        return everyday.contains(word);
    }

    /** Every name that people use for this one. */
    Set<String> usedFor(String name) {
        return others.getOrDefault(name, Set.of(name));
    }

    private static List<List<String>> lines(String file) {
        try (InputStream in =
                        Objects.requireNonNull(NameWords.class.getResourceAsStream("/safeguarding/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Stream.of(line.strip().split("\\s+", -1)).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
