package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.ProgressRow.Kind;
import org.saidanddone.platform.calendar.Today;

/** Writes changes: the action as it is now, and the update that says what was changed, always both. */
@Singleton
class ActionChanges {

    private final ActionRepository actions;
    private final OwnerRepository owners;
    private final MilestoneRepository milestones;
    private final ProgressRepository updates;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    ActionChanges(
            ActionRepository actions,
            OwnerRepository owners,
            MilestoneRepository milestones,
            ProgressRepository updates,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.actions = actions;
        this.owners = owners;
        this.milestones = milestones;
        this.updates = updates;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    ActionRow find(long actionId) {
        return actions.findById(actionId).orElseThrow(() -> new IllegalArgumentException("there is no such action"));
    }

    /** A change that a colleague makes. */
    @Transactional
    ProgressUpdate make(ActionRow row, Change change, ProgressText text) {
        return switch (change) {
            case Change.NewStatus to -> {
                LocalDate achieved = to.to() == Status.DONE ? Today.at(clock) : null;
                yield write(row, row.withStatus(to.to(), null, text.plain(), achieved), Kind.STATUS, null, false, text);
            }
            case Change.NewDate to -> write(row, row.withDates(row.promised(), to.due()), Kind.DATE, null, false, text);
            case Change.MilestoneAdded step -> write(row, row, Kind.MILESTONE_ADDED, added(row, step), false, text);
            case Change.MilestoneReached step ->
                write(row, row, Kind.MILESTONE_REACHED, reached(row, step.milestoneId()), false, text);
            case Change.Evidence unused -> write(row, row, Kind.EVIDENCE, null, false, text);
        };
    }

    /** A new status or date that was read from a file. */
    @Transactional
    ProgressUpdate read(ActionRow before, ActionRow after, Kind kind, ProgressText text) {
        return write(before, after, kind, null, true, text);
    }

    @Transactional
    void handOver(ActionRow row, Owner to) {
        actions.update(row);
        owners.save(new OwnerRow(null, RowId.of(row.id()), to.organisation(), to.post(), now()));
    }

    private MilestoneRow added(ActionRow row, Change.MilestoneAdded step) {
        return milestones.save(
                new MilestoneRow(null, RowId.of(row.id()), step.title(), step.easyTitle(), step.due(), null, 0));
    }

    private MilestoneRow reached(ActionRow row, long milestoneId) {
        MilestoneRow step = milestones
                .findById(milestoneId)
                .filter(found -> found.actionId() == RowId.of(row.id()) && found.reached() == null)
                .orElseThrow(() -> new IllegalArgumentException("the action has no such step to reach"));
        return milestones.update(step.reachedOn(Today.at(clock)));
    }

    private ProgressUpdate write(
            ActionRow before,
            ActionRow after,
            Kind kind,
            @Nullable MilestoneRow step,
            boolean imported,
            ProgressText text) {
        actions.update(after);
        boolean status = kind == Kind.STATUS;
        boolean date = kind == Kind.DATE;
        ProgressRow row = new ProgressRow(
                null,
                RowId.of(before.id()),
                now(),
                signedById(),
                signedByName(),
                imported,
                kind,
                status ? before.status() : null,
                status ? after.status() : null,
                date ? before.due() : null,
                date ? after.due() : null,
                step == null ? null : step.id(),
                text.plain(),
                text.easy());
        return ProgressHistory.update(updates.save(row), step);
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private @Nullable Long signedById() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.id() : null;
    }

    private String signedByName() {
        return whoIsAsking.now() instanceof Asking.Colleague colleague
                ? colleague.name()
                : LanguageFile.english().text(Variant.PLAIN, "product.name");
    }
}
