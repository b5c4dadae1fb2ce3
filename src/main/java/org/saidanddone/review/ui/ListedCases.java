package org.saidanddone.review.ui;

import java.util.List;

/** The list from which this visit last opened a case. A bean of the feature that shows such a list. */
public interface ListedCases {

    /**
     * The cases that were on the screen, from the one after this case on, and then those before it; empty where there was no
     * list.
     *
     * @param feedbackId the case that was worked on
     */
    List<Long> after(long feedbackId);
}
