package org.saidanddone.reply;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking;

/** A reply that was sent, as it is kept. */
@MappedEntity("reply")
record ReplyRow(
        @Id @GeneratedValue @Nullable Long id,
        long feedbackId,
        @Nullable Integer draftVersion,
        @Nullable Long groupId,
        @Nullable Integer groupVersion,
        Outcome outcome,
        @Nullable LocalDate byDate,
        String reason,
        String plain,
        String easy,
        @Nullable Long progressUpdateId,
        @Nullable Long actionId,
        Instant sent,
        Long sentBy,
        String sentByName,
        String letterPlain,
        String letterEasy,
        @Nullable Long letterBy,
        @Nullable Long proposalId,
        @Nullable DeedKind deedKind,
        @Nullable LocalDate deedDay,
        @Nullable String deedPlain,
        @Nullable String deedEasy,
        @Nullable String authorOrganisation,
        @Nullable String authorPost,
        String easyPictures) {

    /** What a reply rests on, in a word; none for replies of before, and for those that rest on nothing. */
    enum DeedKind {
        PROMISE_DONE,
        PROMISE_CHANGED,
        FOR_PERSON
    }

    /** What was sent: a draft of one case, or a draft of a group. Either is sent once to each person. */
    record Key(
            @Nullable Integer draftVersion,
            @Nullable Long groupId,
            @Nullable Integer groupVersion) {

        static Key ofCase(int draftVersion) {
            return new Key(draftVersion, null, null);
        }

        static Key ofGroup(long groupId, int groupVersion) {
            return new Key(null, groupId, groupVersion);
        }
    }

    Reply reply(Optional<Verdict> verdict) {
        return new Reply(
                number(),
                feedbackId,
                outcome,
                Optional.ofNullable(byDate),
                reason,
                plain,
                easy,
                restsOn(),
                sent,
                sentByName,
                new Letter(letterPlain, letterEasy),
                verdict,
                LinePictures.of(easyPictures));
    }

    /** True when whoever asks may read the letter in it. */
    boolean isReadBy(Asking asking) {
        return LetterSight.reads(asking, new Letter(letterPlain, letterEasy), letterBy);
    }

    /** The reply as whoever asks may read it. */
    Reply replyFor(Asking asking, Optional<Verdict> verdict) {
        return isReadBy(asking) ? reply(verdict) : reply(verdict).withoutLetter();
    }

    long number() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    private Optional<Reply.RestsOn> restsOn() {
        if (actionId == null) {
            return Optional.empty();
        }
        boolean kept = deedKind == DeedKind.PROMISE_DONE;
        if (progressUpdateId != null) {
            return Optional.of(new Reply.Changed(actionId, progressUpdateId, kept));
        }
        if (proposalId != null) {
            return Optional.of(new Reply.Proposed(actionId, proposalId, kept));
        }
        return deedKind == DeedKind.FOR_PERSON
                ? Optional.of(new Reply.ForThePerson(
                        actionId,
                        Optional.ofNullable(deedDay),
                        deedPlain == null ? "" : deedPlain,
                        deedEasy == null ? "" : deedEasy))
                : Optional.empty();
    }
}
