package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;

/** Publishing a case from its page: what the button says, and what is said afterwards. */
@Singleton
final class Publishing {

    private final Cases cases;
    private final PublishingHour publishingHour;
    private final Clock clock;

    Publishing(Cases cases, PublishingHour publishingHour, Clock clock) {
        this.cases = cases;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    CaseAt publish(CaseFile file, Audience audience) {
        return cases.publish(file.feedback().id(), file.version(), audience);
    }

    static String wish(Audience audience) {
        return Say.text("review.wish.publish." + audience.name());
    }

    /** True when others would see something else, or others would see it, after it. */
    static boolean changes(CaseFile file, Audience audience) {
        return file.publishedIsOlder() || !isFor(file, audience);
    }

    private static boolean isFor(CaseFile file, Audience audience) {
        return file.published()
                .filter(form -> form.isPublic() == (audience == Audience.EVERYONE))
                .isPresent();
    }

    /** "Again" where the same people see an older form. */
    static String name(CaseFile file, Audience audience) {
        String key = audience == Audience.EVERYONE ? "everyone" : "staff";
        return Say.text("review.publish." + key + (isFor(file, audience) ? ".again" : ""));
    }

    /** What is so after it. */
    String done(CaseFile file, Audience audience) {
        boolean nowhere = audience == Audience.EVERYONE
                && file.published().filter(form -> form.links().isEmpty()).isPresent();
        return nowhere
                ? Say.text("review.publish.done.nowhere")
                : Say.text("review.publish.done." + audience.name(), Say.moment(publishingHour.next(clock.instant())));
    }
}
