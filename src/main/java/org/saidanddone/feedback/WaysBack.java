package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.Secrets;

/**
 * The way back on a device that is somebody's own: a token by chance that says nothing, and that can be ended here at any
 * time, whatever the device still holds. Nobody can read the words of a case out of the token or out of the table alone.
 */
@Singleton
@Guarded
public class WaysBack {

    /** How long a device leads to a receipt that was on its screen, until the person says that they have kept it. */
    public static final Duration AFTER_SHOWN = Duration.ofDays(7);

    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final WayBackRepository rows;
    private final RightCode right;
    private final Secrets secrets;
    private final SecureRandom random;
    private final Clock clock;

    WaysBack(WayBackRepository rows, RightCode right, Secrets secrets, SecureRandom random, Clock clock) {
        this.rows = rows;
        this.right = right;
        this.secrets = secrets;
        this.random = random;
        this.clock = clock;
    }

    /**
     * What a token leads to.
     *
     * @param code the code of the case
     * @param opened what the code opens: a draft, or what was sent
     */
    public record Found(ReceiptCode code, Receipts.Opened opened) {}

    /** Makes a token for the draft, which lasts as long as a draft that nobody touches. */
    @Anyone
    @Transactional
    public String make(OpenDraft draft) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.save(new WayBackRow(
                hash(token),
                draft.number().digits(),
                secrets.lock(use(token), draft.code().text()),
                clock.instant().plus(Drafts.KEPT)));
        return token;
    }

    /** What the token leads to; empty when it was ended, is too old, or is none. */
    @Anyone
    @Transactional
    public Optional<Found> open(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return rows.findById(hash(token))
                .filter(row -> row.ends().isAfter(clock.instant()))
                .flatMap(row -> code(row, token))
                .map(code -> new Found(code, right.opens(code)));
    }

    /** Empty where the main secret of this installation is another one since. */
    private Optional<ReceiptCode> code(WayBackRow row, String token) {
        try {
            return ReceiptCode.read(secrets.open(use(token), row.locked()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps a token of this draft for as long again; false when it is none, or another draft's. */
    @Anyone
    @Transactional
    public boolean renew(String token, OpenDraft draft) {
        return rows.renew(hash(token), draft.number().digits(), clock.instant().plus(Drafts.KEPT)) > 0;
    }

    /**
     * The receipt of what was sent has been on the screen of the device with this token. It leads there for
     * {@link #AFTER_SHOWN} from the first time, in case that screen was lost; every other device's token ends.
     */
    @Anyone
    @Transactional
    public void shown(String token, OpenedCase opened) {
        rows.endOthers(opened.number().digits(), hash(token));
        shorten(token, opened.number());
    }

    /** As {@link #shown(String, OpenedCase)}, for the code of a draft that is left for later; no token ends. */
    @Anyone
    @Transactional
    public void shown(String token, OpenDraft draft) {
        shorten(token, draft.number());
    }

    private void shorten(String token, CaseNumber number) {
        rows.shorten(hash(token), number.digits(), clock.instant().plus(AFTER_SHOWN));
    }

    /** Ends the token. What it led to stays, for whoever has the words. */
    @Anyone
    @Transactional
    public void end(String token) {
        rows.end(hash(token));
    }

    /** Ends every token of the draft, on every device. */
    @Anyone
    @Transactional
    public void endAll(OpenDraft draft) {
        rows.endAll(draft.number().digits());
    }

    /** Ends every token of what was sent, on every device. */
    @Anyone
    @Transactional
    public void endAll(OpenedCase opened) {
        rows.endAll(opened.number().digits());
    }

    private static String use(String token) {
        return "way back " + token;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
