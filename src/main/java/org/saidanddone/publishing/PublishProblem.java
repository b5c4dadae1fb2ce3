package org.saidanddone.publishing;

/** Why a case cannot be published as it is. */
public enum PublishProblem {
    /** It is with the safeguarding lead. */
    CONCERN_OPEN,
    /** The person chose an action, and no colleague has confirmed the link or taken it out. */
    LINK_NOT_CONFIRMED,
    /** Something may have to be hidden, and nobody has decided it yet. */
    SUGGESTION_OPEN,
    /** Something was hidden in an earlier version of what staff wrote down, and nobody has looked at the newest. */
    HIDDEN_BEFORE_OPEN,
    /** A colleague is named who must not see it, and what everybody can see, they can see. */
    COLLEAGUE_NAMED,
    /** The person did not say that everybody may see their words. */
    PERSON_DID_NOT_AGREE,
    /** Somebody speaks for the person, who knows and does not want it: everybody never sees it. */
    PERSON_DOES_NOT_WANT_IT,
    /**
     * Somebody speaks for the person, of whom nobody knows that they agree: everybody sees it only where a reviewer has
     * said why that is in the person's best interests, and the safeguarding lead agrees, for these very words.
     */
    BEST_INTERESTS_NOT_AGREED
}
