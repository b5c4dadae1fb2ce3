package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Where a person wants to be phoned or written to, for those who do it. Not guarded: its caller says who may know, and
 * keeps on record that they looked. No screen calls it.
 */
@Singleton
public class Reach {

    private final FeedbackRepository rows;
    private final SafeContactRepository safe;

    Reach(FeedbackRepository rows, SafeContactRepository safe) {
        this.rows = rows;
        this.safe = safe;
    }

    /** The telephone number or postal address that the person gave; "" where they gave none. */
    @Transactional
    public String address(long feedbackId) {
        return rows.findById(feedbackId).orElseThrow().answerAddress();
    }

    /**
     * True when the person told the safeguarding lead, and nobody else, when and how it is safe to reach them: whoever phones
     * or writes asks the lead first.
     */
    @Transactional
    public boolean askTheLeadFirst(long feedbackId) {
        return safe.existsById(feedbackId);
    }
}
