package org.saidanddone.people;

import java.util.List;
import org.saidanddone.people.access.Asking;

/** Work of a feature that waits for colleagues, to be counted with that of the others in one statement. A bean. */
public interface WorkWaiting {

    /** What waits for this colleague; nothing for whoever may not do this work. What they must not meet is not in it. */
    List<Rows> of(Asking.Colleague colleague);

    /**
     * Rows to count.
     *
     * @param name what they are, as the menu names it
     * @param select a statement that gives one row for each; what anybody typed is only among the values
     * @param values for its question marks
     */
    record Rows(String name, String select, List<Object> values) {

        /** Keeps its own copy of the values. */
        public Rows {
            values = List.copyOf(values);
        }
    }
}
