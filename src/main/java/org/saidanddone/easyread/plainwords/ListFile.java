package org.saidanddone.easyread.plainwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.platform.text.CsvEntry;
import org.saidanddone.platform.text.CsvResource;

/**
 * The word lists of a language, in {@code /easyread/LANGUAGE/} on the class path. In each, an empty line or one that
 * starts with {@code #} says nothing.
 */
record ListFile(Locale language) {

    /** Whether the language has lists at all. */
    boolean exists() {
        return ListFile.class.getResource(path("swaps.csv")) != null;
    }

    /** The lines of a list; none when the language has no such list. */
    List<String> lines(String name) {
        try (InputStream in = ListFile.class.getResourceAsStream(path(name))) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + path(name), e);
        }
    }

    /** The rows of a list with columns, without its heading; every row has {@code columns} cells. */
    List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = CsvResource.find(path(name))
                .map(table -> table.rows().stream().map(CsvEntry::cells).toList())
                .orElse(List.of());
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalStateException(path(name) + " wants " + columns + " cells in each row, not " + row);
        });
        return rows;
    }

    /** The words of a list, one on a line. */
    Set<String> words(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    private String path(String name) {
        return "/easyread/" + language.getLanguage() + "/" + name;
    }
}
