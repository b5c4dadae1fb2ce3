package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.feedback.AnswerWay;

/** A colleague phones the person. */
@Singleton
class ToldByPhone implements WayToTell {

    private final DeliveryBook book;

    ToldByPhone(DeliveryBook book) {
        this.book = book;
    }

    @Override
    public AnswerWay way() {
        return AnswerWay.PHONE;
    }

    @Override
    public boolean atOnce() {
        return false;
    }

    @Override
    public void tell(long feedbackId, long replyId) {
        book.begin(feedbackId, replyId, DeliveryKind.PHONE);
    }
}
