package org.saidanddone.plan;

import java.util.List;

/**
 * Looks at words that everybody will read on an action's page before they stand there: another feature knows what is hidden
 * beside them. A bean, found by this type.
 */
public interface WordsGate {

    /**
     * The words in these texts that may not stand beside the proposal on the page of its action, as they are written there.
     */
    List<String> hidden(long actionId, long proposalId, List<String> texts);
}
