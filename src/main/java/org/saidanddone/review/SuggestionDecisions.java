package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestion;
import org.saidanddone.redaction.Suggestions;

/**
 * What a person decides about suggestions to hide something: hide it, or leave it as it is. Under the same conditions as
 * the changes in {@link Cases}. A suggestion that does not stand any more is passed over.
 */
@Singleton
@Guarded
@Transactional
public class SuggestionDecisions {

    private final CaseReader reader;
    private final ReviewDesk desk;
    private final HiddenParts hiddenParts;
    private final Suggestions suggestions;
    private final Audit audit;

    SuggestionDecisions(
            CaseReader reader, ReviewDesk desk, HiddenParts hiddenParts, Suggestions suggestions, Audit audit) {
        this.reader = reader;
        this.desk = desk;
        this.hiddenParts = hiddenParts;
        this.suggestions = suggestions;
        this.audit = audit;
    }

    /** Hides what was suggested. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt hide(long feedbackId, int version, Collection<Suggestion> decided) {
        ReviewRow row = working(feedbackId, version);
        List<Suggestion> open = open(feedbackId, decided);
        hiddenParts.hide(
                feedbackId,
                open.stream()
                        .map(each -> new HiddenParts.ToHide(
                                each.text(), new ShownWords.Part(each.begins(), each.ends()), each.why()))
                        .toList());
        for (Suggestion each : open) {
            audit.record(
                    "HIDDEN",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    each.why().name(),
                    "",
                    where(each));
        }
        return done(row);
    }

    /** Leaves what was suggested as it is: others may see it. It is not suggested again. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt leave(long feedbackId, int version, Collection<Suggestion> decided) {
        ReviewRow row = working(feedbackId, version);
        List<Suggestion> open = open(feedbackId, decided);
        suggestions.leave(open);
        for (Suggestion each : open) {
            audit.record(
                    "MASK_LEFT",
                    Optional.of(feedbackId),
                    Optional.empty(),
                    each.why().name(),
                    "",
                    where(each));
        }
        return done(row);
    }

    /**
     * Says that somebody has read the newest version of what staff wrote down, and that nothing more is to be hidden in
     * the place of what was hidden before. What is not there to be settled is passed over.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt settle(long feedbackId, int version, Collection<HiddenBefore> looked) {
        ReviewRow row = working(feedbackId, version);
        hiddenParts.unsettled(feedbackId, reader.texts(reader.sent(feedbackId))).stream()
                .filter(looked::contains)
                .filter(each -> hiddenParts.settle(each.id()) > 0)
                .forEach(each -> audit.record(
                        "HIDDEN_BEFORE_SETTLED",
                        Optional.of(feedbackId),
                        Optional.empty(),
                        each.why().name(),
                        "",
                        each.text().name()));
        return done(row);
    }

    private List<Suggestion> open(long feedbackId, Collection<Suggestion> decided) {
        return reader.said(feedbackId).suggestions().stream()
                .filter(decided::contains)
                .toList();
    }

    private static String where(Suggestion part) {
        return part.text().name() + ":" + part.begins() + "-" + part.ends();
    }

    private ReviewRow working(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        ReviewMove.WORK_ON.from(row.reviewState());
        return row;
    }

    private CaseAt done(ReviewRow row) {
        return desk.worked(row, row.reviewState());
    }
}
