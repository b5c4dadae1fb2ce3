package org.saidanddone.reply;

/** The kind of change to an action that a reply rests on. */
public enum ChangeKind {
    /** The action has another status. */
    STATUS,
    /** The action has another date. */
    DATE,
    /** A step was added to the action. */
    MILESTONE_ADDED,
    /** A step of the action was reached. */
    MILESTONE_REACHED,
    /** Something that shows how the action is going. */
    EVIDENCE
}
