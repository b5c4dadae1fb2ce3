package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.WordsFor;

/**
 * The language in which a person uses this website, for what reaches them outside of it. It is kept with how they read, and
 * goes with all they sent when they take it back. Not guarded, and no screen calls it.
 */
@Singleton
public class PersonsLanguage {

    private final CaseRepository cases;
    private final FeedbackRepository feedback;

    PersonsLanguage(CaseRepository cases, FeedbackRepository feedback) {
        this.cases = cases;
        this.feedback = feedback;
    }

    /** Words for whoever sent this feedback. */
    @Transactional
    public WordsFor of(long feedbackId) {
        return feedback.findById(feedbackId)
                .map(row -> of(new CaseNumber(row.caseNumber())))
                .orElse(WordsFor.ENGLISH);
    }

    /** Words for whoever has this case. */
    @Transactional
    public WordsFor of(CaseNumber number) {
        return cases.readingOf(number.digits()).map(WordsFor::keptAs).orElse(WordsFor.ENGLISH);
    }
}
