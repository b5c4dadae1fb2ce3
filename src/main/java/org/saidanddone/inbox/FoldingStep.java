package org.saidanddone.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Some cases whose words are folded anew, in one transaction. */
@Singleton
class FoldingStep {

    private static final int AT_ONCE = 50;

    private final WordsIndex words;
    private final ItemKeeper keeper;

    FoldingStep(WordsIndex words, ItemKeeper keeper) {
        this.words = words;
        this.keeper = keeper;
    }

    /** Folds some; false when none is left. */
    @Transactional
    public boolean fold() {
        List<Long> some = words.stale(AT_ONCE);
        for (long feedbackId : some) {
            keeper.fold(feedbackId);
            words.done(feedbackId);
        }
        return !some.isEmpty();
    }
}
