package org.saidanddone.feedback;

import java.time.Instant;

/**
 * One answer as it was given. Rows are added and never changed.
 *
 * @param id its number
 * @param question the code of the question, for example {@code happening}
 * @param choice what was chosen, empty where nothing was; of an open question see {@link #chosen}
 * @param words what was written, empty where nothing was
 * @param added when it was given
 */
public record Answer(long id, String question, String choice, String words, Instant added) {

    /** What was chosen for an open question. */
    public Chosen chosen() {
        return Chosen.of(choice);
    }
}
