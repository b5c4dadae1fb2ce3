package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that somebody wants who does not own the action, and what its owner said. Decided once. */
@MappedEntity("proposal")
record ProposalRow(
        @Id @GeneratedValue @Nullable Long id,
        long actionId,
        int seenVersion,
        Instant made,
        @Nullable Long madeBy,
        String madeByName,
        ProgressRow.Kind kind,
        @Nullable Status statusTo,
        @Nullable LocalDate dueTo,
        @Nullable String stepTitle,
        @Nullable String stepEasyTitle,
        @Nullable Long milestoneId,
        Evidence.@Nullable Kind evidenceKind,
        @Nullable String evidence,
        String plain,
        String easy,
        Stands state,
        @Nullable Instant decided,
        @Nullable Long decidedBy,
        @Nullable String decidedByName,
        @Nullable String decidedOrganisation,
        @Nullable String decidedPost,
        @Nullable String refusalPlain,
        @Nullable String refusalEasy,
        @Nullable Long progressUpdateId,
        @Version int version) {

    enum Stands {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    static ProposalRow open(ActionRow action, StatedChange stated, Instant made, @Nullable Long madeBy, String name) {
        Change change = stated.change();
        return new ProposalRow(
                null,
                RowId.of(action.id()),
                action.version(),
                made,
                madeBy,
                name,
                kind(change),
                change instanceof Change.NewStatus to ? to.to() : null,
                switch (change) {
                    case Change.NewDate to -> to.due();
                    case Change.MilestoneAdded step -> step.due();
                    default -> null;
                },
                change instanceof Change.MilestoneAdded step ? step.title() : null,
                change instanceof Change.MilestoneAdded step ? step.easyTitle() : null,
                change instanceof Change.MilestoneReached step ? step.milestoneId() : null,
                stated.evidence().map(Evidence::kind).orElse(null),
                stated.evidence().map(Evidence::text).orElse(null),
                stated.plain(),
                stated.easy(),
                Stands.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static ProgressRow.Kind kind(Change change) {
        return switch (change) {
            case Change.NewStatus unused -> ProgressRow.Kind.STATUS;
            case Change.NewDate unused -> ProgressRow.Kind.DATE;
            case Change.MilestoneAdded unused -> ProgressRow.Kind.MILESTONE_ADDED;
            case Change.MilestoneReached unused -> ProgressRow.Kind.MILESTONE_REACHED;
            case Change.Evidence unused -> ProgressRow.Kind.EVIDENCE;
        };
    }

    ProposalRow accepted(Proposal.Decision by, long personId, long updateId) {
        return decided(Stands.ACCEPTED, by, personId, null, updateId);
    }

    ProposalRow refused(Proposal.Decision by, long personId, ProgressText why) {
        return decided(Stands.REFUSED, by, personId, why, null);
    }

    private ProposalRow decided(
            Stands now, Proposal.Decision by, long personId, @Nullable ProgressText why, @Nullable Long updateId) {
        return new ProposalRow(
                id,
                actionId,
                seenVersion,
                made,
                madeBy,
                madeByName,
                kind,
                statusTo,
                dueTo,
                stepTitle,
                stepEasyTitle,
                milestoneId,
                evidenceKind,
                evidence,
                plain,
                easy,
                now,
                by.when(),
                personId,
                by.name(),
                by.post().organisation(),
                by.post().post(),
                why == null ? null : why.plain(),
                why == null ? null : why.easy(),
                updateId,
                version);
    }

    /** True when nothing is left of what its writer wrote, because somebody took back what they said. */
    boolean wordsAreRemoved() {
        return plain.isEmpty() && easy.isEmpty();
    }

    StatedChange stated() {
        return new StatedChange(change(), evidenceThere(), plain, easy);
    }

    Proposal proposal() {
        return new Proposal(
                RowId.of(id),
                actionId,
                seenVersion,
                made,
                madeByName,
                change(),
                evidenceThere(),
                plain,
                easy,
                switch (state) {
                    case OPEN -> new Proposal.State.Open();
                    case ACCEPTED -> new Proposal.State.Accepted(by(), there(progressUpdateId));
                    case REFUSED -> new Proposal.State.Refused(by(), there(refusalPlain), there(refusalEasy));
                });
    }

    private Proposal.Decision by() {
        return new Proposal.Decision(
                new Owner(there(decidedOrganisation), there(decidedPost)), there(decidedByName), there(decided));
    }

    private Optional<Evidence> evidenceThere() {
        return evidenceKind == null || evidence == null ? Optional.empty() : Evidence.read(evidenceKind, evidence);
    }

    Change change() {
        return switch (kind) {
            case STATUS -> new Change.NewStatus(there(statusTo));
            case DATE -> new Change.NewDate(there(dueTo));
            case MILESTONE_ADDED -> new Change.MilestoneAdded(there(stepTitle), there(stepEasyTitle), there(dueTo));
            case MILESTONE_REACHED -> new Change.MilestoneReached(there(milestoneId));
            case EVIDENCE -> new Change.Evidence();
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "a proposal lacks what its state needs");
    }
}
