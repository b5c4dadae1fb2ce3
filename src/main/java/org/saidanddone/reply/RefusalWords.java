package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.plan.WordsGate;
import org.saidanddone.review.WordsBeside;

/**
 * Tells the plan which words may not stand beside a proposal: what is hidden in what everybody reads on the action's page,
 * and in the cases that the proposal came of, read by everybody or not.
 */
@Singleton
class RefusalWords implements WordsGate {

    private final WordsBeside beside;
    private final ReplyRepository replies;

    RefusalWords(WordsBeside beside, ReplyRepository replies) {
        this.beside = beside;
        this.replies = replies;
    }

    @Override
    public List<String> hidden(long actionId, long proposalId, List<String> texts) {
        Set<Long> cameOf = replies.restingOnProposal(proposalId).stream()
                .map(ReplyRow::feedbackId)
                .collect(Collectors.toSet());
        return beside.hiddenOnThePageOf(actionId, cameOf, texts);
    }
}
