package org.saidanddone.feedback.ui;

import java.util.Optional;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.Sending;

/**
 * A receipt on the screen. Kept in the session, so that the page can be loaded again.
 *
 * @param code the code it shows
 * @param sent what was sent, empty for a draft that is left for later
 * @param draft the draft that is left for later, empty for what was sent
 */
record ShownReceipt(ReceiptCode code, Optional<Sending.Outcome.Sent> sent, Optional<OpenDraft> draft) {

    static ShownReceipt sent(ReceiptCode code, Sending.Outcome.Sent sent) {
        return new ShownReceipt(code, Optional.of(sent), Optional.empty());
    }

    static ShownReceipt later(OpenDraft draft) {
        return new ShownReceipt(draft.code(), Optional.empty(), Optional.of(draft));
    }
}
