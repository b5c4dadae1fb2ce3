package org.saidanddone.review;

import org.saidanddone.publishing.Preview;

/** What a review must know of decisions in somebody's best interests. Whoever keeps the decisions says it. */
public interface InTheirInterest {

    /**
     * True while it is agreed that it is in the person's best interests that everybody may see these words.
     *
     * @param wordsDigest the digest of the words as they would be seen, see {@link Preview#digest()}
     */
    boolean isAgreed(long feedbackId, String wordsDigest);
}
