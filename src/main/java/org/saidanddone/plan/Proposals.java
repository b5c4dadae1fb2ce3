package org.saidanddone.plan;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;

/**
 * What somebody says about an action who does not own it. Everybody reads it as theirs; only the owner's own people decide
 * whether the action changes, and each proposal is decided once.
 */
@Singleton
@Guarded
@Transactional
public class Proposals {

    private static final int SHOWN = 20;

    private final ProposalRepository rows;
    private final ActionChanges changes;
    private final ActionOwners owners;
    private final OwnedActions owned;
    private final ShownInstead instead;
    private final BeanProvider<WordsGate> gate;
    private final ProposalMail mail;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Proposals(
            ProposalRepository rows,
            ActionChanges changes,
            ActionOwners owners,
            OwnedActions owned,
            ShownInstead instead,
            BeanProvider<WordsGate> gate,
            ProposalMail mail,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.owners = owners;
        this.owned = owned;
        this.instead = instead;
        this.gate = gate;
        this.mail = mail;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** How deciding ended. */
    public sealed interface Decided {

        /** It is decided now, as asked. */
        record Now(Proposal proposal) implements Decided {}

        /** It was decided before, perhaps otherwise; nothing changed. */
        record Before(Proposal proposal) implements Decided {}

        /** The action is not what the owner saw any more; nothing changed. */
        record ActionChanged() implements Decided {}

        /**
         * These words are hidden in what somebody said about the action, or in what the proposal came of, so that they may not stand there; none where
         * somebody looks at the words of the proposal again. Nothing changed.
         */
        record Hidden(List<String> words) implements Decided {

            /** Keeps its own copy. */
            public Hidden {
                words = List.copyOf(words);
            }
        }

        /** The step is reached already, so that there is nothing to accept; nothing changed. */
        record NotPossible() implements Decided {}

        /** Somebody took back what they said, so that the words are gone: the owner needs words of their own. Nothing changed. */
        record WordsRemoved() implements Decided {}
    }

    /** What was proposed about the action and is open or refused, newest first, at most 20. The rest is in its history. */
    @Anyone
    public List<Proposal> about(long actionId) {
        return rows.newest(actionId).stream()
                .filter(row -> row.state() != ProposalRow.Stands.ACCEPTED)
                .limit(SHOWN)
                .map(ProposalRow::proposal)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::shown));
    }

    /** These proposals, in no order. */
    @Anyone
    public List<Proposal> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : shown(rows.findByIdIn(ids).stream().map(ProposalRow::proposal).toList());
    }

    /** True when somebody who owns the action can sign in and decide. */
    @Anyone
    public boolean ownerCanSignIn(long actionId) {
        return owners.canSignIn(actionId);
    }

    /** True when what whoever asks writes about the action changes it, and is no proposal. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER})
    public boolean isMine(long actionId) {
        return owned.postFor(actionId).isPresent();
    }

    /** What waits for whoever asks to decide, oldest first, at most 200. */
    @Only(Role.ACTION_OWNER)
    public List<Proposal> forMe() {
        Set<Long> mine = owned.mine();
        return mine.isEmpty()
                ? List.of()
                : shown(rows.open(mine).stream().map(ProposalRow::proposal).toList());
    }

    private List<Proposal> shown(List<Proposal> proposals) {
        Map<Long, Instead> other =
                instead.proposals(proposals.stream().map(Proposal::id).toList());
        return proposals.stream()
                .map(each -> ShownInstead.proposal(each, other.getOrDefault(each.id(), Instead.NOTHING)))
                .toList();
    }

    /**
     * The owner says yes: the action changes, signed by them; the history keeps both names.
     *
     * @param seenVersion the version of the action that they saw
     * @throws AccessRefused for everybody but the owner's own people
     */
    @Only(Role.ACTION_OWNER)
    public Decided accept(long proposalId, int seenVersion) {
        ProposalRow row = held(proposalId);
        Owner post = post(row);
        if (row.state() != ProposalRow.Stands.OPEN) {
            return new Decided.Before(row.proposal());
        }
        return row.wordsAreRemoved() ? new Decided.WordsRemoved() : accept(row, post, seenVersion, row.stated());
    }

    /**
     * The owner says yes to a proposal whose words are gone, because somebody took back what they said: the action changes, in
     * the owner's words. Nothing changes where the words are there, and where what is gone is the name of a step.
     *
     * @param seenVersion the version of the action that they saw
     * @throws AccessRefused for everybody but the owner's own people
     * @throws IllegalArgumentException when a text is empty or has more than 4,000 characters, and for "done" without evidence
     */
    @Only(Role.ACTION_OWNER)
    public Decided acceptInOwnWords(
            long proposalId, int seenVersion, String plain, String easy, Optional<Evidence> evidence) {
        ProposalRow row = held(proposalId);
        Owner post = post(row);
        if (row.state() != ProposalRow.Stands.OPEN) {
            return new Decided.Before(row.proposal());
        }
        Change change = row.change();
        if (!row.wordsAreRemoved() || change instanceof Change.MilestoneAdded) {
            return new Decided.NotPossible();
        }
        if (change.equals(new Change.NewStatus(Status.DONE)) && evidence.isEmpty()) {
            throw new IllegalArgumentException("\"done\" is never a sentence alone");
        }
        StatedChange stated = new StatedChange(change, evidence, plain, easy);
        List<String> hidden =
                hidden(row, List.of(plain, easy, evidence.map(Evidence::text).orElse("")));
        return hidden.isEmpty() ? accept(row, post, seenVersion, stated) : new Decided.Hidden(hidden);
    }

    private Decided accept(ProposalRow row, Owner post, int seenVersion, StatedChange stated) {
        long proposalId = RowId.of(row.id());
        if (instead.proposals(List.of(proposalId))
                .getOrDefault(proposalId, Instead.NOTHING)
                .held()) {
            return new Decided.Hidden(List.of());
        }
        ActionRow action = changes.find(row.actionId());
        if (action.version() != seenVersion) {
            return new Decided.ActionChanged();
        }
        if (!changes.canBeMade(action, stated.change())) {
            return new Decided.NotPossible();
        }
        ProgressUpdate update = changes.accept(action, row, stated, post);
        return decided("PROPOSAL_ACCEPTED", row.accepted(by(post), me().id(), update.id()));
    }

    /**
     * The owner says no, and why. Everybody reads the reason.
     *
     * @throws AccessRefused for everybody but the owner's own people
     * @throws IllegalArgumentException when a text is empty or has more than 4,000 characters
     */
    @Only(Role.ACTION_OWNER)
    public Decided refuse(long proposalId, String plain, String easy) {
        ProposalRow row = held(proposalId);
        Owner post = post(row);
        if (row.state() != ProposalRow.Stands.OPEN) {
            return new Decided.Before(row.proposal());
        }
        List<String> hidden = hidden(row, List.of(plain, easy));
        if (!hidden.isEmpty()) {
            return new Decided.Hidden(hidden);
        }
        return decided("PROPOSAL_REFUSED", row.refused(by(post), me().id(), new ProgressText(plain, easy)));
    }

    private List<String> hidden(ProposalRow row, List<String> texts) {
        return gate.isPresent() ? gate.get().hidden(row.actionId(), RowId.of(row.id()), texts) : List.of();
    }

    private ProposalRow held(long proposalId) {
        return rows.locked(proposalId).orElseThrow(() -> new AccessRefused("there is no such proposal"));
    }

    private Owner post(ProposalRow row) {
        return owned.postFor(row.actionId())
                .orElseThrow(() -> new AccessRefused("a proposal about an action of somebody else"));
    }

    private Proposal.Decision by(Owner post) {
        return new Proposal.Decision(post, me().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Asking.Colleague me() {
        return whoIsAsking.colleague();
    }

    private Decided decided(String what, ProposalRow row) {
        ProposalRow saved = rows.update(row);
        audit.record(
                what,
                Optional.empty(),
                Optional.of(saved.actionId()),
                saved.kind().name());
        mail.toWriter(saved);
        return new Decided.Now(saved.proposal());
    }
}
