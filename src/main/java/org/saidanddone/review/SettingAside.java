package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.SendingSign;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;

/**
 * What nobody meant as feedback is set aside, by staff and never by the product. Nothing is deleted: it can be taken back
 * at any time, and whoever sent it can ask for that.
 */
@Singleton
@Guarded
@Transactional
public class SettingAside {

    private final ReviewDesk desk;
    private final CaseReader reader;
    private final FeedbackStore feedback;
    private final Audit audit;

    SettingAside(ReviewDesk desk, CaseReader reader, FeedbackStore feedback, Audit audit) {
        this.feedback = feedback;
        this.desk = desk;
        this.reader = reader;
        this.audit = audit;
    }

    /** The signs that a machine sent the case; empty for nearly every one, and where whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<SendingSign> signs(long feedbackId) {
        return desk.see(feedbackId).isPresent() ? feedback.signs(feedbackId) : Set.of();
    }

    /**
     * Sets the case aside. One with a concern, published, or answered is refused with {@link MoveRefused}; another version
     * with {@link CaseChanged}.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseFile setAside(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        return done(row, ReviewPolicies.whenSetAside(row.reviewState()), "SET_ASIDE");
    }

    /** It is feedback after all, and has waited since it came in. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseFile takeBack(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        return done(row, ReviewPolicies.whenTakenBack(row.reviewState()), "TAKEN_BACK");
    }

    /**
     * Sets these cases aside, each as it was read at its version.
     *
     * @return the cases that were left as they are, because somebody else came first, or they may not be set aside
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<Long> setManyAside(Map<Long, Integer> versions) {
        Set<Long> left = new TreeSet<>();
        // In one order, so that two colleagues who do this at once never wait for each other.
        new TreeMap<>(versions).forEach((feedbackId, version) -> {
            ReviewRow row = desk.hold(feedbackId);
            if (row.version() == version && desk.maySee(row) && row.reviewState() instanceof ReviewState.Awaiting) {
                keep(row, ReviewPolicies.whenSetAside(row.reviewState()), "SET_ASIDE");
            } else {
                left.add(feedbackId);
            }
        });
        return left;
    }

    private CaseFile done(ReviewRow row, ReviewState next, String what) {
        keep(row, next, what);
        return reader.read(desk.hold(row.feedbackId()));
    }

    private void keep(ReviewRow row, ReviewState next, String what) {
        audit.record(what, Optional.of(row.feedbackId()), Optional.empty(), "", row.state(), next.code());
        desk.save(row, next);
    }
}
