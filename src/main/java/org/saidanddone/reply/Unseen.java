package org.saidanddone.reply;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.HeldActions;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;

/** What stands against sending a reply that its writer has not seen: what others changed, and what others were told. */
@Singleton
class Unseen {

    private static final int NO_VERSION = -1;

    private final Plans plans;
    private final HeldActions held;
    private final EarlierReplies earlier;
    private final Audit audit;

    Unseen(Plans plans, HeldActions held, EarlierReplies earlier, Audit audit) {
        this.held = held;
        this.plans = plans;
        this.earlier = earlier;
        this.audit = audit;
    }

    /**
     * That somebody changed the draft's action since its writer looked; empty when it is what they saw. Until the transaction
     * ends nobody else changes the actions that the reply is about, or replies about them.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Optional<SendResult> change(ReplyDraft draft, List<PublishedFeedback> to) {
        held.hold(about(draft, to));
        return meanwhile(draft).map(SendResult.ActionChanged::new);
    }

    /** That others were told something else, and the writer has not said to know; empty where there is no such thing. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Optional<SendResult> contradiction(ReplyDraft draft, List<PublishedFeedback> to) {
        List<EarlierReply> told = earlier.unseen(draft, about(draft, to), ids(to));
        return told.isEmpty() ? Optional.empty() : Optional.of(new SendResult.Differs(told));
    }

    /** What became of the draft's action since its writer looked; empty when it is what they saw. */
    @Transactional
    Optional<Meanwhile> meanwhile(ReplyDraft draft) {
        if (draft.outcome().filter(Outcome::mayHaveChange).isEmpty()) {
            return Optional.empty();
        }
        ChangeDraft change = draft.change();
        return change.actionId()
                .flatMap(action -> plans.since(action, change.seen().version().orElse(NO_VERSION)));
    }

    /** Keeps on record that the sender knew that others were told something else: to each case, what and what now. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void recordKnown(ReplyDraft draft, List<PublishedFeedback> to) {
        String told = earlier.differing(draft, about(draft, to), ids(to)).stream()
                .map(each -> each.outcome().name())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!told.isEmpty()) {
            String now = draft.outcome().orElseThrow().name();
            to.forEach(said -> audit.record(
                    "REPLY_DIFFERS",
                    Optional.of(said.feedbackId()),
                    draft.change().actionId(),
                    "",
                    told,
                    now));
        }
    }

    /** The actions that the reply speaks about: the chosen one, or all that the people speak about. */
    static Set<Long> about(ReplyDraft draft, List<PublishedFeedback> to) {
        Set<Long> linked = to.stream()
                .flatMap(said -> said.links().stream())
                .map(PublishedLink::actionId)
                .collect(Collectors.toCollection(TreeSet::new));
        return draft.change().actionId().filter(linked::contains).map(Set::of).orElse(linked);
    }

    private static Set<Long> ids(List<PublishedFeedback> to) {
        return to.stream().map(PublishedFeedback::feedbackId).collect(Collectors.toSet());
    }
}
