package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.saidanddone.platform.text.CleanText;
import org.saidanddone.platform.text.CsvEntry;

/** Reads rows of one plan file to actions and tells what is wrong in each cell. */
final class PlanLineReader {

    /** What Excel makes of a code such as MAR-1. */
    private static final Pattern MADE_A_DATE = Pattern.compile("[0-9]{1,2}[-/ ][A-Za-z]{3,9}(?:[-/ ][0-9]{2,4})?"
            + "|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{2}");

    private static final Map<String, Status> STATUSES = Map.of(
            "not known", Status.NOT_KNOWN,
            "not started", Status.NOT_STARTED,
            "on track", Status.ON_TRACK,
            "late", Status.LATE,
            "done", Status.DONE,
            "cannot", Status.CANNOT);

    private static final Map<String, Rag> RATINGS = Map.of("red", Rag.RED, "amber", Rag.AMBER, "green", Rag.GREEN);

    private final Set<String> pictures;
    private final ProblemList problems;
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Map<String, String> easyOfTheme = new HashMap<>();

    PlanLineReader(Set<String> pictures, ProblemList problems) {
        this.pictures = pictures;
        this.problems = problems;
    }

    /** The action of the row. */
    PlanLine read(CsvEntry row) {
        int line = row.line();
        Cells cells = new Cells(line, row);
        String theme = cells.title("theme", 200);
        String themeEasy = cells.title("theme_easy", 200);
        theme(line, theme, themeEasy);
        return new PlanLine(
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
                cells.exact("owner", 300),
                cells.day("promised_date"),
                cells.day("achieved_date"),
                cells.oneOf("status", STATUSES),
                cells.oneOf("rag", RATINGS),
                cells.text("reason", 1_000),
                cells.text("reason_easy", 1_000),
                cells.picture(),
                cells.text("source", 500),
                cells.day("as_at"));
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
        private final CsvEntry row;

        Cells(int line, CsvEntry row) {
            this.line = line;
            this.row = row;
        }

        String code() {
            String typed = row.cell("code");
            if (MADE_A_DATE.matcher(typed).matches()) {
                problems.add(line, "code", "code-date", CellText.shown(typed));
                return typed;
            }
            if (isUnseen("code")) {
                return typed;
            }
            String code = CleanText.line(typed).toUpperCase(Locale.ROOT);
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

        /** Names are compared: a mark inside that nobody sees would make two of one. */
        String exact(String column, int longest) {
            return isUnseen(column) ? row.text(column) : title(column, longest);
        }

        private boolean isUnseen(String column) {
            String cell = row.cell(column);
            OptionalInt place = CleanText.unseen(cell);
            place.ifPresent(at -> problems.add(
                    line, column, "unseen", column, CellText.shown(cell.substring(0, cell.offsetByCodePoints(0, at)))));
            return place.isPresent();
        }

        String line(String column, int longest) {
            return text(column, longest).replaceAll("\\s+", " ");
        }

        String text(String column, int longest) {
            String text = row.text(column);
            if (text.length() > longest) {
                problems.add(line, column, "too-long", column, text.length(), longest);
            }
            if (CellText.hasControlCharacter(row.cell(column))) {
                problems.add(line, column, "character", column, CellText.shown(text));
            }
            return text;
        }

        String picture() {
            String concept = row.text("picture");
            if (!pictures.contains(concept)) {
                problems.add(line, "picture", "picture", CellText.shown(concept));
            }
            return concept;
        }

        Optional<LocalDate> day(String column) {
            return switch (DayCell.read(row.text(column))) {
                case DayCell.None unused -> Optional.empty();
                case DayCell.Day(LocalDate day) -> Optional.of(day);
                case DayCell.Wrong(String key, String text, String instead) -> {
                    problems.add(line, column, key, CellText.shown(text), column, instead);
                    yield Optional.empty();
                }
            };
        }

        <T> Optional<T> oneOf(String column, Map<String, T> known) {
            String text = row.text(column);
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
