package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What was answered, and what the person said about it. */
@Singleton
class ReplyCopyPart implements CopyPart {

    private final SentReplies sent;

    ReplyCopyPart(SentReplies sent) {
        this.sent = sent;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = new ArrayList<>();
        for (Reply reply : sent.toThePerson(feedbackId).reversed()) {
            if (!reply.letter().isEmpty()) {
                facts.add(new CopySection.Fact(
                        CopyWords.say("reply.letter"), reply.letter().plain()));
            }
            facts.add(new CopySection.Fact(
                    CopyWords.moment(reply.sent()),
                    CopyWords.ofCode("audit.detail", reply.outcome().name()) + "\n" + reply.plain()));
            if (!reply.reason().isBlank()) {
                facts.add(new CopySection.Fact(CopyWords.say("reply.reason"), reply.reason()));
            }
            if (reply.restsOn().orElse(null) instanceof Reply.ForThePerson done
                    && !done.plain().isBlank()) {
                facts.add(new CopySection.Fact(CopyWords.say("reply.deed.copy"), done.plain()));
            }
            reply.verdict()
                    .ifPresent(verdict -> facts.add(new CopySection.Fact(
                            CopyWords.say("reply.verdict"), CopyWords.ofCode("audit.detail", verdict.name()))));
        }
        if (facts.isEmpty()) {
            facts.add(new CopySection.Fact("", CopyWords.say("reply.none")));
        }
        return List.of(new CopySection(CopyWords.say("reply.heading"), facts));
    }
}
