package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** The notes about concerns: only where the safeguarding lead wants them in the document. */
@Singleton
class ConcernCopyPart implements CopyPart {

    private final ConcernBook book;
    private final SafeMessageRepository messages;

    ConcernCopyPart(ConcernBook book, SafeMessageRepository messages) {
        this.messages = messages;
        this.book = book;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = new ArrayList<>();
        if (confidential) {
            book.of(feedbackId).forEach(concern -> {
                facts.add(new CopySection.Fact(
                        CopyWords.moment(concern.raised()),
                        concern.why().isBlank() ? CopyWords.say("concern.raised") : concern.why()));
                concern.steps()
                        .forEach(step -> facts.add(new CopySection.Fact(
                                CopyWords.moment(step.at()), step.decision().reason())));
            });
        }
        if (!facts.isEmpty()) {
            messages.of(feedbackId)
                    .forEach(message -> facts.add(new CopySection.Fact(
                            CopyWords.say(message.fromLead() ? "concern.message.lead" : "concern.message.person")
                                    + " "
                                    + CopyWords.moment(message.written()),
                            message.plain())));
        }
        return facts.isEmpty() ? List.of() : List.of(new CopySection(CopyWords.say("concern.heading"), facts));
    }
}
