package org.saidanddone.plan;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of changes and proposals as they were written, by the codes in {@link WordsInstead}, for those who look at them
 * again. Not guarded: for services, never for screens.
 */
@Singleton
public class WrittenWords {

    private final ProgressRepository updates;
    private final MilestoneRepository milestones;
    private final ProposalRepository proposals;

    WrittenWords(ProgressRepository updates, MilestoneRepository milestones, ProposalRepository proposals) {
        this.updates = updates;
        this.milestones = milestones;
        this.proposals = proposals;
    }

    /** The words of a change; empty where there is none. */
    public Map<String, String> ofChange(long updateId) {
        Map<String, String> words = new LinkedHashMap<>();
        updates.findById(updateId).ifPresent(row -> {
            Long step = row.milestoneId();
            if (row.kind() == ProgressRow.Kind.MILESTONE_ADDED && step != null) {
                milestones.findById(step).ifPresent(added -> {
                    put(words, WordsInstead.TITLE, added.title());
                    put(words, WordsInstead.TITLE_EASY, added.easyTitle());
                });
            }
            put(words, WordsInstead.PLAIN, row.plain());
            put(words, WordsInstead.EASY, row.easy());
            put(words, WordsInstead.EVIDENCE, row.evidence());
        });
        return words;
    }

    /** The words of a proposal and of what its owner said; empty where there is none. */
    public Map<String, String> ofProposal(long proposalId) {
        Map<String, String> words = new LinkedHashMap<>();
        proposals.findById(proposalId).ifPresent(row -> {
            put(words, WordsInstead.TITLE, row.stepTitle());
            put(words, WordsInstead.TITLE_EASY, row.stepEasyTitle());
            put(words, WordsInstead.PLAIN, row.plain());
            put(words, WordsInstead.EASY, row.easy());
            put(words, WordsInstead.EVIDENCE, row.evidence());
            put(words, WordsInstead.REFUSAL, row.refusalPlain());
            put(words, WordsInstead.REFUSAL_EASY, row.refusalEasy());
        });
        return words;
    }

    private static void put(Map<String, String> words, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.put(field, text);
        }
    }
}
