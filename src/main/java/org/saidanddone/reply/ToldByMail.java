package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.feedback.AnswerWay;

/** A mail says that there is a reply; it leaves as soon as the mail server takes it. */
@Singleton
class ToldByMail implements WayToTell {

    private final AnswerNotice notice;

    ToldByMail(AnswerNotice notice) {
        this.notice = notice;
    }

    @Override
    public AnswerWay way() {
        return AnswerWay.EMAIL;
    }

    @Override
    public boolean atOnce() {
        return true;
    }

    @Override
    public void tell(long feedbackId, long replyId) {
        notice.thereIsAnAnswer(feedbackId);
    }
}
