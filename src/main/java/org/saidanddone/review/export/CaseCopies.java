package org.saidanddone.review.export;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
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
import org.saidanddone.review.ReviewBook;

/**
 * Makes the document that answers "what do you hold about my case?". It is in the audit trail of the case who made one. A
 * case that is with the safeguarding lead can be copied by the lead only.
 */
@Singleton
@Guarded
@Transactional
public class CaseCopies {

    private final FeedbackStore feedback;
    private final ReviewBook review;
    private final CopyDocument document;
    private final List<CopyPart> parts;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    CaseCopies(
            FeedbackStore feedback,
            ReviewBook review,
            CopyDocument document,
            List<CopyPart> parts,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.feedback = feedback;
        this.review = review;
        this.document = document;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CopyPart::order)).toList();
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** True when there is such a case and whoever asks may have it copied. */
    @Only({Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD})
    public boolean isThere(CaseNumber number) {
        return find(number).isPresent();
    }

    /**
     * The document, a tagged PDF; empty when there is no such case or whoever asks may not have it copied.
     *
     * @param confidential true to have the notes about concerns in it: only the safeguarding lead can wish that, of
     *     others it is not heard
     */
    @Only({Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD})
    public Optional<byte[]> pdf(CaseNumber number, boolean confidential) {
        boolean withConcerns = confidential && whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
        return find(number).map(sent -> {
            audit.record("COPIED", Optional.of(sent.id()), Optional.empty(), withConcerns ? "WITH_CONCERNS" : "");
            return document.pdf(
                    CopyWords.say("title", number.shown()),
                    List.of(CopyWords.say("made", CopyWords.moment(clock.instant())), CopyWords.say("about")),
                    sections(sent.id(), withConcerns));
        });
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
