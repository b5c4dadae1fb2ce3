package org.saidanddone.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.OptionalInt;

/** Says whether whoever asks may see a case. Not guarded: for services, never for screens. */
@Singleton
public class CaseSight {

    private final ReviewDesk desk;

    CaseSight(ReviewDesk desk) {
        this.desk = desk;
    }

    /**
     * Goes on only where whoever asks may see the case.
     *
     * @throws NoSuchCase when there is none, or they may not
     */
    public void require(long feedbackId) {
        if (desk.see(feedbackId).isEmpty()) {
            throw new NoSuchCase();
        }
    }

    /**
     * As {@link #require}, and holds the review until the transaction ends: nobody else changes the case meanwhile.
     *
     * @throws NoSuchCase when there is none, they may not, or the person took everything back: there is nothing to add to
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void hold(long feedbackId) {
        ReviewRow row = desk.hold(feedbackId);
        if (!desk.maySee(row) || row.reviewState() == ReviewState.WITHDRAWN) {
            throw new NoSuchCase();
        }
    }

    /** The version of the case, empty when there is none or whoever asks may not see it. */
    public OptionalInt version(long feedbackId) {
        return desk.see(feedbackId).map(row -> OptionalInt.of(row.version())).orElseGet(OptionalInt::empty);
    }
}
