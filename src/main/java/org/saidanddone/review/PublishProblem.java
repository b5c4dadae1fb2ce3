package org.saidanddone.review;

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
    /** The person did not say that everybody may see their words. */
    PERSON_DID_NOT_AGREE
}
