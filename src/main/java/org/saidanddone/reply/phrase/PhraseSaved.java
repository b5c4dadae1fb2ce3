package org.saidanddone.reply.phrase;

import java.util.List;
import java.util.Optional;

/** How keeping a phrase, or taking it away, ended. */
public sealed interface PhraseSaved {

    /** It is done. */
    record Done() implements PhraseSaved {}

    /** Something is missing or wrong; nothing was kept. */
    record Lacking(List<PhraseProblem> problems) implements PhraseSaved {

        /** Keeps its own copy. */
        public Lacking {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A colleague was faster; nothing was kept, and theirs stands.
     *
     * @param theirs the phrase as it is now; empty where they took it away
     */
    record Changed(Optional<SavedPhrase> theirs) implements PhraseSaved {}
}
