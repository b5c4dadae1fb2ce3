package org.saidanddone.plan;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * Takes the words off a change to an action, because they hold something of a person who took back what they said. What
 * was changed, when and by whom stays. Not guarded: for services, never for screens.
 */
@Singleton
public class ProgressWords {

    private final ProgressRepository updates;
    private final ActionRepository actions;
    private final MilestoneRepository milestones;
    private final ProposalRepository proposals;

    ProgressWords(
            ProgressRepository updates,
            ActionRepository actions,
            MilestoneRepository milestones,
            ProposalRepository proposals) {
        this.proposals = proposals;
        this.updates = updates;
        this.actions = actions;
        this.milestones = milestones;
    }

    /**
     * Takes off what holds something: the words of the change, the reason for the status that comes from them, the name
     * of the step it added.
     *
     * @param holds says of a text whether it must go
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void remove(long progressUpdateId, Predicate<String> holds) {
        ProgressRow row = updates.findById(progressUpdateId).orElseThrow();
        if (holds.test(row.plain() + "\n" + row.easy() + "\n" + text(row.evidence()))) {
            updates.removeWords(progressUpdateId);
            actions.removeReason(row.actionId(), row.plain());
        }
        Long step = row.milestoneId();
        if (row.kind() == ProgressRow.Kind.MILESTONE_ADDED && step != null) {
            milestones
                    .findById(step)
                    .filter(each -> holds.test(each.title() + "\n" + each.easyTitle()))
                    .ifPresent(each -> milestones.call(
                            step, LanguageFile.english().text(Variant.PLAIN, "plan.step.words-removed")));
        }
    }

    /**
     * Takes the words off a proposal, and off the change that its owner made of it, where any of them holds something: what
     * was proposed and decided stays.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void removeFromProposal(long proposalId, Predicate<String> holds) {
        ProposalRow row = proposals.findById(proposalId).orElseThrow();
        String texts = String.join(
                "\n",
                row.plain(),
                row.easy(),
                text(row.evidence()),
                text(row.stepTitle()),
                text(row.stepEasyTitle()),
                text(row.refusalPlain()),
                text(row.refusalEasy()));
        if (holds.test(texts)) {
            proposals.removeWords(proposalId, LanguageFile.english().text(Variant.PLAIN, "plan.step.words-removed"));
        }
        Long accepted = row.progressUpdateId();
        if (accepted != null) {
            remove(accepted, holds);
        }
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
