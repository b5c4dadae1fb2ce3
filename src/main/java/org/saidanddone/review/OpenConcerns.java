package org.saidanddone.review;

import java.util.Collection;

/** What a review must know of concerns. Whoever keeps the concerns says it. */
public interface OpenConcerns {

    /** Reads these together, for a page that shows them all: what is asked of each of them then is known. */
    void ahead(Collection<Long> feedbackIds);

    /** True while a concern about the feedback is open: nothing of it is published or replied to. */
    boolean anyOpen(long feedbackId);

    /** True where there is or was a concern about the feedback. */
    boolean any(long feedbackId);

    /**
     * True while everybody must not see it, because a colleague is named: nobody has decided yet if it is about them, or
     * the person was promised that they will not see it.
     */
    boolean keepsFromColleague(long feedbackId);
}
