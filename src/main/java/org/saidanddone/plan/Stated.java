package org.saidanddone.plan;

/** What became of a change that somebody stated. */
public sealed interface Stated {

    /** The owner's own people wrote it: the action changed. */
    record Changed(ProgressUpdate update) implements Stated {}

    /**
     * Somebody else wrote it: the action stays as it is until its owner decides. Where the very same was proposed before and
     * is open, it is that proposal.
     */
    record Proposed(Proposal proposal) implements Stated {}
}
