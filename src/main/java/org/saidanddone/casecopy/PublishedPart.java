package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What others can see of it. */
@Singleton
class PublishedPart implements CopyPart {

    private final ReviewBook review;

    PublishedPart(ReviewBook review) {
        this.review = review;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = review.published(feedbackId)
                .map(PublishedPart::facts)
                .orElseGet(() -> List.of(new CopySection.Fact("", CopyWords.say("published.none"))));
        return List.of(new CopySection(CopyWords.say("published.heading"), facts));
    }

    private static List<CopySection.Fact> facts(PublishedFeedback form) {
        List<CopySection.Fact> facts = new ArrayList<>();
        facts.add(new CopySection.Fact(
                CopyWords.say("published.who"),
                CopyWords.say(form.isPublic() ? "published.everyone" : "published.staff")));
        facts.add(new CopySection.Fact(CopyWords.say("published.since"), CopyWords.moment(form.published())));
        form.answers().forEach(answer -> facts.add(new CopySection.Fact(name(answer), answer.words())));
        return facts;
    }

    private static String name(PublishedAnswer answer) {
        String question = CopyWords.ofCode("question", answer.question());
        return answer.from() == WordsFrom.PERSON
                ? question
                : CopyWords.say("published.from." + answer.from().name(), question);
    }
}
