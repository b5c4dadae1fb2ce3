package org.saidanddone.reply;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.redaction.suggest.SuggestionKind;
import org.saidanddone.review.FoundBeside;
import org.saidanddone.review.WordsBeside;

/**
 * Holds what is to be sent against what is hidden in every case it goes to. {@link Delivery} takes a draft from here and
 * from nowhere else, so that no way of sending can forget it.
 */
@Singleton
class ReplyWords {

    private final WordsBeside beside;
    private final Plans plans;
    private final Audit audit;

    ReplyWords(WordsBeside beside, Plans plans, Audit audit) {
        this.beside = beside;
        this.plans = plans;
        this.audit = audit;
    }

    /** A draft that may be sent as far as its words go. Only {@link ReplyWords} makes one. */
    static final class Checked {

        private final ReplyDraft draft;

        private Checked(ReplyDraft draft) {
            this.draft = draft;
        }

        ReplyDraft draft() {
            return draft;
        }
    }

    /** How the look at the words ended. */
    sealed interface Looked {

        /** They may be sent; what was decided about them is on record. */
        record MayGo(Checked draft) implements Looked {}

        /** Something is hidden, or has to be decided first. */
        record Found(List<FoundBeside> words) implements Looked {}
    }

    /**
     * Looks at everything in the draft that others than the person will read.
     *
     * @param to the published forms of everybody it goes to
     * @param decided what whoever writes has decided to let stand; what is hidden stays hidden all the same
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Looked look(List<PublishedFeedback> to, ReplyDraft draft, List<MayStand> decided) {
        Set<Long> cases = to.stream().map(PublishedFeedback::feedbackId).collect(Collectors.toSet());
        Set<Long> actions = actions(to, draft);
        List<FoundBeside> found =
                beside.look(new WordsBeside.Beside(cases, actions, known(actions)), draft.textsForOthers()).stream()
                        .filter(each -> !isEvidenceItself(each))
                        .toList();
        List<FoundBeside> open =
                found.stream().filter(each -> !mayStand(each, decided)).toList();
        if (!open.isEmpty()) {
            return new Looked.Found(open);
        }
        for (FoundBeside each : found) {
            String kind = each.suggested().orElseThrow().name();
            String place = each.field() + ":" + each.begins() + "-" + each.ends();
            cases.stream()
                    .sorted()
                    .forEach(feedbackId ->
                            audit.record("WORDS_STAND", Optional.of(feedbackId), Optional.empty(), kind, "", place));
        }
        return new Looked.MayGo(new Checked(draft));
    }

    /** What shows a change is a link or somebody's name on purpose; what is hidden may not stand there either. */
    private static boolean isEvidenceItself(FoundBeside found) {
        return found.field().equals(ReplyProblem.Field.EVIDENCE.name())
                && found.suggested()
                        .filter(kind -> kind != SuggestionKind.HIDDEN_ELSEWHERE)
                        .isPresent();
    }

    private static boolean mayStand(FoundBeside found, List<MayStand> decided) {
        return !found.isHidden()
                && decided.contains(new MayStand(ReplyProblem.Field.valueOf(found.field()), found.words()));
    }

    /** What is public and spoken about stands on the page of each action; a change stands on the page of its own. */
    private static Set<Long> actions(List<PublishedFeedback> to, ReplyDraft draft) {
        Set<Long> actions = to.stream()
                .filter(PublishedFeedback::isPublic)
                .flatMap(form -> form.links().stream())
                .map(PublishedLink::actionId)
                .collect(Collectors.toSet());
        draft.change().actionId().ifPresent(actions::add);
        return actions;
    }

    private List<String> known(Set<Long> actions) {
        List<String> known = new ArrayList<>();
        for (long id : actions) {
            plans.action(id).ifPresent(action -> known.addAll(texts(action)));
            plans.milestones(id).forEach(step -> known.addAll(List.of(step.title(), step.easyTitle())));
        }
        return known;
    }

    private static List<String> texts(Action action) {
        return List.of(
                action.title(),
                action.easyTitle(),
                action.description(),
                action.easyText(),
                action.owner().organisation(),
                action.owner().post());
    }

    /**
     * A draft as whoever asks may read it: an action owner reads what a colleague wrote with marks in the place of what is
     * hidden, because a colleague who reviews may have written more than they may see.
     */
    ReplyDraft draftFor(Asking asking, Collection<Long> feedbackIds, ReplyDraft draft, long writtenBy) {
        boolean reads = asking.hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD)
                || (asking instanceof Asking.Colleague me && me.id() == writtenBy);
        return reads || draft.isEmpty() ? draft : draft.withTextsForOthers(beside.masking(feedbackIds));
    }
}
