package org.saidanddone.plan;

import java.util.List;
import java.util.Set;
import org.saidanddone.platform.text.CsvTable;

/** The columns of a plan file. */
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

    private PlanColumns() {}

    /** True when every column that a plan needs is named; tells which is not, and which is no column of a plan. */
    static boolean complete(CsvTable table, ProblemList problems) {
        table.columns().stream()
                .filter(name -> !name.isEmpty() && !NAMES.contains(name) && !MORE.contains(name))
                .forEach(name -> problems.add(table.heading(), "", "column-unknown", CellText.shown(name)));
        List<String> missing =
                NAMES.stream().filter(name -> !table.columns().contains(name)).toList();
        missing.forEach(name -> problems.add(table.heading(), name, "column-missing", name));
        return missing.isEmpty();
    }
}
