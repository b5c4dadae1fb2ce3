package org.saidanddone.plan;

import java.util.List;

/** How reading a plan from a file ended: all of it is in, or nothing of it is. */
public sealed interface ImportOutcome {

    /**
     * All of it is in.
     *
     * @param planId the plan
     * @param added how many actions are new
     * @param known how many actions of the file were there already; they have its texts now
     * @param updates how many new statuses and dates were added to histories
     * @param kept codes of actions whose status or date the file knew only as older than what a colleague wrote
     * @param advice what could be better in its words
     */
    record Imported(long planId, int added, int known, int updates, List<String> kept, ImportAdvice advice)
            implements ImportOutcome {

        /** Keeps its own copy of the list. */
        public Imported {
            kept = List.copyOf(kept);
        }

        /** The same with advice about its words. */
        Imported with(ImportAdvice found) {
            return new Imported(planId, added, known, updates, kept, found);
        }
    }

    /**
     * Nothing of it is in, and nothing changed.
     *
     * @param problems what is wrong, at most {@link PlanImport#MOST_PROBLEMS}, in the order of the file
     * @param more how many more problems there are
     */
    record Refused(List<ImportProblem> problems, int more) implements ImportOutcome {

        /** Keeps its own copy of the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
