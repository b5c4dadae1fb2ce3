package org.saidanddone.publishing.hold;

/** What a text beside a case is. */
public enum TextKind {
    /** The published form of the case itself; its number is that of the feedback. */
    FORM,
    /** A reply. */
    REPLY,
    /** A change to an action. */
    CHANGE,
    /** A proposal of a change, and what the owner said about it. */
    PROPOSAL
}
