package org.saidanddone.publishing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.Link;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;

/** Makes the published form of feedback: a copy of what may be shown, with marks in the place of what is hidden. */
public final class PublishedCopy {

    private PublishedCopy() {}

    static Preview of(Feedback feedback, List<SaidText> texts, List<Redaction> hidden) {
        List<PublishedAnswer> answers = new ArrayList<>();
        List<String> hiddenWords = new ArrayList<>();
        for (SaidText text : texts) {
            ShownWords words = new ShownWords(text.words());
            List<Redaction> here = hidden.stream()
                    .filter(part -> part.text().equals(text.id()))
                    .toList();
            answers.add(new PublishedAnswer(text.question(), text.pictures(), words.without(here), text.from()));
            here.forEach(part -> hiddenWords.add(words.of(words.part(part.begins(), part.ends()))));
        }
        List<String> published = answers.stream().map(PublishedAnswer::words).toList();
        return new Preview(answers, links(feedback), ShownWords.stillStanding(hiddenWords, published));
    }

    /** What staff say about an action goes before what the person chose; what nobody confirmed is left out. */
    private static List<PublishedLink> links(Feedback feedback) {
        Map<Long, PublishedLink> byAction = new LinkedHashMap<>();
        for (Link link : feedback.links()) {
            PublishedLink published = new PublishedLink(link.actionId(), link.kind());
            if (link.chosenBy() == ChosenBy.STAFF) {
                byAction.put(link.actionId(), published);
            } else if (link.confirmed()) {
                byAction.putIfAbsent(link.actionId(), published);
            }
        }
        return List.copyOf(byAction.values());
    }

    /** What keeps the feedback from being published for the audience. */
    public static Set<PublishProblem> problems(Feedback feedback, boolean concernOpen, Audience audience) {
        Set<PublishProblem> problems = EnumSet.noneOf(PublishProblem.class);
        if (concernOpen) {
            problems.add(PublishProblem.CONCERN_OPEN);
        }
        if (feedback.links().stream().anyMatch(link -> isUnsettled(feedback, link))) {
            problems.add(PublishProblem.LINK_NOT_CONFIRMED);
        }
        if (audience == Audience.EVERYONE && !feedback.mayShow()) {
            problems.add(PublishProblem.PERSON_DID_NOT_AGREE);
        }
        return problems;
    }

    /** True where the person made the link, and our team has said nothing of its action. */
    public static boolean isUnsettled(Feedback feedback, Link link) {
        return link.chosenBy() == ChosenBy.PERSON
                && !link.confirmed()
                && feedback.links().stream()
                        .noneMatch(other -> other.chosenBy() == ChosenBy.STAFF && other.actionId() == link.actionId());
    }
}
