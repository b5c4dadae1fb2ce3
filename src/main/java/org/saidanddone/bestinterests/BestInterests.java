package org.saidanddone.bestinterests;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseHold;
import org.saidanddone.review.CaseSight;
import org.saidanddone.review.NoSuchCase;

/**
 * Somebody spoke for a person of whom nobody knows that they agree. What was said is heard and replied to. Everybody sees
 * it only where a reviewer writes why that is in the person's best interests and the safeguarding lead, who is somebody
 * else, agrees. It holds for these words; either can take it back, and then everybody sees it no more. Changes name the
 * version that was read and are refused as in {@link org.saidanddone.review.Cases}.
 */
@Singleton
@Guarded
@Transactional
public class BestInterests {

    private static final int PAGE = 20;

    private final InterestRepository rows;
    private final CaseHold hold;
    private final CaseSight sight;
    private final FeedbackStore feedback;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    BestInterests(
            InterestRepository rows,
            CaseHold hold,
            CaseSight sight,
            FeedbackStore feedback,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.hold = hold;
        this.sight = sight;
        this.feedback = feedback;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /**
     * Something the lead has to say yes or no to.
     *
     * @param feedback what was sent
     * @param recorded when the reviewer wrote why
     * @param by the reviewer
     */
    public record Waiting(Feedback feedback, Instant recorded, String by) {}

    /** Everything that was written about the case, newest first. The case is as it was read. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<BestInterest> of(long feedbackId, String wordsDigest) {
        sight.require(feedbackId);
        long me = whoIsAsking.colleague().id();
        return rows.of(feedbackId).stream()
                .map(row -> row.interest(wordsDigest, me))
                .toList();
    }

    /** What waits for the lead, what has waited longest first. */
    @Only(Role.SAFEGUARDING_LEAD)
    public Page<Waiting> waiting(Optional<Cursor> after) {
        Cursor place = after.orElse(Cursor.OLDEST);
        List<InterestRow> found = rows.waiting(whoIsAsking.colleague().id(), place.at(), place.id(), PAGE + 1);
        List<InterestRow> shown = found.stream().limit(PAGE).toList();
        return new Page<>(
                shown.stream()
                        .flatMap(row -> feedback
                                .find(row.feedbackId())
                                .map(sent -> new Waiting(sent, row.recorded(), row.recordedByName()))
                                .stream())
                        .toList(),
                found.size() > PAGE
                        ? Optional.of(new Cursor(
                                shown.getLast().recorded(), shown.getLast().number()))
                        : Optional.empty());
    }

    /**
     * Writes why it is in the person's best interests that everybody may see it, as it is now. What was written before is
     * ended.
     *
     * @throws IllegalArgumentException where there are no words or too many, or nothing is to be decided: the person agreed,
     *     or does not want it
     */
    @Only(Role.REVIEWER)
    public CaseAt record(long feedbackId, int version, String reason) {
        hold.hold(feedbackId, version);
        String clean = Words.clean(reason);
        boolean open = hold.sent(feedbackId)
                .knows()
                .filter(knows -> !knows.agreed() && !knows.refused())
                .isPresent();
        if (!open || clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("nothing to decide, or no words, or too many");
        }
        Asking.Colleague me = whoIsAsking.colleague();
        rows.of(feedbackId).forEach(row -> rows.end(row.number(), clock.instant(), me.id(), me.name()));
        rows.save(new InterestRow(
                null,
                feedbackId,
                hold.digest(feedbackId),
                clean,
                clock.instant(),
                me.id(),
                me.name(),
                null,
                "",
                null,
                null,
                "",
                null,
                null,
                ""));
        tell(feedbackId, "BEST_INTERESTS_RECORDED");
        return hold.takeFromEverybody(feedbackId);
    }

    /**
     * The lead agrees: from now on it can be published for everybody, as it is.
     *
     * @throws IllegalArgumentException for whoever wrote it, and when it is not for these words or was decided before
     */
    @Only(Role.SAFEGUARDING_LEAD)
    public CaseAt agree(long feedbackId, int version, long interestId) {
        decide(feedbackId, version, interestId, true, "");
        tell(feedbackId, "BEST_INTERESTS_AGREED");
        return hold.changed(feedbackId);
    }

    /** The lead does not agree, and says why; under the same conditions as {@link #agree}. */
    @Only(Role.SAFEGUARDING_LEAD)
    public CaseAt refuse(long feedbackId, int version, long interestId, String why) {
        String clean = Words.clean(why);
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("no words, or too many");
        }
        decide(feedbackId, version, interestId, false, clean);
        tell(feedbackId, "BEST_INTERESTS_REFUSED");
        return hold.changed(feedbackId);
    }

    private void decide(long feedbackId, int version, long interestId, boolean agreed, String words) {
        hold.hold(feedbackId, version);
        InterestRow row = row(feedbackId, interestId);
        Asking.Colleague me = whoIsAsking.colleague();
        if (row.recordedBy() == me.id()) {
            throw new IllegalArgumentException("two people decide it");
        }
        String now = hold.digest(feedbackId);
        if (!row.wordsDigest().equals(now)
                || rows.decide(interestId, agreed, words, clock.instant(), me.id(), me.name()) == 0) {
            throw new IllegalArgumentException("it is for other words, or decided");
        }
    }

    /** A reviewer takes back what was written, or the lead their yes: everybody sees it no more, at once. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt end(long feedbackId, int version, long interestId) {
        hold.hold(feedbackId, version);
        InterestRow row = row(feedbackId, interestId);
        Asking.Colleague me = whoIsAsking.colleague();
        if (rows.end(row.number(), clock.instant(), me.id(), me.name()) == 0) {
            return hold.at(feedbackId);
        }
        tell(feedbackId, "BEST_INTERESTS_ENDED");
        return hold.takeFromEverybody(feedbackId);
    }

    private InterestRow row(long feedbackId, long interestId) {
        return rows.of(feedbackId).stream()
                .filter(row -> row.number() == interestId)
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private void tell(long feedbackId, String what) {
        audit.record(what, Optional.of(feedbackId), Optional.empty(), "");
    }
}
