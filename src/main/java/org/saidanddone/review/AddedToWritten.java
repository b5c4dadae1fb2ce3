package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.feedback.AddedTo;
import org.saidanddone.feedback.AskedWords;
import org.saidanddone.feedback.OpenedCase;

/** What staff wrote down from recordings: the person says in any way that it is not what they said. */
@Singleton
class AddedToWritten implements AddedTo {

    private final WrittenForMe written;
    private final ReviewBook review;

    AddedToWritten(WrittenForMe written, ReviewBook review) {
        this.written = written;
        this.review = review;
    }

    @Override
    public String name() {
        return "written";
    }

    @Override
    public boolean isOpen(OpenedCase sent) {
        return !review.isGone(sent.feedbackId()) && !written.of(sent).isEmpty();
    }

    @Override
    public boolean hold(OpenedCase sent) {
        return review.holdToAdd(sent.feedbackId());
    }

    @Override
    public void added(OpenedCase sent, long answerId) {
        // The case is opened again by what was added itself.
    }

    @Override
    public Optional<AskedWords> asked(OpenedCase sent, long answerId, Instant added) {
        return Optional.empty();
    }
}
