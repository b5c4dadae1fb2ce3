package org.saidanddone.reply;

/** What a reply rests on: a kind of change to an action, or something for the person. */
public enum ChangeKind {
    /** The action has another status. */
    STATUS,
    /** The action has another date. */
    DATE,
    /** A step was added to the action. */
    MILESTONE_ADDED,
    /** A step of the action was reached. */
    MILESTONE_REACHED,
    /** Something for this person. The action stays as it is. */
    FOR_PERSON,
    /** Words about how the action is going. No reply can rest on them any more; older ones do. */
    EVIDENCE;

    /** True when a reply can rest on it now. */
    public boolean isOffered() {
        return this != EVIDENCE;
    }

    /** True when the action itself changes. */
    public boolean changesTheAction() {
        return this != FOR_PERSON && this != EVIDENCE;
    }
}
