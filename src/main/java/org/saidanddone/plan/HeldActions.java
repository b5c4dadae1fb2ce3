package org.saidanddone.plan;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Holds actions still while somebody writes about them. Not guarded: for services, never for screens. */
@Singleton
public class HeldActions {

    private final ActionRepository actions;

    HeldActions(ActionRepository actions) {
        this.actions = actions;
    }

    /**
     * Until the transaction ends nobody else changes these actions or replies about them: whoever wants to waits, and then
     * sees what was done. They are taken in one order, so that two who take several never wait for each other.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void hold(Set<Long> actionIds) {
        if (!actionIds.isEmpty()) {
            actions.locked(actionIds);
        }
    }
}
