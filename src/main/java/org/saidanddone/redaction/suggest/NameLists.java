package org.saidanddone.redaction.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.platform.text.Fold;

/**
 * Lists of words, folded.
 *
 * @param names given names
 * @param unsure given names that are everyday words too
 * @param notNames what people write with a capital and names nobody
 */
record NameLists(Set<String> names, Set<String> unsure, Set<String> notNames) {

    /** The lists that come with the product. */
    static NameLists shipped() {
        return new NameLists(given(), words("given-names-unsure.txt"), words("not-names.txt"));
    }

    private static Set<String> given() {
        return Stream.of(words("given-names.txt"), words("given-names-more.txt"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for what is an everyday word too. */
    boolean isEveryday(String word) {
        String small = Fold.fold(word);
        return unsure.contains(small) || notNames.contains(small);
    }

    static Set<String> words(String file) {
        try (InputStream in = Objects.requireNonNull(NameLists.class.getResourceAsStream("/review/" + file), file)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .map(Fold::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
