package org.saidanddone.feedback.ui;

import java.util.Optional;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.Sending;

/**
 * What somebody left on this device. Nothing of it is shown before a person has said that it is theirs.
 *
 * @param code the way back to it
 * @param draft answers that are not sent, else empty
 * @param sent answers that were sent and whose receipt the person has not said to have kept, else empty
 */
record Left(ReceiptCode code, Optional<OpenDraft> draft, Optional<Sending.Outcome.Sent> sent) {

    static Left unfinished(OpenDraft draft) {
        return new Left(draft.code(), Optional.of(draft), Optional.empty());
    }

    static Left sent(ReceiptCode code, Sending.Outcome.Sent sent) {
        return new Left(code, Optional.empty(), Optional.of(sent));
    }
}
