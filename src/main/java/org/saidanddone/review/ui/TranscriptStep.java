package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;

/** Writing down what is in recordings and photos. */
@Singleton
final class TranscriptStep implements CaseStep {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Standing> of(CaseFile file) {
        if (file.unwritten() > 0) {
            return Optional.of(Standing.open(
                    Say.text("review.next.unwritten", file.unwritten()),
                    new Way.Here(Say.text("review.next.unwritten.go"), AttachmentsPart.FIELD)));
        }
        return file.transcripts().isEmpty()
                ? Optional.empty()
                : Optional.of(Standing.done(Say.text("review.next.unwritten.done")));
    }
}
