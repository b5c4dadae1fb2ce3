package org.saidanddone.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** A change that somebody of the owner's own people makes, in the name of their post. */
    @Transactional
    ProgressUpdate make(ActionRow row, StatedChange stated, Owner post) {
        Signed by = new Signed(new Author.OwnersPost(post), stated.evidence(), Optional.empty());
        return make(row, stated, by, Today.at(clock));
    }

    /** A change that the review team had proposed on that day, and the owner's own people accept in these words. */
    @Transactional
    ProgressUpdate accept(ActionRow row, ProposalRow proposal, StatedChange stated, Owner post) {
        Signed by = new Signed(new Author.OwnersPost(post), stated.evidence(), Optional.of(proposal.madeByName()));
        return make(row, stated, by, Today.of(proposal.made()));
    }

    /**
     * Whose change it is.
     *
     * @param author whose words
     * @param evidence what shows it
     * @param proposedBy the colleague who had proposed it, for colleagues
     */
    private record Signed(Author author, Optional<Evidence> evidence, Optional<String> proposedBy) {

        static final Signed FILE = new Signed(new Author.File(), Optional.empty(), Optional.empty());
    }

    private ProgressUpdate make(ActionRow row, StatedChange stated, Signed by, LocalDate day) {
        ProgressText text = stated.text();
        return switch (stated.change()) {
            case Change.NewStatus to -> {
                LocalDate achieved = to.to() == Status.DONE ? day : null;
                yield write(
                        row,
                        row.withStatus(to.to(), null, new Reason(text.plain(), text.easy()), achieved),
                        Kind.STATUS,
                        null,
                        by,
                        text);
            }
            case Change.NewDate to -> write(row, row.withDates(row.promised(), to.due()), Kind.DATE, null, by, text);
            case Change.MilestoneAdded step -> write(row, row, Kind.MILESTONE_ADDED, added(row, step), by, text);
            case Change.MilestoneReached step ->
                write(row, row, Kind.MILESTONE_REACHED, reached(row, step.milestoneId(), day), by, text);
            case Change.Evidence unused -> write(row, row, Kind.EVIDENCE, null, by, text);
        };
    }

    /** A new status or date that was read from a file. */
    @Transactional
    ProgressUpdate read(ActionRow before, ActionRow after, Kind kind, ProgressText text) {
        return write(before, after, kind, null, Signed.FILE, text);
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

    private MilestoneRow reached(ActionRow row, long milestoneId, LocalDate day) {
        MilestoneRow step = openStep(row, milestoneId)
                .orElseThrow(() -> new IllegalArgumentException("the action has no such step to reach"));
        return milestones.update(step.reachedOn(day));
    }

    private Optional<MilestoneRow> openStep(ActionRow row, long milestoneId) {
        return milestones
                .findById(milestoneId)
                .filter(found -> found.actionId() == RowId.of(row.id()) && found.reached() == null);
    }

    /** False for a step that is reached already, or is none of the action's. */
    boolean canBeMade(ActionRow row, Change change) {
        return !(change instanceof Change.MilestoneReached step)
                || openStep(row, step.milestoneId()).isPresent();
    }

    private ProgressUpdate write(
            ActionRow before, ActionRow after, Kind kind, @Nullable MilestoneRow step, Signed by, ProgressText text) {
        ActionRow now = actions.update(after);
        boolean status = kind == Kind.STATUS;
        boolean date = kind == Kind.DATE;
        ProgressRow row = new ProgressRow(
                null,
                RowId.of(before.id()),
                now(),
                signedById(),
                signedByName(),
                by.author() instanceof Author.File,
                kind,
                status ? before.status() : null,
                status ? after.status() : null,
                date ? before.due() : null,
                date ? after.due() : null,
                step == null ? null : step.id(),
                text.plain(),
                text.easy(),
                by.author().organisation(),
                by.author().postName(),
                by.evidence().map(Evidence::kind).orElse(null),
                by.evidence().map(Evidence::text).orElse(null),
                now.version(),
                by.proposedBy().orElse(null));
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
