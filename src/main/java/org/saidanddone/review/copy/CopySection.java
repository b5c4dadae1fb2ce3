package org.saidanddone.review.copy;

import java.util.List;

/**
 * A section of the document.
 *
 * @param heading its heading, in plain words
 * @param facts what it says, in order
 */
public record CopySection(String heading, List<Fact> facts) {

    /** Keeps its own copy of the facts. */
    public CopySection {
        facts = List.copyOf(facts);
    }

    /**
     * One thing that is held.
     *
     * @param name what it is, "" where the text says it
     * @param text the thing itself
     */
    public record Fact(String name, String text) {}
}
