package org.saidanddone.plan;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Where each column stands in a plan file. */
final class PlanColumns {

    private static final List<String> NAMES = List.of(
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

    /** A file without these is whole too: plain words beside the official ones, and easy-read words for the reason. */
    private static final Set<String> MORE = Set.of("plain_title", "plain_text", "reason_easy");

    private final Map<String, Integer> places = new HashMap<>();
    private int width;

    private PlanColumns() {}

    /** Reads the first row, which names the columns. */
    static PlanColumns of(Iterator<CSVRecord> rows, ProblemList problems) {
        PlanColumns columns = new PlanColumns();
        if (!rows.hasNext()) {
            problems.add(0, "", "empty");
            return columns;
        }
        CSVRecord first = rows.next();
        columns.width = first.size();
        for (int place = 0; place < first.size(); place++) {
            columns.name(place, first.get(place).strip().toLowerCase(Locale.ROOT), problems);
        }
        NAMES.stream()
                .filter(name -> !columns.places.containsKey(name))
                .forEach(name -> problems.add(1, name, "column-missing", name));
        return columns;
    }

    private void name(int place, String name, ProblemList problems) {
        if (name.isEmpty()) {
            return;
        }
        if (!NAMES.contains(name) && !MORE.contains(name)) {
            problems.add(1, "", "column-unknown", CellText.shown(name));
        } else if (places.putIfAbsent(name, place) != null) {
            problems.add(1, name, "column-twice", name);
        }
    }

    boolean complete() {
        return places.keySet().containsAll(NAMES);
    }

    /** How many cells each row has. */
    int width() {
        return width;
    }

    /** The cell of the row in the column, without blanks around it. */
    String cell(CSVRecord row, String name) {
        Integer place = places.get(name);
        return place == null ? "" : row.get(place).strip();
    }
}
