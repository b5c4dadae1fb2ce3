package org.saidanddone.casecopy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What the person sent, word by word, and what it was linked to. */
@Singleton
class SentPart implements CopyPart {

    private final FeedbackStore feedback;
    private final Plans plans;

    SentPart(FeedbackStore feedback, Plans plans) {
        this.feedback = feedback;
        this.plans = plans;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        return feedback.find(feedbackId)
                .map(found -> List.of(sent(found), linked(found)))
                .orElse(List.of());
    }

    private CopySection sent(Feedback sent) {
        List<CopySection.Fact> facts = new ArrayList<>();
        facts.add(new CopySection.Fact(CopyWords.say("sent.when"), CopyWords.moment(sent.sent())));
        facts.add(new CopySection.Fact(
                CopyWords.say("sent.voice"),
                CopyWords.ofCode("voice", sent.voice().name())));
        sent.themeId()
                .flatMap(plans::theme)
                .ifPresent(theme -> facts.add(new CopySection.Fact(CopyWords.say("sent.theme"), theme.title())));
        sent.feeling()
                .ifPresent(feeling -> facts.add(new CopySection.Fact(
                        CopyWords.say("sent.feeling"), CopyWords.ofCode("feeling", feeling.name()))));
        sent.safe()
                .ifPresent(safe -> facts.add(
                        new CopySection.Fact(CopyWords.say("sent.safe"), CopyWords.ofCode("safe", safe.name()))));
        facts.add(new CopySection.Fact(CopyWords.say("sent.show"), CopyWords.say(show(sent))));
        facts.add(new CopySection.Fact(
                CopyWords.say("sent.way"),
                CopyWords.ofCode("way", sent.answerWay().name())));
        if (!sent.answerAddress().isBlank()) {
            facts.add(new CopySection.Fact(CopyWords.say("sent.address"), sent.answerAddress()));
        }
        for (Answer answer : sent.answers()) {
            String pictures = pictures(answer);
            if (!pictures.isEmpty()) {
                facts.add(new CopySection.Fact(CopyWords.ofCode("question", answer.question()), pictures));
            }
            if (!answer.words().isBlank()) {
                facts.add(new CopySection.Fact(CopyWords.ofCode("question", answer.question()), answer.words()));
            }
        }
        return new CopySection(CopyWords.say("sent.heading"), facts);
    }

    /** The pictures that were chosen for an open question, each with how it is where the person said so. */
    private static String pictures(Answer answer) {
        return answer.chosen().pictures().stream()
                .filter(CopyWords::hasPicture)
                .map(CopyWords::picture)
                .collect(Collectors.joining("; "));
    }

    private static String show(Feedback sent) {
        if (!sent.mayShow()) {
            return "sent.show.no";
        }
        return sent.voice() == Voice.ON_BEHALF ? "sent.show.yes.other" : "sent.show.yes";
    }

    private CopySection linked(Feedback sent) {
        List<CopySection.Fact> facts = sent.links().stream()
                .map(link -> new CopySection.Fact(by(link), action(link)))
                .toList();
        return new CopySection(
                CopyWords.say("links.heading"),
                facts.isEmpty() ? List.of(new CopySection.Fact("", CopyWords.say("links.none"))) : facts);
    }

    private static String by(Link link) {
        return CopyWords.say(link.chosenBy() == ChosenBy.PERSON ? "links.person" : "links.staff");
    }

    private String action(Link link) {
        String action = plans.action(link.actionId())
                .map(found -> found.code().text() + " " + found.title())
                .orElse(String.valueOf(link.actionId()));
        return CopyWords.say(
                "links.line", action, CopyWords.ofCode("kind", link.kind().name()));
    }
}
