package org.saidanddone.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a colleague must bring a reply to a person. No address and no word of the person is in it.
 *
 * @param id its number
 * @param feedbackId the feedback that was replied to
 * @param kind by phone or by post
 * @param made when the reply was sent
 * @param notBefore the day from which on it is to be tried
 * @param tries how often nobody answered
 * @param notReached when it was found that the person cannot be reached there, empty where nobody said so
 * @param ended when it was over, empty while it is to be done
 * @param ending how it ended
 * @param endedBy the colleague who ended it, as colleagues know them; "" for nobody
 * @param version the version that a change must name
 */
public record DeliveryTask(
        long id,
        long feedbackId,
        DeliveryKind kind,
        Instant made,
        LocalDate notBefore,
        int tries,
        Optional<Instant> notReached,
        Optional<Instant> ended,
        Optional<Ending> ending,
        String endedBy,
        int version) {

    /** How a task is over. */
    public enum Ending {
        /** A colleague told the person. */
        TOLD,
        /** The person could not be reached, and saw the reply with their receipt. */
        SEEN,
        /** A later reply was sent before the person was told of this one: both are told together. */
        LATER_REPLY,
        /** The case is over for another reason. */
        CASE_ENDED
    }
}
