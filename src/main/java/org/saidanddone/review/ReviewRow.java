package org.saidanddone.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The review of one piece of feedback. What never changes about the feedback is repeated, for lists. */
@MappedEntity("review")
record ReviewRow(
        @Id long feedbackId,
        String caseNumber,
        String voice,
        @Nullable String feeling,
        String state,
        boolean waiting,
        @Nullable Long assignedTo,
        Instant received,
        Instant since,
        Instant changed,
        @Nullable Long changedBy,
        @Version int version) {

    ReviewState reviewState() {
        return ReviewState.of(state);
    }

    CaseAt at() {
        return new CaseAt(feedbackId, version);
    }

    ReviewChanged asChanged() {
        return new ReviewChanged(feedbackId, reviewState(), assignedTo, since, version);
    }

    ReviewRow in(ReviewState next) {
        return new ReviewRow(
                feedbackId,
                caseNumber,
                voice,
                feeling,
                next.code(),
                next.waiting(),
                assignedTo,
                received,
                since,
                changed,
                changedBy,
                version);
    }

    ReviewRow waitingSince(Instant when) {
        return new ReviewRow(
                feedbackId,
                caseNumber,
                voice,
                feeling,
                state,
                waiting,
                assignedTo,
                received,
                when,
                changed,
                changedBy,
                version);
    }

    ReviewRow changed(Instant when, @Nullable Long who) {
        return new ReviewRow(
                feedbackId,
                caseNumber,
                voice,
                feeling,
                state,
                waiting,
                assignedTo,
                received,
                since,
                when,
                who,
                version);
    }

    /** Nobody has it, and how it goes is not said any more. */
    ReviewRow bare() {
        return new ReviewRow(
                feedbackId,
                caseNumber,
                voice,
                null,
                state,
                waiting,
                null,
                received,
                since,
                changed,
                changedBy,
                version);
    }

    ReviewRow assigned(@Nullable Long to) {
        return new ReviewRow(
                feedbackId,
                caseNumber,
                voice,
                feeling,
                state,
                waiting,
                to,
                received,
                since,
                changed,
                changedBy,
                version);
    }
}
