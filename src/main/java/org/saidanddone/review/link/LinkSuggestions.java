package org.saidanddone.review.link;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/** Which actions a case may be about, apart from those it is linked to. Never applied alone. */
@Singleton
@Guarded
public class LinkSuggestions {

    private static final Set<String> SAID = Set.of(QuestionSet.HAPPENING, QuestionSet.BETTER, QuestionSet.ADDED);

    private final FeedbackStore feedback;
    private final ReviewBook review;
    private final TranscriptStore transcripts;
    private final Plans plans;

    LinkSuggestions(FeedbackStore feedback, ReviewBook review, TranscriptStore transcripts, Plans plans) {
        this.feedback = feedback;
        this.review = review;
        this.transcripts = transcripts;
        this.plans = plans;
    }

    /** At most three, the likeliest first: of the plan the person chose, or of every open plan where they chose none. */
    @Transactional(readOnly = true)
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<LinkSuggestion> of(long feedbackId) {
        Optional<Feedback> found =
                review.isOpenToWhoeverAsks(feedbackId) ? feedback.find(feedbackId) : Optional.empty();
        return found.map(this::suggest).orElse(List.of());
    }

    private List<LinkSuggestion> suggest(Feedback sent) {
        String said = Stream.concat(
                        sent.answers().stream()
                                .filter(answer -> SAID.contains(answer.question()))
                                .map(Answer::words),
                        transcripts.newest(sent.id()).stream().map(Transcript::words))
                .collect(Collectors.joining("\n"));
        if (said.isBlank()) {
            return List.of();
        }
        List<Plan> open = plans.open();
        List<Plan> these = sent.planId()
                .map(chosen -> open.stream().filter(plan -> plan.id() == chosen).toList())
                .orElse(open);
        Map<Long, String> texts = new LinkedHashMap<>();
        Set<Long> inTheme = new HashSet<>();
        for (Theme theme :
                these.stream().flatMap(plan -> plans.themes(plan.id()).stream()).toList()) {
            for (Action action : plans.actions(theme.id())) {
                texts.put(action.id(), text(action));
                if (sent.themeId().equals(Optional.of(theme.id()))) {
                    inTheme.add(action.id());
                }
            }
        }
        Set<Long> linked = sent.links().stream().map(Link::actionId).collect(Collectors.toSet());
        return new ActionScorer(texts)
                .suggest(said, inTheme).stream()
                        .filter(each -> !linked.contains(each.actionId()))
                        .toList();
    }

    private static String text(Action action) {
        return String.join("\n", action.title(), action.description(), action.easyTitle(), action.easyText());
    }
}
