package org.saidanddone.plan;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/** Keeps a change that somebody wants who does not own the action, and tells the owner, in the caller's transaction. */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
class NewProposals {

    private final ProposalRepository rows;
    private final ActionChanges changes;
    private final ProposalMail mail;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    NewProposals(
            ProposalRepository rows,
            ActionChanges changes,
            ProposalMail mail,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.mail = mail;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * The proposal for this change: a new one, or the one that asks for the very same and is still open, so that its owner
     * decides once. Refuses a step that cannot be reached with IllegalArgumentException.
     */
    Proposal make(ActionRow row, StatedChange stated) {
        if (!changes.canBeMade(row, stated.change())) {
            throw new IllegalArgumentException("the action has no such step to reach");
        }
        Optional<ProposalRow> before = rows.open(Set.of(RowId.of(row.id()))).stream()
                .filter(open -> open.proposal().asksFor(stated.change()))
                .findFirst();
        if (before.isPresent()) {
            audit("PROPOSED_AGAIN", before.get());
            return before.get().proposal();
        }
        Asking asking = whoIsAsking.now();
        @Nullable Long by = asking instanceof Asking.Colleague colleague ? colleague.id() : null;
        String name = asking instanceof Asking.Colleague colleague
                ? colleague.name()
                : LanguageFile.english().text(Variant.PLAIN, "product.name");
        ProposalRow open =
                rows.save(ProposalRow.open(row, stated, clock.instant().truncatedTo(ChronoUnit.MICROS), by, name));
        audit("PROPOSED", open);
        mail.toOwners(open.actionId());
        return open.proposal();
    }

    private void audit(String what, ProposalRow proposal) {
        audit.record(
                what,
                Optional.empty(),
                Optional.of(proposal.actionId()),
                proposal.kind().name());
    }
}
