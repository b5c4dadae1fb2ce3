package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.CopyMaker;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.publishing.PublishedForms;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.HiddenParts;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.TextId;

/**
 * What reviewers do with a case. Every change names the version that was read: when somebody else came first it is
 * refused with {@link CaseChanged} and nothing of it is done. A case that whoever asks may not see is
 * {@link NoSuchCase}; a move from a state that does not allow it is {@link MoveRefused}. Each change tells at which
 * version the case then stands, and is in the audit trail.
 */
@Singleton
@Guarded
@Transactional
public class Cases {

    private static final int TRAIL_AT_MOST = 200;

    private final CaseReader reader;
    private final ReviewDesk desk;
    private final FeedbackStore feedback;
    private final HiddenParts hiddenParts;
    private final PublishedForms forms;
    private final CopyMaker copies;
    private final Audit audit;
    private final Plans plans;
    private final WhoIsAsking whoIsAsking;

    Cases(
            CaseReader reader,
            ReviewDesk desk,
            FeedbackStore feedback,
            HiddenParts hiddenParts,
            PublishedForms forms,
            CopyMaker copies,
            Audit audit,
            Plans plans,
            WhoIsAsking whoIsAsking) {
        this.reader = reader;
        this.desk = desk;
        this.feedback = feedback;
        this.hiddenParts = hiddenParts;
        this.forms = forms;
        this.copies = copies;
        this.audit = audit;
        this.plans = plans;
        this.whoIsAsking = whoIsAsking;
    }

    /** Opens a case; empty when there is none or whoever asks may not see it. The read is in the audit trail. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<CaseAt> open(long feedbackId) {
        return desk.see(feedbackId).map(row -> {
            audit.record("READ", Optional.of(feedbackId), Optional.empty(), "");
            return row.at();
        });
    }

    /** As {@link #open} for many, in their order; those that whoever asks may not see are left out. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<CaseAt> openAll(List<Long> feedbackIds) {
        Map<Long, CaseAt> seen =
                desk.see(feedbackIds).stream().collect(Collectors.toMap(ReviewRow::feedbackId, ReviewRow::at));
        List<CaseAt> opened = feedbackIds.stream()
                .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
                .toList();
        opened.forEach(each -> audit.record("READ", Optional.of(each.feedbackId()), Optional.empty(), ""));
        return opened;
    }

    /** As {@link #read} for many, in their order; those that whoever asks may not see any more are left out. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<CaseFile> readAll(List<CaseAt> opened) {
        List<Long> ids = opened.stream().map(CaseAt::feedbackId).toList();
        Map<Long, ReviewRow> seen =
                desk.see(ids).stream().collect(Collectors.toMap(ReviewRow::feedbackId, Function.identity()));
        reader.ahead(seen.keySet());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
                .map(reader::read)
                .toList();
    }

    /**
     * The case as it is now, for whoever has just opened or changed it; empty where they may not see it any more. Nothing
     * comes onto the audit trail: the opening or the change is there.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<CaseFile> read(CaseAt at) {
        return desk.see(at.feedbackId()).map(reader::read);
    }

    /** What happened to the case, newest first, at most 200 events; nothing where whoever asks may not see it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<AuditEvent> trail(long feedbackId) {
        return desk.see(feedbackId).isPresent() ? audit.of(feedbackId, TRAIL_AT_MOST) : List.of();
    }

    /** Whoever asks has the case from now on, also when a colleague had it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt take(long feedbackId, int version) {
        return assign(feedbackId, version, whoIsAsking.colleague().id(), "TAKEN");
    }

    /** Nobody has the case from now on. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt giveBack(long feedbackId, int version) {
        return assign(feedbackId, version, null, "GIVEN_BACK");
    }

    private CaseAt assign(long feedbackId, int version, @Nullable Long to, String what) {
        ReviewRow row = working(feedbackId, version);
        String was = desk.nameOf(row.assignedTo());
        audit.record(what, Optional.of(row.feedbackId()), Optional.empty(), "", was, desk.nameOf(to));
        return desk.save(row.assigned(to), row.reviewState());
    }

    /** Agrees with a link that the person made. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt confirmLink(long feedbackId, int version, long linkId) {
        ReviewRow row = working(feedbackId, version);
        Link link = link(feedbackId, linkId);
        feedback.confirmLink(link.id(), whoIsAsking.colleague().id());
        return changed(row, "LINK_CONFIRMED", Optional.of(link.actionId()), "", "NOT_CONFIRMED", "CONFIRMED");
    }

    /** Links the case to an action, or says another kind of the link that staff made before. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt link(long feedbackId, int version, long actionId, LinkKind kind) {
        ReviewRow row = working(feedbackId, version);
        long action = plans.action(actionId).orElseThrow(NoSuchCase::new).id();
        String was = reader.sent(feedbackId).links().stream()
                .filter(link -> link.actionId() == action && link.chosenBy() == ChosenBy.STAFF)
                .map(link -> link.kind().name())
                .findFirst()
                .orElse("");
        feedback.link(feedbackId, action, kind, whoIsAsking.colleague().id());
        return changed(row, "LINKED", Optional.of(action), kind.name(), was, kind.name());
    }

    /** Changes what a link says. What the person chose is kept, and the staff's stands beside it. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt changeLink(long feedbackId, int version, long linkId, LinkKind kind) {
        ReviewRow row = working(feedbackId, version);
        Link link = link(feedbackId, linkId);
        feedback.changeLinkKind(link.id(), kind, whoIsAsking.colleague().id());
        return changed(
                row,
                "LINK_CHANGED",
                Optional.of(link.actionId()),
                kind.name(),
                link.kind().name(),
                kind.name());
    }

    /** Takes a link out; it stays in the history. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt removeLink(long feedbackId, int version, long linkId) {
        ReviewRow row = working(feedbackId, version);
        Link link = link(feedbackId, linkId);
        feedback.removeLink(link.id());
        String was = link.kind().name();
        return changed(row, "LINK_REMOVED", Optional.of(link.actionId()), was, was, "");
    }

    private Link link(long feedbackId, long linkId) {
        return reader.sent(feedbackId).links().stream()
                .filter(link -> link.id() == linkId)
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    /**
     * Hides a part of a text. It is made wider where it would cut a character in two. A version of what staff wrote down
     * that is not the newest is {@link NoSuchCase}.
     *
     * @param begins where it begins, in UTF-16 units, a line end being one
     * @param ends where it ends, exclusive; a part that is not there is refused with IllegalArgumentException
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt hide(long feedbackId, int version, TextId text, int begins, int ends, HiddenBecause why) {
        ReviewRow row = working(feedbackId, version);
        SaidText said = reader.texts(reader.sent(feedbackId)).stream()
                .filter(each -> each.id().equals(text))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        ShownWords.Part part = new ShownWords(said.words()).part(begins, ends);
        hiddenParts.hide(feedbackId, List.of(new HiddenParts.ToHide(text, part, why)));
        return changed(row, "HIDDEN", Optional.empty(), why.name(), "", place(text, part));
    }

    /**
     * Hides words wherever they stand in the case as whole words, and is not strict about capitals.
     *
     * @return the same version as before when the words stand nowhere, or are hidden everywhere already
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt hideWords(long feedbackId, int version, String words, HiddenBecause why) {
        ReviewRow row = working(feedbackId, version);
        List<SaidText> texts = reader.texts(reader.sent(feedbackId));
        List<Redaction> before = hiddenParts.of(texts);
        List<HiddenParts.ToHide> parts = new ArrayList<>();
        for (SaidText text : texts) {
            new ShownWords(text.words())
                    .find(words).stream()
                            .filter(part -> before.stream().noneMatch(old -> covers(old, text, part)))
                            .forEach(part -> parts.add(new HiddenParts.ToHide(text.id(), part, why)));
        }
        hiddenParts.hide(feedbackId, parts);
        List<String> places =
                parts.stream().map(each -> place(each.text(), each.part())).toList();
        return places.isEmpty()
                ? row.at()
                : changed(row, "HIDDEN", Optional.empty(), why.name(), "", String.join(", ", places));
    }

    /** Where something is hidden, never what. */
    private static String place(TextId text, ShownWords.Part part) {
        return text.name() + " " + part.begins() + "-" + part.ends();
    }

