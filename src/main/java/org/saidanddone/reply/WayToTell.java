package org.saidanddone.reply;

import org.saidanddone.feedback.AnswerWay;

/** One way in which a reply reaches a person. Another way is one more bean; {@link Delivery} knows none by name. */
interface WayToTell {

    /** The wish that it meets. */
    AnswerWay way();

    /** True when the person is told by the sending itself; false when a colleague must still do something. */
    boolean atOnce();

    /** Does what is to be done in the transaction that sends the reply. */
    void tell(long feedbackId, long replyId);
}
