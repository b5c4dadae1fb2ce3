package org.saidanddone.reply;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Status;

/** A reply to a whole group being written, as it is kept. */
@MappedEntity("group_draft")
record GroupDraftRow(
        @Id Long groupId,
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
        String easyPictures) {

    /** What is sent to several people has no letter: a draft with one is refused with IllegalArgumentException. */
    static GroupDraftRow of(ReplyDraft draft, Instant now, Colleague by) {
        if (!draft.letter().isEmpty()) {
            throw new IllegalArgumentException("a letter is written to one person");
        }
        ChangeDraft change = draft.change();
        return new GroupDraftRow(
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
                draft.pictures().kept());
    }

    ReplyDraft draft() {
        return new ReplyDraft(
                groupId,
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
                Letter.NONE,
                LinePictures.of(easyPictures));
    }
}
