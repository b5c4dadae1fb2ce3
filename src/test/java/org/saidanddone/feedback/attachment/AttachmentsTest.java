package org.saidanddone.feedback.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.saidanddone.feedback.attachment.AttachmentKind.PHOTO;
import static org.saidanddone.feedback.attachment.AttachmentKind.VIDEO;
import static org.saidanddone.feedback.attachment.AttachmentKind.VOICE;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.testing.OnBothDatabases;

class AttachmentsTest extends OnBothDatabases {

    private static final String QUESTION = "happening";

    private FeedbackFixtures people;
    private Attachments attachments;
    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        people = new FeedbackFixtures(database.product());
        attachments = the(Attachments.class);
        draft = people.draftAbout("BRS-12", Map.of("feeling", "BAD"));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Taken send(String key, AttachmentKind kind, int place, int seconds, byte[] content) {
        return attachments.take(draft, new Piece(key, QUESTION, kind, place, seconds, content));
    }

    private Taken voice(String key, int place, int seconds) {
        return send(key, VOICE, place, seconds, place == 0 ? Recorded.webm(100) : new byte[] {1, 2, (byte) place});
    }

    private byte[] bytes(Attachment attachment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(attachments.write(draft, attachment.id(), out)).isTrue();
        return out.toByteArray();
    }

    private Taken photo(byte[] file) {
        String key = newKey();
        int place = 0;
        for (int from = 0; from < file.length; from += 1_000) {
            send(key, PHOTO, place, 0, Arrays.copyOfRange(file, from, Math.min(file.length, from + 1_000)));
            place++;
        }
        return attachments.finish(draft, key, place, 0);
    }

    @Test
    void aRecordingGrowsPieceByPieceAndStaysAsItWasSent() throws IOException {
        String key = newKey();
        assertThat(voice(key, 0, 2)).isEqualTo(new Taken.Kept(1));
        assertThat(voice(key, 1, 4)).isEqualTo(new Taken.Kept(2));
        assertThat(voice(key, 2, 5)).isEqualTo(new Taken.Kept(3));
        assertThat(attachments.finish(draft, key, 3, 5)).isEqualTo(new Taken.Whole(3, 106));

        Attachment kept = attachments.of(draft, QUESTION).getFirst();
        assertThat(kept).isEqualTo(new Attachment(kept.id(), QUESTION, VOICE, 1, true, MediaType.WEBM, 106, 5));
        assertThat(bytes(kept)).startsWith(Recorded.webm(100)).endsWith(1, 2, 1, 1, 2, 2);
    }

    @Test
    void aPieceThatIsSentTwiceIsKeptOnce() {
        String key = newKey();
        voice(key, 0, 2);
        voice(key, 1, 4);

        assertThat(voice(key, 1, 4)).isEqualTo(new Taken.Kept(2));
        assertThat(voice(key, 0, 2)).isEqualTo(new Taken.Kept(2));
        assertThat(attachments.of(draft).getFirst().size()).isEqualTo(103);
    }

    @Test
    void aPieceBeforeWhichOneIsMissingIsNotTaken() {
        String key = newKey();
        assertThat(voice(key, 1, 4)).isEqualTo(new Taken.Gap(0));
        voice(key, 0, 2);
        assertThat(voice(key, 2, 6)).isEqualTo(new Taken.Gap(1));
        assertThat(attachments.finish(draft, key, 3, 6)).isEqualTo(new Taken.Gap(1));
        assertThat(attachments.of(draft).getFirst().whole()).isFalse();
    }

    @Test
    void aRecordingThatWasCutOffCountsWithWhatArrivedAndGoesOnAsASecondPart() {
        voice(newKey(), 0, 20);
        String second = newKey();
        voice(second, 0, 7);
        attachments.finish(draft, second, 1, 7);

        assertThat(attachments.of(draft, QUESTION))
                .extracting(Attachment::part, Attachment::whole, Attachment::seconds)
                .containsExactly(tuple(1, false, 20), tuple(2, true, 7));
    }

