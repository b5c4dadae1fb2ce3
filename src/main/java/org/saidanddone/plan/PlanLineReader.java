package org.saidanddone.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Reads rows of one plan file to actions and tells what is wrong in each cell. */
final class PlanLineReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final Map<String, Status> STATUSES = Map.of(
            "not known", Status.NOT_KNOWN,
            "not started", Status.NOT_STARTED,
            "on track", Status.ON_TRACK,
            "late", Status.LATE,
            "done", Status.DONE,
            "cannot", Status.CANNOT);

    private static final Map<String, Rag> RATINGS = Map.of("red", Rag.RED, "amber", Rag.AMBER, "green", Rag.GREEN);

    private final PlanColumns columns;
    private final Set<String> pictures;
    private final ProblemList problems;
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Map<String, String> easyOfTheme = new HashMap<>();

    PlanLineReader(PlanColumns columns, Set<String> pictures, ProblemList problems) {
        this.columns = columns;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** The action of the row, or empty when its number of cells is wrong. */
    Optional<PlanLine> read(int line, CSVRecord row) {
        if (row.size() != columns.width()) {
            problems.add(line, "", "cells", row.size(), columns.width());
            return Optional.empty();
        }
        Cells cells = new Cells(line, row);
        String theme = cells.title("theme", 200);
        String themeEasy = cells.title("theme_easy", 200);
        theme(line, theme, themeEasy);
        return Optional.of(new PlanLine(
                line,
                cells.code(),
                theme,
                themeEasy,
                cells.title("title", 200),
                cells.text("description", 2_000),
                cells.line("plain_title", 200),
                cells.text("plain_text", 2_000),
                cells.title("easy_title", 200),
                cells.text("easy_text", 1_000),
                cells.title("owner", 300),
                cells.day("promised_date"),
                cells.day("achieved_date"),
                cells.oneOf("status", STATUSES),
                cells.oneOf("rag", RATINGS),
                cells.text("reason", 1_000),
                cells.text("reason_easy", 1_000),
                cells.picture(),
                cells.text("source", 500),
                cells.day("as_at")));
    }

    private void theme(int line, String theme, String easy) {
        String before = easyOfTheme.putIfAbsent(theme, easy);
        if (before != null && !before.equals(easy)) {
            problems.add(line, "theme_easy", "theme-easy", CellText.shown(theme));
        }
    }

    /** The cells of one row. */
    private final class Cells {

        private final int line;
        private final CSVRecord row;

        Cells(int line, CSVRecord row) {
            this.line = line;
            this.row = row;
        }

        String code() {
            String code = columns.cell(row, "code");
            if (!ActionCode.fits(code)) {
                problems.add(line, "code", "code", CellText.shown(code));
                return code;
            }
            Integer before = lineOfCode.putIfAbsent(code, line);
            if (before != null) {
                problems.add(line, "code", "code-twice", code, before);
            }
            return code;
        }

        String title(String column, int longest) {
            String text = line(column, longest);
            if (text.isEmpty()) {
                problems.add(line, column, "blank", column);
            }
            return text;
        }

        String line(String column, int longest) {
            return text(column, longest).replaceAll("\\s+", " ");
        }

        String text(String column, int longest) {
            String text = columns.cell(row, column);
            if (text.length() > longest) {
                problems.add(line, column, "too-long", column, text.length(), longest);
            }
            if (CellText.hasControlCharacter(text)) {
                problems.add(line, column, "character", column);
            }
            return text;
        }

        String picture() {
            String concept = columns.cell(row, "picture");
            if (!pictures.contains(concept)) {
                problems.add(line, "picture", "picture", CellText.shown(concept));
            }
            return concept;
        }

        Optional<LocalDate> day(String column) {
            String text = columns.cell(row, column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> day = parsed(text);
            if (day.isEmpty()) {
                problems.add(line, column, "date", CellText.shown(text), column);
            }
            return day;
        }

        private Optional<LocalDate> parsed(String text) {
            try {
                return Optional.of(LocalDate.parse(text, DAY))
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        <T> Optional<T> oneOf(String column, Map<String, T> known) {
            String text = columns.cell(row, column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            T found = known.get(text.toLowerCase(Locale.ROOT));
            if (found == null) {
                problems.add(line, column, column, CellText.shown(text));
            }
            return Optional.ofNullable(found);
        }
    }
}
