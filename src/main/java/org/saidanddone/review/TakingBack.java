package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.publishing.PublishedForms;

/**
 * What is the person's own stays the person's own: whoever comes in with the receipt sees what was sent, and takes it back,
 * for everybody else or whole. Everything here goes through the review of the case, so that it comes before or after what
 * a colleague does at the same moment: nothing that is public outlives it. Done twice it is done once.
 */
@Singleton
@Guarded
@Transactional
public class TakingBack {

    private final ReviewDesk desk;
    private final PublishedForms forms;
    private final FeedbackStore feedback;
    private final WaysBack waysBack;
    private final AttachmentStore attachments;
    private final OpenConcerns concerns;
    private final TakenBack takenBack;
    private final Erasing erasing;
    private final Audit audit;

    TakingBack(
            ReviewDesk desk,
            PublishedForms forms,
            FeedbackStore feedback,
            WaysBack waysBack,
            AttachmentStore attachments,
            OpenConcerns concerns,
            TakenBack takenBack,
            Erasing erasing,
            Audit audit) {
        this.desk = desk;
        this.forms = forms;
        this.feedback = feedback;
        this.waysBack = waysBack;
        this.attachments = attachments;
        this.concerns = concerns;
        this.takenBack = takenBack;
        this.erasing = erasing;
        this.audit = audit;
    }

    /**
     * Everything that was sent, as it was sent, with what was added since.
     *
     * @param feedback every answer, and how to reach the person
     * @param about the actions that the person chose
     * @param attachments the recordings and photos, by question and part
     */
    public record Sent(Feedback feedback, List<Long> about, List<Attachment> attachments) {

        /** Keeps its own copies of the lists. */
        public Sent {
            about = List.copyOf(about);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * How it stands with what the person may take back.
     *
     * @param mayShow true while whoever gave it lets others see it
     * @param showChanged when they last changed their mind about that, empty where they never did
     * @param allTaken when they took everything back, empty where they did not
     * @param gone when it was gone; empty while some of it must be kept
     */
    public record Now(
            boolean mayShow, Optional<Instant> showChanged, Optional<Instant> allTaken, Optional<Instant> gone) {

        /** True when everything was taken back and some of it must be kept for now. */
        public boolean waits() {
            return allTaken.isPresent() && gone.isEmpty();
        }

        private static Now of(Optional<TakingBackRow> row, boolean mayShow) {
            return row.map(each -> new Now(
                            mayShow,
                            Optional.ofNullable(each.showChanged()),
                            Optional.ofNullable(each.asked()),
                            Optional.ofNullable(each.gone())))
                    .orElseGet(() -> new Now(mayShow, Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    /** How it stands. */
    @Anyone
    public Now now(OpenedCase opened) {
        return now(opened.feedbackId());
    }

    /** As {@link #now(OpenedCase)}, for staff; empty where whoever asks may not see the case. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public Optional<Now> of(long feedbackId) {
        return desk.see(feedbackId).map(row -> now(row.feedbackId()));
    }

    /** True while some of what was sent must be kept if everything is taken back: a concern is open. */
    @Anyone
    public boolean mustKeep(OpenedCase opened) {
        return concerns.anyOpen(opened.feedbackId());
    }

    private Now now(long feedbackId) {
        boolean mayShow = feedback.find(feedbackId).filter(Feedback::mayShow).isPresent();
        return Now.of(takenBack.of(feedbackId), mayShow);
    }

    /** Everything that was sent; empty when it is gone. */
    @Anyone
    public Optional<Sent> sent(OpenedCase opened) {
        return isGone(opened.feedbackId())
                ? Optional.empty()
                : feedback.find(opened.feedbackId())
                        .map(found -> new Sent(
                                found,
                                feedback.chosenByPerson(found.id()).stream()
                                        .map(Link::actionId)
                                        .toList(),
                                attachments.of(opened.number())));
    }

    private boolean isGone(long feedbackId) {
        return desk.find(feedbackId)
                .filter(row -> row.reviewState() == ReviewState.WITHDRAWN)
                .isPresent();
    }

    /**
     * Others may not see it any more: what was published, for everybody or for those who reply, is gone at once. Reviewers
     * keep it, and can publish it for those who reply.
     */
    @Anyone
    public void stopShowing(OpenedCase opened) {
        long feedbackId = opened.feedbackId();
        ReviewRow row = desk.hold(feedbackId);
        if (!feedback.mayShow(feedbackId, false)) {
            return;
        }
        takenBack.showChanged(feedbackId);
        audit.record("SHOW_TAKEN_BACK", Optional.of(feedbackId), Optional.empty(), "", "EVERYONE", "STAFF");
        ReviewState next =
                forms.withdraw(feedbackId) ? ReviewMove.HIDE_FROM_OTHERS.from(row.reviewState()) : row.reviewState();
        desk.save(row, next);
    }

    /** Others may see it again. Nothing is shown until a reviewer publishes it anew. */
    @Anyone
    public void letShow(OpenedCase opened) {
        long feedbackId = opened.feedbackId();
        ReviewRow row = desk.hold(feedbackId);
        if (takenBack.asked(feedbackId) != null || !feedback.mayShow(feedbackId, true)) {
            return;
        }
        takenBack.showChanged(feedbackId);
        audit.record("SHOW_GIVEN", Optional.of(feedbackId), Optional.empty(), "", "STAFF", "EVERYONE");
        desk.save(row, row.reviewState());
    }

    /**
     * Everything is taken back, for good, and no device shows the way to it any more. While a concern is open nothing is shown, no mail goes out, and the rest goes when
     * the safeguarding lead ends the concern.
     */
    @Anyone
    public Now takeAllBack(OpenedCase opened) {
        long feedbackId = opened.feedbackId();
        ReviewRow row = desk.hold(feedbackId);
        if (takenBack.asked(feedbackId) == null) {
            takenBack.askedNow(feedbackId);
            feedback.stopMails(feedbackId);
            waysBack.endAll(opened);
            if (concerns.anyOpen(feedbackId)) {
                feedback.mayShow(feedbackId, false);
                forms.withdraw(feedbackId);
                audit.record("ALL_TAKEN_BACK_LATER", Optional.of(feedbackId), Optional.empty(), "");
                desk.save(row, row.reviewState());
            } else {
                erasing.erase(feedbackId);
            }
        }
        return now(opened);
    }
}
