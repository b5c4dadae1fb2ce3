package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.feedback.AnswerWay;

/** A colleague prints the reply and posts it. */
@Singleton
class ToldByLetter implements WayToTell {

    private final DeliveryBook book;

    ToldByLetter(DeliveryBook book) {
        this.book = book;
    }

    @Override
    public AnswerWay way() {
        return AnswerWay.LETTER;
    }

    @Override
    public boolean atOnce() {
        return false;
    }

    @Override
    public void tell(long feedbackId, long replyId) {
        book.begin(feedbackId, replyId, DeliveryKind.POST);
    }
}
