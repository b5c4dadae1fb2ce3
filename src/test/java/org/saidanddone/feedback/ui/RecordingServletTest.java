package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Inputs;
import org.saidanddone.testing.RunningProduct;

/** What the address that takes recordings answers to pages of ours, and to everything else, over real HTTP. */
@Tag("browser")
class RecordingServletTest {

    private static final ApplicationContext BEANS = Database.POSTGRESQL.product();
    private static final RunningProduct PRODUCT = RunningProduct.beside(BEANS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String key = UUID.randomUUID().toString();
    private final OpenDraft draft = emptied().draftAbout("BRS-12");
    private final Map<String, String> headers = new HashMap<>();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        PRODUCT.close();
    }

    private static FeedbackFixtures emptied() {
        Database.POSTGRESQL.empty();
        // The product has a clock of its own, by which a way back that was made in March has ended.
        Database.CLOCK.moveToRealTime();
        return new FeedbackFixtures(BEANS);
    }

    @BeforeEach
    void aPageOfOurs() {
        headers.putAll(Map.of(
                "Cookie", "way-back=" + BEANS.getBean(WaysBack.class).make(draft),
                "Sec-Fetch-Site", "same-origin",
                "Recording-Key", key,
                "Recording-Question", "happening",
                "Recording-Kind", "VOICE",
                "Recording-Place", "0",
                "Recording-Seconds", "2"));
    }

    private HttpResponse<String> ask(String method, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(PRODUCT.address("recording"))).method(method, body);
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(byte[] piece) throws IOException, InterruptedException {
        return ask("POST", BodyPublishers.ofByteArray(piece));
    }

    private HttpResponse<String> piece(int place) throws IOException, InterruptedException {
        headers.put("Recording-Place", String.valueOf(place));
        return send(Recorded.webm(100));
    }

    private HttpResponse<String> end(int pieces) throws IOException, InterruptedException {
        headers.put("Recording-Pieces", String.valueOf(pieces));
        return ask("POST", BodyPublishers.noBody());
    }

    private List<Attachment> kept() {
        return BEANS.getBean(Attachments.class).of(draft);
    }

    private static void answered(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(words);
    }

