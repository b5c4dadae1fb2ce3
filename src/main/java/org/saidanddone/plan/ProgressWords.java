package org.saidanddone.plan;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
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

    ProgressWords(ProgressRepository updates, ActionRepository actions, MilestoneRepository milestones) {
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
        if (holds.test(row.plain() + "\n" + row.easy())) {
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
}
