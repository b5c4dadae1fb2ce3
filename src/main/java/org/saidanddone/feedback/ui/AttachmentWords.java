package org.saidanddone.feedback.ui;

import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.attachment.Attachment;

/** How recordings and photos are spoken of. */
final class AttachmentWords {

    private static final int MINUTE = 60;

    private AttachmentWords() {}

    /** What we have of one kind, for example "We have 0:20 of your recording." The list has one at least. */
    static String have(List<Attachment> kept) {
        if (!kept.getFirst().kind().isRecording()) {
            return kept.size() == 1
                    ? Say.text("attachment.have.photo")
                    : Say.text("attachment.have.photos", kept.size());
        }
        int seconds = kept.stream().mapToInt(Attachment::seconds).sum();
        return seconds == 0
                ? Say.text("attachment.have.unknown")
                : Say.text("attachment.have." + kept.getFirst().kind().name(), time(seconds));
    }

    /** What this one is, for example "Part 2: 1:05". */
    static String name(Attachment attachment) {
        if (!attachment.kind().isRecording()) {
            return Say.text("attachment.photo", attachment.part());
        }
        String part = Say.text("attachment.part", attachment.part());
        return attachment.seconds() == 0 ? part : part + ": " + time(attachment.seconds());
    }

    /** Minutes and seconds, as on a clock. */
    static String time(int seconds) {
        int rest = seconds % MINUTE;
        return seconds / MINUTE + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
