package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.SendingSign;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.text.CleanText;
import org.saidanddone.publishing.PublishedForms;

/**
 * What nobody meant as feedback, or what was replied to and opened again for no reason that a reply could end, is set
 * aside, by staff and never by the product, and with a reason that stays on record. Nothing is deleted: it can be taken
 * back at any time, and whoever sent it can ask for that. What others saw of it they still see.
 */
@Singleton
@Guarded
@Transactional
public class SettingAside {

    /** The most characters of a reason. */
    public static final int LONGEST = 1_000;

    private final ReviewDesk desk;
    private final FeedbackStore feedback;
    private final PublishedForms forms;
    private final RepliedCases replied;
    private final SetAsideRepository rows;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    SettingAside(
            ReviewDesk desk,
            FeedbackStore feedback,
            PublishedForms forms,
            RepliedCases replied,
            SetAsideRepository rows,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.feedback = feedback;
        this.desk = desk;
        this.forms = forms;
        this.replied = replied;
        this.rows = rows;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The signs that a machine sent the case; empty for nearly every one, and where whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<SendingSign> signs(long feedbackId) {
        return desk.see(feedbackId).isPresent() ? feedback.signs(feedbackId) : Set.of();
    }

    /** The reasons for which the case may be set aside: one that was replied to was meant as feedback. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<WhySetAside> reasons(long feedbackId) {
        if (desk.see(feedbackId).isEmpty()) {
            return List.of();
        }
        return Stream.of(WhySetAside.values())
                .filter(why -> why != WhySetAside.NOT_MEANT || !replied.anyReply(feedbackId))
                .toList();
    }

    /** When and why the case was set aside, newest first; nothing where whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<SetAsideOnce> history(long feedbackId) {
        return desk.see(feedbackId).isPresent()
                ? rows.of(feedbackId).stream().map(SetAsideRow::once).toList()
                : List.of();
    }

    /**
     * Sets the case aside. One with a concern, published, or answered and not opened again is refused with
     * {@link MoveRefused}; another version with {@link CaseChanged}; a reason that says nothing, and "nobody meant it" of
     * one that was replied to, with {@link ReasonMissing}; more than {@value #LONGEST} characters with
     * IllegalArgumentException.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt setAside(long feedbackId, int version, WhySetAside why, String words) {
        String reason = CleanText.clean(words);
        if (reason.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST + " characters");
        }
        ReviewRow row = desk.hold(feedbackId, version);
        ReviewState next = ReviewMove.SET_IT_ASIDE.from(row.reviewState());
        if ((why.needsWords() && reason.isEmpty()) || (why == WhySetAside.NOT_MEANT && replied.anyReply(feedbackId))) {
            throw new ReasonMissing();
        }
        return row.reviewState() == ReviewState.SET_ASIDE ? row.at() : aside(row, next, why, reason);
    }

    /** It is feedback after all, and has waited since it came in. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt takeBack(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        ReviewState next = ReviewMove.takeBack(forms.exists(feedbackId)).from(row.reviewState());
        audit.record("TAKEN_BACK", Optional.of(feedbackId), Optional.empty(), "", row.state(), next.code());
        return desk.save(row, next);
    }

    /**
     * Sets these cases aside as nothing that anybody meant as feedback, each as it was read at its version.
     *
     * @return the cases that were left as they are, because somebody else came first, or they may not be set aside
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Set<Long> setManyAside(Map<Long, Integer> versions) {
        Set<Long> left = new TreeSet<>();
        // In one order, so that two colleagues who do this at once never wait for each other.
        new TreeMap<>(versions).forEach((feedbackId, version) -> {
            ReviewRow row = desk.hold(feedbackId);
            if (row.version() == version
                    && desk.maySee(row)
                    && row.reviewState() == ReviewState.AWAITING
                    && !replied.anyReply(feedbackId)) {
                aside(row, ReviewMove.SET_IT_ASIDE.from(row.reviewState()), WhySetAside.NOT_MEANT, "");
            } else {
                left.add(feedbackId);
            }
        });
        return left;
    }

    private CaseAt aside(ReviewRow row, ReviewState next, WhySetAside why, String words) {
        Asking asking = whoIsAsking.now();
        rows.save(new SetAsideRow(
                null,
                row.feedbackId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                asking instanceof Asking.Colleague me ? me.id() : null,
                asking instanceof Asking.Colleague me ? me.name() : "",
                why,
                words,
                null));
        audit.record(
                "SET_ASIDE", Optional.of(row.feedbackId()), Optional.empty(), why.name(), row.state(), next.code());
        return desk.save(row, next);
    }
}
