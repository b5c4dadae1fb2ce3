package org.saidanddone.easyread.plainwords;

import java.util.Set;
import java.util.function.Consumer;

/**
 * W2: "You cannot speak?" is a condition that looks like a question, and some readers answer it. A question begins with a
 * question word or with its verb: "Are you afraid to speak?"
 */
record HalfQuestionCheck() implements Check {

    private static final Set<String> NO_QUESTION_BEGINS_SO = Set.of(
            "i",
            "you",
            "we",
            "they",
            "he",
            "she",
            "it",
            "somebody",
            "someone",
            "nobody",
            "people",
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "your",
            "our",
            "my",
            "no",
            "not",
            "there");

    @Override
    public void read(Passage passage, Consumer<Finding> findings) {
        if (!passage.easyRead()) {
            return;
        }
        for (Line line : passage.lines()) {
            if (line.question()
                    && line.words().size() > 2
                    && NO_QUESTION_BEGINS_SO.contains(line.words().getFirst().lower())) {
                findings.accept(line.finding(
                        PlainWordsRule.HALF_QUESTION, 0, line.words().size() - 1));
            }
        }
    }
}
