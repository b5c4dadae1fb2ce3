package org.saidanddone.review.copy;

import java.util.List;

/** Adds sections to the document. A feature that holds something about a case adds a bean of this. */
public interface CopyPart {

    /** Where its sections stand: small numbers first. */
    int order();

    /**
     * The sections about the case; none where there is nothing.
     *
     * @param confidential true when the safeguarding lead wants the notes about concerns to be in the document
     */
    List<CopySection> of(long feedbackId, boolean confidential);
}