    @Test
    void piecesAreTakenInTheirOrderAndOnceOnly() throws IOException, InterruptedException {
        answered(piece(0), 200, "1");
        answered(piece(0), 200, "1");
        answered(piece(3), 409, "1");
        answered(piece(1), 200, "2");

        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.size()).isEqualTo(200);
            assertThat(one.whole()).isFalse();
        });
    }

    @Test
    void theEndIsTakenWhenAllPiecesAreHereAndNoPieceAfterIt() throws IOException, InterruptedException {
        piece(0);
        answered(end(2), 409, "1");
        assertThat(kept().getFirst().whole()).isFalse();

        answered(end(1), 200, "1 100");
        assertThat(kept().getFirst().whole()).isTrue();

        headers.remove("Recording-Pieces");
        answered(piece(1), 422, "ALREADY_WHOLE");
    }

    @Test
    void anotherSiteSendsAndRemovesNothing() throws IOException, InterruptedException {
        piece(0);
        for (String site : List.of("cross-site", "same-site", "none")) {
            headers.put("Sec-Fetch-Site", site);
            assertThat(piece(1).statusCode()).as(site).isEqualTo(403);
            assertThat(ask("DELETE", BodyPublishers.noBody()).statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        assertThat(kept()).singleElement().satisfies(one -> assertThat(one.size())
                .isEqualTo(100));
    }

    @Test
    void withoutOurOwnHeaderAFormOfAnotherSiteSendsNothing() throws IOException, InterruptedException {
        headers.remove("Sec-Fetch-Site");
        headers.remove("Recording-Question");

        assertThat(piece(0).statusCode()).isEqualTo(403);
        assertThat(ask("DELETE", BodyPublishers.noBody()).statusCode()).isEqualTo(403);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoHasNoDraftIsToldThatItIsGone() throws IOException, InterruptedException {
        headers.put("Cookie", "way-back=" + draft.number().digits() + "-apple-bread-chair-door-egg");
        assertThat(piece(0).statusCode()).isEqualTo(410);
        headers.remove("Cookie");
        assertThat(piece(0).statusCode()).isEqualTo(410);
        assertThat(ask("DELETE", BodyPublishers.noBody()).statusCode()).isEqualTo(410);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSentDraftTakesNoMore() throws IOException, InterruptedException {
        piece(0);
        BEANS.getBean(Drafts.class).choose(draft, "voice", "OWN", "");
        new FeedbackFixtures(BEANS).sent(draft);

        assertThat(piece(1).statusCode()).isEqualTo(410);
        assertThat(ask("DELETE", BodyPublishers.noBody()).statusCode()).isEqualTo(410);
    }

    @Test
    void aPieceThatIsTooBigIsRefusedWhetherItSaysSoOrNot() throws IOException, InterruptedException {
        assertThat(send(Recorded.webm(Piece.LIMIT + 1)).statusCode()).isEqualTo(413);
        assertThat(ask(
                                "POST",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(Recorded.webm(Piece.LIMIT + 1))))
                        .statusCode())
                .isEqualTo(400);
        assertThat(kept()).isEmpty();

        answered(send(Recorded.webm(Piece.LIMIT)), 200, "1");
    }

    @ParameterizedTest
    @CsvSource({
        "Recording-Place,-1",
        "Recording-Place,one",
        "Recording-Place,99999999999",
        "Recording-Seconds,1e3",
        "Recording-Kind,MOVIE",
        "Recording-Key,../../etc/passwd",
        "Recording-Question,safe",
        "Recording-Question,no-such-question",
        "Recording-Pieces,x"
    })
    void whatOurPagesNeverSendIsRefused(String header, String value) throws IOException, InterruptedException {
        headers.put(header, value);

        assertThat(send(Recorded.webm(100)).statusCode()).isEqualTo(400);
        assertThat(kept()).isEmpty();
    }

    @Test
    void anEmptyPieceIsNone() throws IOException, InterruptedException {
        assertThat(send(new byte[0]).statusCode()).isEqualTo(400);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsNoRecordingOrTooLongIsRefusedWithTheReason() throws IOException, InterruptedException {
        answered(send(Recorded.text("<svg onload=alert(1)>")), 422, "NOT_THIS_KIND");
        headers.put("Recording-Seconds", "700");
        answered(send(Recorded.webm(100)), 422, "TOO_LONG");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasRecordedIsRemovedWithAllItsParts() throws IOException, InterruptedException {
        piece(0);
        end(1);
        headers.remove("Recording-Pieces");
        headers.put("Recording-Key", UUID.randomUUID().toString());
        piece(0);
        assertThat(kept()).hasSize(2);

        headers.remove("Recording-Key");
        answered(ask("DELETE", BodyPublishers.noBody()), 200, "0");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatCameOfAFileThatChangedIsRemovedAlone() throws IOException, InterruptedException {
        piece(0);
        end(1);
        headers.remove("Recording-Pieces");
        answered(ask("DELETE", BodyPublishers.noBody()), 200, "0");
        assertThat(kept()).as("whole already").hasSize(1);
        headers.put("Recording-Key", UUID.randomUUID().toString());
        piece(0);

        answered(ask("DELETE", BodyPublishers.noBody()), 200, "0");

        assertThat(kept()).singleElement().matches(Attachment::whole);
    }

    @Test
    void theAnswerToTheEndNamesHowMuchIsOnDisk() throws IOException, InterruptedException {
        piece(0);
        piece(1);

        answered(end(2), 200, "2 200");
        answered(end(2), 200, "2 200");
    }

    @Test
    void anEmptyFileAndASoundThatNoBrowserPlaysAreNamed() throws IOException, InterruptedException {
        answered(end(Inputs.bytes("zero.m4a").length), 422, "EMPTY");
        headers.remove("Recording-Pieces");
        answered(send(Inputs.bytes("voice-note.amr")), 422, "NOT_THIS_KIND");
        headers.put("Recording-Kind", "PHOTO");
        piece(Inputs.bytes("heic-named.jpg"));
        answered(end(1), 422, "IPHONE_PICTURE");
        assertThat(kept()).isEmpty();
    }

    private void piece(byte[] content) throws IOException, InterruptedException {
        headers.put("Recording-Key", UUID.randomUUID().toString());
        headers.put("Recording-Place", "0");
        answered(send(content), 200, "1");
    }

    @Test
    void itOnlyTakesAndNeverGives() throws IOException, InterruptedException {
        piece(0);

        HttpResponse<String> answer = ask("GET", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("webm");
    }

    /** The status line and headers of an answer to somebody at this address who says that so much will come. */
    private static String knock(String from, String length) throws IOException {
        URI address = URI.create(PRODUCT.address("recording"));
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), address.getPort(), InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(10_000);
            String request = "POST /recording HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Recording-Question: happening\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder all = new StringBuilder();
            String line = answer.readLine();
            while (line != null && !line.isEmpty()) {
                all.append(line).append('\n');
                line = answer.readLine();
            }
            return all.toString();
        }
    }

    private static int untilSlowedDown(String from, String length) throws IOException {
        int sent = 0;
        String answer = knock(from, length);
        while (answer.startsWith("HTTP/1.1 410") && sent < 1_000) {
            sent++;
            answer = knock(from, length);
        }
        assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: 10");
        return sent;
    }

    @Test
    void whoSendsVeryMuchIsToldToWaitAndNobodyElseIs() throws IOException {
        assertThat(untilSlowedDown("127.0.0.3", "Content-Length: " + Piece.LIMIT))
                .as("some long videos are let through at once")
                .isBetween(700, 999);
        assertThat(knock("127.0.0.4", "Content-Length: 100")).startsWith("HTTP/1.1 410");
    }

    @Test
    void whoDoesNotSayHowMuchIsToldToWaitToo() throws IOException {
        assertThat(untilSlowedDown("127.0.0.5", "Transfer-Encoding: chunked")).isLessThan(1_000);
    }
}
