package org.saidanddone.plan;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts other words in the place of those that are not shown. */
@Singleton
class ShownInstead {

    private final List<WordsInstead> all;
    private final ProposalRepository proposals;

    ShownInstead(List<WordsInstead> all, ProposalRepository proposals) {
        this.all = List.copyOf(all);
        this.proposals = proposals;
    }

    /** A change that came of a proposal has its words, and so what stands in their place. */
    Map<Long, Instead> changes(Collection<Long> updateIds) {
        Map<Long, Instead> found = new HashMap<>();
        if (!updateIds.isEmpty()) {
            Map<Long, Long> cameOf = new HashMap<>();
            proposals.becameChanges(updateIds).forEach(row -> {
                Long update = row.progressUpdateId();
                if (update != null) {
                    cameOf.put(RowId.of(row.id()), update);
                }
            });
            proposals(cameOf.keySet())
                    .forEach((proposal, instead) -> found.put(cameOf.getOrDefault(proposal, 0L), instead));
            all.forEach(each -> found.putAll(each.changes(updateIds)));
        }
        return found;
    }

    Map<Long, Instead> proposals(Collection<Long> proposalIds) {
        Map<Long, Instead> found = new HashMap<>();
        if (!proposalIds.isEmpty()) {
            all.forEach(each -> found.putAll(each.proposals(proposalIds)));
        }
        return found;
    }

    static Change change(Change change, Instead instead) {
        return change instanceof Change.MilestoneAdded step
                ? new Change.MilestoneAdded(
                        cut(instead.shown(WordsInstead.TITLE, step.title())),
                        cut(instead.shown(WordsInstead.TITLE_EASY, step.easyTitle())),
                        step.due())
                : change;
    }

    private static String cut(String title) {
        return title.length() > 200 ? title.substring(0, 200) : title;
    }

    static Optional<Evidence> evidence(Optional<Evidence> evidence, Instead instead) {
        return evidence.flatMap(shown -> {
            String text = instead.beside(WordsInstead.EVIDENCE, shown.text());
            return text.equals(shown.text()) ? Optional.of(shown) : Evidence.read(shown.kind(), text);
        });
    }

    static ProgressUpdate update(ProgressUpdate update, Instead instead) {
        return new ProgressUpdate(
                update.id(),
                update.actionId(),
                update.made(),
                update.madeBy(),
                change(update.change(), instead),
                update.statusBefore(),
                update.dueBefore(),
                instead.shown(WordsInstead.PLAIN, update.plain()),
                instead.shown(WordsInstead.EASY, update.easy()),
                update.author(),
                evidence(update.evidence(), instead),
                update.proposedBy());
    }

    static Proposal proposal(Proposal proposal, Instead instead) {
        Proposal.State state = proposal.state() instanceof Proposal.State.Refused refused
                ? new Proposal.State.Refused(
                        refused.by(),
                        instead.shown(WordsInstead.REFUSAL, refused.plain()),
                        instead.shown(WordsInstead.REFUSAL_EASY, refused.easy()))
                : proposal.state();
        return new Proposal(
                proposal.id(),
                proposal.actionId(),
                proposal.seenVersion(),
                proposal.made(),
                proposal.madeBy(),
                change(proposal.change(), instead),
                evidence(proposal.evidence(), instead),
                instead.shown(WordsInstead.PLAIN, proposal.plain()),
                instead.shown(WordsInstead.EASY, proposal.easy()),
                state);
    }
}
