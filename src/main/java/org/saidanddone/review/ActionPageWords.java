package org.saidanddone.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.plan.WordsGate;

/** Tells the plan which words may not stand on an action's page. */
@Singleton
class ActionPageWords implements WordsGate {

    private final WordsBeside beside;

    ActionPageWords(WordsBeside beside) {
        this.beside = beside;
    }

    @Override
    public List<String> hidden(long actionId, List<String> texts) {
        return beside.hiddenOnThePageOf(actionId, texts);
    }
}
