package org.saidanddone.feedback.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Taken;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.VeryBusy;

/**
 * Takes recordings and photos in pieces, while they are made. It needs no page: the session or the cookie says which
 * draft it is, so that a server that was started again in the middle of a recording takes the next piece.
 *
 * <p>What is asked stands in headers of our own, which no page of another site can send. The answer is the place of the
 * piece that is wanted next; after the last one, how many pieces and bytes are on disk. The page says that it has
 * something only where these numbers are what it sent. Who sends very much is told to wait; addresses are kept in memory only.
 */
@Singleton
@WebServlet(urlPatterns = "/recording")
final class RecordingServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String KEY = "Recording-Key";
    private static final String QUESTION = "Recording-Question";
    private static final String KIND = "Recording-Kind";
    private static final String PLACE = "Recording-Place";
    private static final String SECONDS = "Recording-Seconds";
    private static final String PIECES = "Recording-Pieces";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    /** Some long videos at once, and then as fast as five telephones record. */
    private static final long KILOBYTES_AT_ONCE = 400_000;

    private static final long KILOBYTES_EACH_SECOND = 400;

    private final transient Attachments attachments;
    private final transient DraftOfRequest drafts;
    private final transient Cache<Place, Bucket> limits = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    RecordingServlet(Attachments attachments, DraftOfRequest drafts) {
        this.attachments = attachments;
        this.drafts = drafts;
    }

    /** Takes a piece, or, with the number of pieces and nothing in the body, the word that all were sent. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        long length = request.getContentLengthLong();
        if (length > Piece.LIMIT) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        // Who does not say how much will come is taken to send as much as may come.
        if (!maySend(Place.of(request.getRemoteAddr()), length < 0 ? Piece.LIMIT : length)) {
            response.setHeader("Retry-After", "10");
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        Optional<OpenDraft> draft = drafts.of(request, text(request, QUESTION));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        try {
            answer(
                    request.getHeader(PIECES) == null ? take(request, draft.get()) : finish(request, draft.get()),
                    response);
        } catch (IllegalArgumentException e) {
            // What a page of ours never sends.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (VeryBusy e) {
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Removes every part of a recording, or every photo, of a question; with a key, what came of that one alone. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<OpenDraft> draft = drafts.of(request, text(request, QUESTION));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        try {
            if (request.getHeader(KEY) == null) {
                attachments.removeAll(draft.get(), text(request, QUESTION), kind(request));
            } else {
                attachments.removeUnfinished(draft.get(), text(request, KEY));
            }
            answer(new Taken.Kept(0), response);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin");
        return elsewhere || request.getHeader(QUESTION) == null;
    }

    private boolean maySend(Place place, long bytes) {
        return limits.get(place, unused -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(KILOBYTES_AT_ONCE)
                                .refillGreedy(KILOBYTES_EACH_SECOND, Duration.ofSeconds(1))
                                .build())
                        .build())
                .tryConsume(1 + bytes / 1_000);
    }

    private Taken take(HttpServletRequest request, OpenDraft draft) throws IOException {
        byte[] content;
        try (InputStream in = request.getInputStream()) {
            content = in.readNBytes(Piece.LIMIT + 1);
        }
        return attachments.take(
                draft,
                new Piece(
                        text(request, KEY),
                        text(request, QUESTION),
                        kind(request),
                        number(request, PLACE),
                        number(request, SECONDS),
                        content));
    }

    private Taken finish(HttpServletRequest request, OpenDraft draft) {
        return attachments.finish(draft, text(request, KEY), number(request, PIECES), number(request, SECONDS));
    }

    private static void answer(Taken taken, HttpServletResponse response) throws IOException {
        switch (taken) {
            case Taken.Kept kept -> say(response, HttpServletResponse.SC_OK, String.valueOf(kept.next()));
            case Taken.Whole whole -> say(response, HttpServletResponse.SC_OK, whole.pieces() + " " + whole.bytes());
            case Taken.Gap gap -> say(response, HttpServletResponse.SC_CONFLICT, String.valueOf(gap.wanted()));
            case Taken.Gone unused -> response.setStatus(HttpServletResponse.SC_GONE);
            case Taken.Refused refused ->
                say(response, UNPROCESSABLE, refused.why().name());
        }
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    private static int number(HttpServletRequest request, String name) {
        String text = text(request, name);
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("not a number");
        }
        return Integer.parseInt(text);
    }

    private static AttachmentKind kind(HttpServletRequest request) {
        return AttachmentKind.valueOf(text(request, KIND));
    }
}
