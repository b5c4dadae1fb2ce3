package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.feedback.AnswerWay;

/** The reply lies ready for the person, who said that they come back for it. */
@Singleton
class ToldByReceipt implements WayToTell {

    @Override
    public AnswerWay way() {
        return AnswerWay.RECEIPT;
    }

    @Override
    public boolean atOnce() {
        return true;
    }

    @Override
    public void tell(long feedbackId, long replyId) {
        // What was sent is there for the receipt already.
    }
}
