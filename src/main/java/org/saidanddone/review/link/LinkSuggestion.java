package org.saidanddone.review.link;

import java.util.List;

/**
 * An action that feedback may be about.
 *
 * @param actionId the action
 * @param inTheme true when it is in the part of the plan that the person chose
 * @param words the words of the feedback that stand in the action too: all there is to say for it
 */
public record LinkSuggestion(long actionId, boolean inTheme, List<String> words) {

    /** Keeps its own copy of the words. */
    public LinkSuggestion {
        words = List.copyOf(words);
    }
}
