package org.saidanddone.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects problems; keeps the first ones and counts the rest. */
final class ProblemList {

    private final List<ImportProblem> first = new ArrayList<>();
    private int more;

    void add(int line, String column, String key, Object... values) {
        if (first.size() < PlanImport.MOST_PROBLEMS) {
            List<String> texts = List.of(values).stream().map(String::valueOf).toList();
            first.add(new ImportProblem(line, column, "plan.import.problem." + key, texts));
        } else {
            more++;
        }
    }

    boolean any() {
        return !first.isEmpty();
    }

    ImportOutcome.Refused refused() {
        return new ImportOutcome.Refused(first, more);
    }
}
