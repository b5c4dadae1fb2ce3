package org.saidanddone.feedback.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.testing.OnBothDatabases;

/** Recordings need much room, and words little: where there is not much, recordings wait and words are kept. */
class RecordingRoomTest extends OnBothDatabases {

    private static final long PLENTY = 10_000_000_000L;
    private static final String QUESTION = "happening";

    private FeedbackFixtures people;
    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        people = new FeedbackFixtures(database.product());
        draft = people.draftAbout("BRS-12", Map.of("feeling", "BAD"));
    }

    private RecordingRoom room(long most, long free) {
        return new RecordingRoom(the(AttachmentRepository.class), most, () -> free);
    }

    @SuppressWarnings("unchecked")
    private Attachments with(RecordingRoom room) {
        return new Attachments(
                the(AttachmentRepository.class),
                the(Pieces.class),
                the(Drafts.class),
                the(ContentCheck.class),
                the(Photos.class),
                the(TransactionOperations.class),
                the(Clock.class),
                room);
    }

    private Taken sends(Attachments attachments, String key, int place) {
        byte[] content = place == 0 ? Recorded.webm(100) : new byte[] {1, 2, 3};
        return attachments.take(draft, new Piece(key, QUESTION, AttachmentKind.VOICE, place, 1, content));
    }

    @Test
    void whatWaitsWithAnswersThatWereNotSentCountsAndWhatWasSentDoesNot() {
        assertThat(the(RecordingRoom.class).waiting()).isZero();

        people.recorded(draft, QUESTION);
        long waiting = the(RecordingRoom.class).waiting();
        assertThat(waiting).isPositive();
        assertThat(room(waiting + 1, PLENTY).isLeft()).isTrue();
        assertThat(room(waiting, PLENTY).isLeft()).isFalse();

        people.sent(draft);
        assertThat(the(RecordingRoom.class).waiting()).isZero();
    }

    @Test
    void overTheLimitOfAllTogetherNoneBeginsAndOneThatWasBegunGoesOn() {
        String begun = UUID.randomUUID().toString();
        assertThat(sends(with(room(1, PLENTY)), begun, 0)).isEqualTo(new Taken.Kept(1));

        assertThat(sends(with(room(1, PLENTY)), UUID.randomUUID().toString(), 0))
                .isEqualTo(new Taken.Refused(Taken.Why.NO_ROOM));
        assertThat(sends(with(room(1, PLENTY)), begun, 1)).isEqualTo(new Taken.Kept(2));
    }

    @Test
    void whereTheDiskIsNearlyFullNotEvenOneThatWasBegunGoesOn() {
        String begun = UUID.randomUUID().toString();
        sends(with(room(PLENTY, PLENTY)), begun, 0);

        Attachments full = with(room(PLENTY, RecordingRoom.FLOOR - 1));
        assertThat(sends(full, begun, 1)).isEqualTo(new Taken.Refused(Taken.Why.NO_ROOM));
        assertThat(sends(full, UUID.randomUUID().toString(), 0)).isEqualTo(new Taken.Refused(Taken.Why.NO_ROOM));
    }
}