    private static boolean covers(Redaction old, SaidText text, ShownWords.Part part) {
        return old.text().equals(text.id()) && part.isWithin(new ShownWords.Part(old.begins(), old.ends()));
    }

    /** Shows a hidden part again. What is published stays as it is until it is published afresh. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt unhide(long feedbackId, int version, long redactionId) {
        ReviewRow row = working(feedbackId, version);
        Redaction found = reader.hidden(reader.sent(feedbackId)).stream()
                .filter(each -> each.id() == redactionId)
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        hiddenParts.show(found.id());
        String was = place(found.text(), new ShownWords.Part(found.begins(), found.ends()));
        return changed(row, "SHOWN_AGAIN", Optional.empty(), found.why().name(), was, "");
    }

    /**
     * Publishes the case as the preview of this version shows it, in the place of what was published before. Whole or
     * not at all.
     *
     * @throws PublishRefused when something speaks against it
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt publish(long feedbackId, int version, Audience audience) {
        ReviewRow row = desk.hold(feedbackId, version);
        Said said = reader.said(feedbackId);
        Set<PublishProblem> problems = reader.problems(said, row, audience);
        if (!problems.isEmpty()) {
            throw new PublishRefused(problems);
        }
        forms.publish(said.sent(), copies.copy(said.sent(), said.texts(), said.hidden()), audience);
        return moved(row, ReviewMove.PUBLISH.from(row.reviewState()), "PUBLISHED", audience.name());
    }

    /** Takes the published form away from everybody. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public CaseAt withdraw(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        ReviewState next = ReviewMove.WITHDRAW.from(row.reviewState());
        forms.withdraw(feedbackId);
        return moved(row, next, "WITHDRAWN", "");
    }

    private ReviewRow working(long feedbackId, int version) {
        ReviewRow row = desk.hold(feedbackId, version);
        ReviewMove.WORK_ON.from(row.reviewState());
        return row;
    }

    /** The review is in another state; which one it was and is goes into the audit trail. */
    private CaseAt moved(ReviewRow row, ReviewState next, String what, String detail) {
        audit.record(what, Optional.of(row.feedbackId()), Optional.empty(), detail, row.state(), next.code());
        return desk.worked(row, next);
    }

    /** Something about the case is otherwise; what was so and is so goes into the audit trail. */
    private CaseAt changed(
            ReviewRow row, String what, Optional<Long> actionId, String detail, String was, String became) {
        audit.record(what, Optional.of(row.feedbackId()), actionId, detail, was, became);
        return desk.worked(row, row.reviewState());
    }
}