    @Test
    void doneAgainTheOldRecordingAndItsBytesAreGone() throws SQLException {
        voice(newKey(), 0, 20);
        send(newKey(), VIDEO, 0, 3, Recorded.mp4());

        attachments.removeAll(draft, QUESTION, VOICE);

        assertThat(attachments.of(draft)).extracting(Attachment::kind).containsExactly(VIDEO);
        assertThat(pieces()).isOne();
    }

    @Test
    void nothingButARecordingIsTaken() {
        assertThat(send(newKey(), VOICE, 0, 0, Recorded.text("<html><script>alert(1)</script>")))
                .isEqualTo(new Taken.Refused(Taken.Why.NOT_THIS_KIND));
        assertThat(send(newKey(), VIDEO, 0, 0, Recorded.mp3())).isEqualTo(new Taken.Refused(Taken.Why.NOT_THIS_KIND));
        assertThat(attachments.of(draft)).isEmpty();
    }

    @Test
    void tenMinutesAreTakenInAllPartsTogetherAndNoMore() {
        String first = newKey();
        voice(first, 0, 2);
        assertThat(voice(first, 1, 600)).isEqualTo(new Taken.Kept(2));
        assertThat(voice(first, 2, 620)).isEqualTo(new Taken.Refused(Taken.Why.TOO_LONG));
        assertThat(voice(newKey(), 0, 30)).isEqualTo(new Taken.Refused(Taken.Why.TOO_LONG));
        assertThat(send(newKey(), VIDEO, 0, 30, Recorded.webm(100))).isEqualTo(new Taken.Kept(1));
    }

    @Test
    void aHundredMegabytesAreTakenAndNoMore() {
        String key = newKey();
        send(key, VIDEO, 0, 1, Recorded.webm(Piece.LIMIT));
        int place = 1;
        while (send(key, VIDEO, place, 1, new byte[Piece.LIMIT]) instanceof Taken.Kept) {
            place++;
        }

        assertThat(attachments.of(draft).getFirst().size())
                .isLessThanOrEqualTo(VIDEO.mostBytes())
                .isGreaterThan(VIDEO.mostBytes() - Piece.LIMIT);
        assertThat(send(key, VIDEO, place, 1, new byte[Piece.LIMIT])).isEqualTo(new Taken.Refused(Taken.Why.TOO_BIG));
    }

