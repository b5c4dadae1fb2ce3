package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.CaseFile;

/** Showing the words to those who may see them. */
@Singleton
final class PublishStep implements CaseStep {

    private final Publishing publishing;

    PublishStep(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Standing> of(CaseFile file) {
        Optional<PublishedFeedback> published = file.published();
        if (published.isPresent() && !file.publishedIsOlder()) {
            return Optional.of(Standing.done(
                    Say.text(published.get().isPublic() ? "review.next.published" : "review.next.published.staff")));
        }
        return Optional.of(file.problems().isEmpty() ? publish(file) : Standing.waits(Say.text("review.next.publish")));
    }

    private Standing publish(CaseFile file) {
        Audience audience = file.everybodyMaySee() ? Audience.EVERYONE : Audience.STAFF;
        return Standing.open(
                Say.text("review.next.publish"),
                new Way.Press(
                        Publishing.name(file, audience),
                        Publishing.wish(audience),
                        before -> publishing.publish(before, audience),
                        after -> publishing.done(after, audience)));
    }
}
