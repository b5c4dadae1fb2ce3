package org.saidanddone.plan;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan file for tests: good until a test breaks a cell of it. */
public final class PlanCsv {

    private static final List<String> COLUMNS = List.of(
            "code",
            "theme",
            "theme_easy",
            "title",
            "description",
            "easy_title",
            "easy_text",
            "owner",
            "promised_date",
            "achieved_date",
            "status",
            "rag",
            "reason",
            "picture",
            "source",
            "as_at");

    /** The plan that the files of tests are about. */
    public static final PlanHeading HEADING =
            new PlanHeading("HOM", "Homes, not hospitals", "A home of your own", "house");

    private final Map<String, Map<String, String>> actions = new LinkedHashMap<>();
    private String last = "";

    /** Adds an action with this code. */
    public PlanCsv action(String code) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.putAll(Map.of(
                "code", code,
                "theme", "Leaving hospital",
                "theme_easy", "Leaving hospital",
                "title", "Homes near family",
                "easy_title", "A home near you",
                "easy_text", "You can live near your family.",
                "owner", "Council",
                "picture", "house",
                "source", "council.example",
                "as_at", "2026-01-01"));
        last = "line " + actions.size();
        actions.put(last, cells);
        return this;
    }

    /** Puts the text into a cell of the action added last. */
    public PlanCsv with(String column, String text) {
        actions.getOrDefault(last, Map.of()).put(column, text);
        return this;
    }

    /** The file as text. */
    public String text() {
        return actions.values().stream()
                        .findFirst()
                        .map(cells -> String.join(",", cells.keySet()))
                        .orElse(String.join(",", COLUMNS))
                + "\n"
                + actions.values().stream()
                        .map(cells ->
                                cells.values().stream().map(PlanCsv::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** The file. */
    public InputStream file() {
        return file(text());
    }

    /** A file with this text. */
    public static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.matches("[\\w .:-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
