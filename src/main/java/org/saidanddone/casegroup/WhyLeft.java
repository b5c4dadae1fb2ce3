package org.saidanddone.casegroup;

import org.saidanddone.publishing.PublishProblem;

/** Why a case was left as it is when something was done with all the cases of a group. */
public enum WhyLeft {
    /** Somebody changed it after it was read. */
    CHANGED,
    /** It is not there any more for whoever asks, or may not be worked on now. */
    NOT_NOW,
    /** The person chose an action, and no colleague has confirmed the link or taken it out. */
    LINK_NOT_CONFIRMED,
    /** Something may have to be hidden, and nobody has decided it yet. */
    SUGGESTION_OPEN,
    /** Words that are hidden in one place still stand in another: somebody must look at the case itself. */
    HIDDEN_WORDS_STAND;

    static WhyLeft of(PublishProblem problem) {
        return switch (problem) {
            case CONCERN_OPEN,
                    COLLEAGUE_NAMED,
                    PERSON_DID_NOT_AGREE,
                    PERSON_DOES_NOT_WANT_IT,
                    BEST_INTERESTS_NOT_AGREED -> NOT_NOW;
            case LINK_NOT_CONFIRMED -> LINK_NOT_CONFIRMED;
            case SUGGESTION_OPEN, HIDDEN_BEFORE_OPEN -> SUGGESTION_OPEN;
        };
    }
}
