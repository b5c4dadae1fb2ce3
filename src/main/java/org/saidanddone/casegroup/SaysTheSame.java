package org.saidanddone.casegroup;

import java.util.List;
import org.saidanddone.feedback.CaseNumber;

/**
 * A case that may say the same as another: a suggestion, never applied alone.
 *
 * @param feedbackId the case
 * @param version what a change must name
 * @param number its number
 * @param words the words both have, as the other case has them
 */
public record SaysTheSame(long feedbackId, int version, CaseNumber number, List<String> words) {

    /** Keeps its own copy. */
    public SaysTheSame {
        words = List.copyOf(words);
    }
}
