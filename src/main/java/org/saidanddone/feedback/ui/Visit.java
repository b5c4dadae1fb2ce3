package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.feedback.Sending;
import org.saidanddone.platform.Settings;

/**
 * What this visitor has open: the draft they are giving, or the receipt they look at. It lives in the session; after a
 * lost session the cookie brings the draft back.
 */
@Singleton
final class Visit {

    private static final String JUST_FOUND = "just found by its cookie";

    /** The browser sent the cookie with this request; the answer takes it away. */
    private static final String FORGOTTEN = "cookie forgotten";

    private final Receipts receipts;
    private final Sending sending;
    private final ReadingOfCase reading;
    private final boolean secure;

    Visit(Receipts receipts, Sending sending, ReadingOfCase reading, Settings settings) {
        this.receipts = receipts;
        this.sending = sending;
        this.reading = reading;
        this.secure = settings.publicUrl().startsWith("https:");
    }

    /** The draft this visitor may go on with. */
    Optional<OpenDraft> draft() {
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        return open != null ? Optional.of(open) : fromCookie();
    }

    private Optional<OpenDraft> fromCookie() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Optional<ReceiptCode> code = WayBackCookie.read(request);
        if (code.isEmpty() || is(FORGOTTEN)) {
            return Optional.empty();
        }
        return switch (receipts.open(code.get(), request.getRemoteAddr())) {
            case Receipts.Opened.Unfinished unfinished -> {
                begin(unfinished.draft());
                yield Optional.of(unfinished.draft());
            }
            case Receipts.Opened.Sent sent -> {
                // It was sent, but the receipt never reached the screen.
                if (sending.sent(sent.opened()) instanceof Sending.Outcome.Sent outcome) {
                    sent(code.get(), outcome);
                    request.setAttribute(JUST_FOUND, true);
                }
                yield Optional.empty();
            }
            case Receipts.Opened.Nothing unused -> {
                WayBackCookie.clear(VaadinResponse.getCurrent(), secure);
                yield Optional.empty();
            }
            case Receipts.Opened.Wait unused -> Optional.empty();
        };
    }

    /** From now on this visitor goes on with this draft, on this device also after the session is lost. */
    void begin(OpenDraft draft) {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(OpenDraft.class, draft);
        DraftOfRequest.set(session, draft);
        session.setAttribute(ShownReceipt.class, null);
        WayBackCookie.set(VaadinResponse.getCurrent(), draft.code(), secure);
        reading.met(draft);
    }

    /** From now on this visitor looks at what they sent. */
    void opened(OpenedCase opened) {
        FeedbackNavigation.opened(opened);
        reading.met(opened);
    }

    /** The draft was sent: its receipt is shown, and the device forgets the way back. */
    void sent(ReceiptCode code, Sending.Outcome.Sent sent) {
        show(ShownReceipt.sent(code, sent));
    }

    /** The draft is left for later: its code is shown, and the device forgets the way back. */
    void later(OpenDraft draft) {
        show(ShownReceipt.later(draft));
    }

    private void show(ShownReceipt receipt) {
        forget();
        VaadinSession.getCurrent().setAttribute(ShownReceipt.class, receipt);
    }

    /** True when the cookie of this very request led to something that was sent. */
    boolean justFound() {
        return is(JUST_FOUND);
    }

    private static boolean is(String mark) {
        return Boolean.TRUE.equals(VaadinRequest.getCurrent().getAttribute(mark));
    }

    /** The receipt this visitor looks at. */
    Optional<ShownReceipt> shown() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ShownReceipt.class));
    }

    /** This device forgets the draft; the draft itself stays. */
    void forget() {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(OpenDraft.class, null);
        DraftOfRequest.set(session, null);
        session.setAttribute(ShownReceipt.class, null);
        VaadinRequest.getCurrent().setAttribute(FORGOTTEN, true);
        WayBackCookie.clear(VaadinResponse.getCurrent(), secure);
    }
}
