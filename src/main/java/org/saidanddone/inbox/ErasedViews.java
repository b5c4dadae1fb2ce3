package org.saidanddone.inbox;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;
import org.saidanddone.review.CaseErased;

/** What a colleague called a view, or looks for in it, may be the name of a person who took back what they said: it goes too. */
@Singleton
class ErasedViews {

    private final SavedViewRepository rows;
    private final Plans plans;

    ErasedViews(SavedViewRepository rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        List<SavedViewRow> all = rows.findAll();
        if (all.isEmpty()) {
            return;
        }
        String known = promised();
        all.stream()
                .filter(view -> event.echo().isIn(view.name() + "\n" + view.words(), known))
                .forEach(rows::delete);
    }

    /** What the plans say is of no person. */
    private String promised() {
        return plans.open().stream()
                .flatMap(plan -> Stream.concat(
                        plans.names(plan.id()).stream().map(ActionName::title),
                        plans.themes(plan.id()).stream().map(Theme::title)))
                .collect(Collectors.joining("\n"));
    }
}
