package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.util.Optional;

/** What a code opens that is known to be right: it was checked, or a token of the device has unlocked it. */
@Singleton
class RightCode {

    private final DraftRepository drafts;
    private final FeedbackRepository feedback;

    RightCode(DraftRepository drafts, FeedbackRepository feedback) {
        this.drafts = drafts;
        this.feedback = feedback;
    }

    Receipts.Opened opens(ReceiptCode code) {
        String number = code.number().digits();
        Optional<FeedbackRow> sent = feedback.findByCaseNumber(number);
        if (sent.isPresent()) {
            return new Receipts.Opened.Sent(new OpenedCase(Saved.id(sent.get().id()), code.number()));
        }
        return drafts.existsById(number)
                ? new Receipts.Opened.Unfinished(new OpenDraft(code))
                : new Receipts.Opened.Nothing();
    }
}