    @Test
    void aPieceThatIsTooBigOrEmptyOrOfAnUnknownFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> send(newKey(), VOICE, 0, 0, new byte[Piece.LIMIT + 1]));
        assertThatIllegalArgumentException().isThrownBy(() -> send(newKey(), VOICE, 0, 0, new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> voice("../../etc/passwd", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> voice(newKey(), -1, 0));
    }

    @Test
    void onlyQuestionsThatAreOpenTakeARecording() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> attachments.take(draft, new Piece(newKey(), "feeling", VOICE, 0, 0, Recorded.webm(100))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> attachments.take(draft, new Piece(newKey(), "nothing", VOICE, 0, 0, Recorded.webm(100))));
    }

    @Test
    void aPhotoStandsUprightAndHoldsNothingButItsDots() throws IOException {
        byte[] file = Recorded.photoWithPlace(64, 32);
        assertThat(file).containsSequence(Recorded.PLACE);

        assertThat(photo(file)).isInstanceOf(Taken.Whole.class);

        Attachment kept = attachments.of(draft).getFirst();
        byte[] bytes = bytes(kept);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(text(bytes)).doesNotContain(text(Recorded.PLACE)).doesNotContain("Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(32);
        assertThat(image.getHeight()).isEqualTo(64);
        assertThat(new Color(image.getRGB(28, 32)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(4, 32)).getBlue()).isGreaterThan(200);
    }

    @Test
    void nothingOfThePhotoAsItWasSentIsLeftInTheDatabase() throws SQLException, IOException {
        byte[] file = Recorded.photoWithPlace(600, 300);
        photo(file);

        assertThat(pieces()).isOne();
        assertThat(bytes(attachments.of(draft).getFirst())).isNotEqualTo(file);
    }

    @Test
    void whatIsNoPictureIsNotKeptNeitherWholeNorInPieces() throws SQLException {
        assertThat(photo(Recorded.heic())).isEqualTo(new Taken.Refused(Taken.Why.IPHONE_PICTURE));
        for (byte[] file : List.of(
                Recorded.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                Recorded.webm(3_000),
                Arrays.copyOf(Recorded.picture("jpg", 40, 40), 200))) {
            assertThat(photo(file)).isEqualTo(new Taken.Refused(Taken.Why.NOT_THIS_KIND));
        }

        assertThat(attachments.of(draft)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void aPhotoCountsOnlyWhenItIsWhole() throws SQLException {
        send(newKey(), PHOTO, 0, 0, Recorded.picture("png", 4, 4));
        assertThat(attachments.of(draft)).isEmpty();

        photo(Recorded.picture("png", 4, 4));
        assertThat(attachments.of(draft)).hasSize(1);
        assertThat(pieces()).isOne();
    }

    @Test
    void aQuestionTakesThreePhotosAndOneCanBeRemovedForAnother() {
        for (int i = 0; i < 3; i++) {
            photo(Recorded.picture("png", 4, 4));
        }
        assertThat(send(newKey(), PHOTO, 0, 0, Recorded.picture("png", 4, 4)))
                .isEqualTo(new Taken.Refused(Taken.Why.TOO_MANY));

        attachments.remove(draft, attachments.of(draft).getFirst().id());
        assertThat(photo(Recorded.picture("png", 4, 4))).isInstanceOf(Taken.Whole.class);
        assertThat(attachments.of(draft)).hasSize(3);
    }

    @Test
    void anotherDraftSeesAndChangesNothing() throws IOException {
        voice(newKey(), 0, 2);
        long id = attachments.of(draft).getFirst().id();
        OpenDraft other = people.draftAbout("BRS-12");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(attachments.of(other)).isEmpty();
        assertThat(attachments.write(other, id, out)).isFalse();
        attachments.remove(other, id);

        assertThat(out.size()).isZero();
        assertThat(attachments.of(draft)).hasSize(1);
    }

    @Test
    void aRecordingKeepsTheDraftForAsLongAgain() {
        clock.moveOn(Drafts.KEPT.minusDays(1));
        voice(newKey(), 0, 2);
        clock.moveOn(Drafts.KEPT.minusDays(1));

        people.removeEndedDrafts();

        assertThat(attachments.of(draft)).hasSize(1);
    }

    @Test
    void aDraftThatEndsTakesItsRecordingsWithIt() throws SQLException {
        voice(newKey(), 0, 2);
        clock.moveOn(Drafts.KEPT.plusDays(1));

        people.removeEndedDrafts();

        assertThat(attachments.of(draft)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void whatWasSentGoesWithTheCaseAndTakesNoMorePieces() throws IOException, SQLException {
        String key = newKey();
        voice(key, 0, 2);
        photo(Recorded.picture("png", 4, 4));
        send(newKey(), PHOTO, 0, 0, Recorded.photoWithPlace(40, 40));

        OpenedCase sent = people.sent(draft);

        List<Attachment> kept = the(AttachmentStore.class).of(sent.number());
        assertThat(kept).extracting(Attachment::kind).containsExactlyInAnyOrder(VOICE, PHOTO);
        assertThat(pieces()).isEqualTo(2);
        assertThat(voice(key, 1, 4)).isEqualTo(new Taken.Gone());
        assertThat(attachments.finish(draft, key, 1, 2)).isEqualTo(new Taken.Gone());
        assertThat(attachments.write(draft, kept.getFirst().id(), new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void theNameOfTheFileSaysNothingAboutThePerson() {
        voice(newKey(), 0, 2);

        assertThat(attachments.of(draft).getFirst().fileName("12345678")).isEqualTo("12345678-happening-voice-1.webm");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private long pieces() throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from attachment_piece")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
