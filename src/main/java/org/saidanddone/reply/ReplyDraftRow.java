package org.saidanddone.reply;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Status;

/** A reply being written, as it is kept. */
@MappedEntity("reply_draft")
record ReplyDraftRow(
        @Id Long feedbackId,
        @Nullable Outcome outcome,
        @Nullable LocalDate byDate,
        String plain,
        String easy,
        String reason,
        @Nullable Long actionId,
        @Nullable ChangeKind changeKind,
        @Nullable Status newStatus,
        @Nullable LocalDate changeDate,
        @Nullable Long milestoneId,
        String stepTitle,
        String stepEasyTitle,
        String changePlain,
        String changeEasy,
        Evidence.@Nullable Kind evidenceKind,
        String evidence,
        @Nullable Integer seenVersion,
        long knownReply,
        Instant changed,
        Long changedBy,
        String changedByName,
        @Version int version,
        String letterPlain,
        String letterEasy,
        @Nullable Long letterBy,
        String easyPictures) {

    static ReplyDraftRow of(ReplyDraft draft, Instant now, Colleague by, @Nullable Long letterBy) {
        ChangeDraft change = draft.change();
        return new ReplyDraftRow(
                draft.to(),
                draft.outcome().orElse(null),
                draft.byDate().orElse(null),
                draft.plain(),
                draft.easy(),
                draft.reason(),
                change.actionId().orElse(null),
                change.kind().orElse(null),
                change.status().orElse(null),
                change.date().orElse(null),
                change.milestoneId().orElse(null),
                change.title(),
                change.easyTitle(),
                change.plain(),
                change.easy(),
                change.evidence().kind().orElse(null),
                change.evidence().text(),
                change.seen().version().orElse(null),
                change.seen().reply(),
                now,
                by.id(),
                by.name(),
                draft.version(),
                draft.letter().plain(),
                draft.letter().easy(),
                letterBy,
                draft.pictures().kept());
    }

    Letter letter() {
        return new Letter(letterPlain, letterEasy);
    }

    ReplyDraft draft() {
        return new ReplyDraft(
                feedbackId,
                version,
                Optional.ofNullable(outcome),
                Optional.ofNullable(byDate),
                reason,
                plain,
                easy,
                new ChangeDraft(
                        Optional.ofNullable(actionId),
                        Optional.ofNullable(changeKind),
                        Optional.ofNullable(newStatus),
                        Optional.ofNullable(changeDate),
                        stepTitle,
                        stepEasyTitle,
                        Optional.ofNullable(milestoneId),
                        changePlain,
                        changeEasy,
                        new EvidenceDraft(Optional.ofNullable(evidenceKind), evidence),
                        new Seen(Optional.ofNullable(seenVersion), knownReply)),
                letter(),
                LinePictures.of(easyPictures));
    }

    /** The draft as whoever asks may see it, and what a colleague keeps from them stays out of it. */
    ReplyDraft draftFor(Asking asking) {
        return isReadBy(asking) ? draft() : draft().with(Letter.NONE);
    }

    /** The letter may name people: it is read by those who review, and by whoever wrote it. */
    boolean isReadBy(Asking asking) {
        return LetterSight.reads(asking, letter(), letterBy);
    }

    /** The next version in these words. What whoever writes may not read stays as it is. */
    ReplyDraftRow next(ReplyDraft draft, Instant now, Colleague by) {
        if (!isReadBy(by)) {
            return of(draft.with(letter()), now, by, letterBy);
        }
        boolean same = draft.letter().equals(letter());
        return of(draft, now, by, same ? letterBy : Long.valueOf(by.id()));
    }
}
