package org.saidanddone.casecopy;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.HeavyWork;
import org.saidanddone.platform.VeryBusy;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/**
 * Makes the document that answers "what do you hold about my case?". It is in the audit trail of the case who made one. A
 * case that is with the safeguarding lead can be copied by the lead only.
 */
@Singleton
@Guarded
public class CaseCopies {

    private final FeedbackStore feedback;
    private final ReviewBook review;
    private final CopyDocument document;
    private final List<CopyPart> parts;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;
    private final HeavyWork heavy;
    private final TransactionOperations<Connection> transactions;

    CaseCopies(
            FeedbackStore feedback,
            ReviewBook review,
            CopyDocument document,
            List<CopyPart> parts,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock,
            HeavyWork heavy,
            TransactionOperations<Connection> transactions) {
        this.feedback = feedback;
        this.review = review;
        this.document = document;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CopyPart::order)).toList();
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
        this.heavy = heavy;
        this.transactions = transactions;
    }

    /** What stands in a document before it is drawn. */
    private record Copy(long feedbackId, String title, List<String> opening, List<CopySection> sections) {}

    /** True when there is such a case and whoever asks may have it copied. */
    @Only({Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD})
    @Transactional
    public boolean isThere(CaseNumber number) {
        return find(number).isPresent();
    }

    /**
     * The document, a tagged PDF; empty when there is no such case or whoever asks may not have it copied.
     *
     * @param confidential true to have the notes about concerns in it: only the safeguarding lead can wish that, of
     *     others it is not heard
     * @throws VeryBusy where it is not drawn in time: nothing was copied then
     */
    @Only({Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD})
    public Optional<byte[]> pdf(CaseNumber number, boolean confidential) {
        boolean withConcerns = confidential && whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
        Optional<Copy> copy = transactions.executeRead(status -> find(number).map(sent -> copy(sent, withConcerns)));
        // Outside of any transaction: it takes long.
        Optional<byte[]> drawn =
                copy.map(each -> heavy.done(() -> document.pdf(each.title(), each.opening(), each.sections())));
        copy.ifPresent(each -> transactions.executeWrite(status -> {
            audit.record(
                    "COPIED", Optional.of(each.feedbackId()), Optional.empty(), withConcerns ? "WITH_CONCERNS" : "");
            return each;
        }));
        return drawn;
    }

    private Copy copy(Feedback sent, boolean withConcerns) {
        return new Copy(
                sent.id(),
                CopyWords.say("title", sent.number().shown()),
                List.of(CopyWords.say("made", CopyWords.moment(clock.instant())), CopyWords.say("about")),
                sections(sent.id(), withConcerns));
    }

    private List<CopySection> sections(long feedbackId, boolean confidential) {
        return parts.stream()
                .flatMap(part -> part.of(feedbackId, confidential).stream())
                .toList();
    }

    private Optional<Feedback> find(CaseNumber number) {
        return feedback.withNumber(number).filter(sent -> review.isOpenToWhoeverAsks(sent.id()));
    }
}
