package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.platform.Place;

/**
 * What this visitor has open: the draft they are giving, or the receipt they look at. It lives in the session. Only on
 * the person's own device a cookie finds the draft after a lost session, and then it is asked whose it is.
 */
@Singleton
final class Visit {

    /** Set in the session when a visitor has said that what the cookie leads to is not theirs. */
    static final String NOT_MINE = "the way back is another person's";

    /** Set in the session when the cookie was one of an older version, which asked nobody whose device it is. */
    private static final String OLDER_COOKIE = "the cookie said nothing about the device";

    /** The browser sent the cookie with this request; the answer takes it away. */
    private static final String FORGOTTEN = "cookie forgotten";

    /** The page has brought a receipt with it. */
    static final String BROUGHT = "the receipt came back";

    private final Receipts receipts;
    private final WaysBack waysBack;
    private final Drafts drafts;
    private final Sending sending;
    private final ReadingOfCase reading;
    private final TabWay tab;
    private final WayBackCookie wayBack;

    Visit(
            Receipts receipts,
            WaysBack waysBack,
            Drafts drafts,
            Sending sending,
            ReadingOfCase reading,
            TabWay tab,
            WayBackCookie wayBack) {
        this.receipts = receipts;
        this.waysBack = waysBack;
        this.drafts = drafts;
        this.sending = sending;
        this.reading = reading;
        this.tab = tab;
        this.wayBack = wayBack;
    }

    /** The draft this visitor may go on with: the one of this session, never one that only the cookie knows. */
    Optional<OpenDraft> draft() {
        takeUp();
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(OpenDraft.class));
    }

    /** What a page of this visit has brought with it after its session was lost: its draft, or the receipt of what was sent. */
    private void takeUp() {
        UI ui = UI.getCurrent();
        if (ui == null || ComponentUtil.getData(ui, BROUGHT) != null) {
            return;
        }
        TabWay.carried().ifPresent(found -> takeUp(ui, found));
    }

    private void takeUp(UI ui, WaysBack.Found found) {
        Optional<Left> brought = left(found.code(), found.opened());
        Optional<Sending.Outcome.Sent> sent = brought.flatMap(Left::sent);
        if (sent.isEmpty()) {
            TabWay.takenUp();
            brought.flatMap(Left::draft).ifPresent(this::begin);
            return;
        }
        shown(ShownReceipt.sent(found.code(), sent.get()));
        ComponentUtil.setData(ui, BROUGHT, true);
        tab.giveAgain(ui);
        // This answer can be lost too: a screen on which it has come says so.
        ui.getPage().executeJs("return true").then(arrived -> TabWay.takenUp());
    }

    /** True where this page was loaded again because its session was lost, and what it had open is sent. */
    static boolean hasBroughtReceipt() {
        return ComponentUtil.getData(UI.getCurrent(), BROUGHT) != null;
    }

    /** What was left on this device, or in this visit, and is still there. */
    Optional<Left> left() {
        Optional<OpenDraft> here = draft().or(() -> shown().flatMap(ShownReceipt::draft));
        Optional<Left> inVisit = here.filter(draft -> drafts.find(draft).isPresent())
                .map(Left::unfinished)
                .or(() -> here.flatMap(this::sentUnseen))
                .or(() -> Device.isOwn() ? shown().flatMap(Visit::sentHere) : Optional.empty());
        return inVisit.or(this::byCookie);
    }

    /** It was sent, and the answer that said so was lost. */
    private Optional<Left> sentUnseen(OpenDraft draft) {
        return sending.sentBefore(draft).map(sent -> Left.sent(draft.code(), sent));
    }

    private static Optional<Left> sentHere(ShownReceipt shown) {
        return shown.sent().map(sent -> Left.sent(shown.code(), sent));
    }

    private Optional<Left> byCookie() {
        Optional<String> cookie = wayBack.read(VaadinRequest.getCurrent().getCookies());
        if (cookie.isEmpty()
                || Boolean.TRUE.equals(VaadinRequest.getCurrent().getAttribute(FORGOTTEN))
                || session().map(session -> session.getAttribute(NOT_MINE)).isPresent()) {
            return Optional.empty();
        }
        Optional<Left> found = ReceiptCode.read(cookie.get())
                .map(this::byOldCookie)
                .orElseGet(() -> waysBack.open(cookie.get()).flatMap(token -> left(token.code(), token.opened())));
        if (found.isEmpty()) {
            wayBack.clear(VaadinResponse.getCurrent());
        }
        return found;
    }

    /** Older versions kept the words themselves in the cookie: they are taken once, and a token takes their place. */
    private Optional<Left> byOldCookie(ReceiptCode code) {
        Optional<Left> found = left(
                code, receipts.open(code, Place.of(VaadinRequest.getCurrent().getRemoteAddr())));
        session().ifPresent(session -> session.setAttribute(OLDER_COOKIE, true));
        found.flatMap(Left::draft).ifPresent(this::keepOnDevice);
        return found;
    }

    private Optional<Left> left(ReceiptCode code, Receipts.Opened opened) {
        return switch (opened) {
            case Receipts.Opened.Unfinished unfinished -> Optional.of(Left.unfinished(unfinished.draft()));
            case Receipts.Opened.Sent sent ->
                sending.sent(sent.opened()) instanceof Sending.Outcome.Sent outcome
                        ? Optional.of(Left.sent(code, outcome))
                        : Optional.empty();
            case Receipts.Opened.Nothing unused -> Optional.empty();
            case Receipts.Opened.Wait unused -> Optional.empty();
        };
    }

    /**
     * The visitor says that what was left is theirs. A device that leads to it by a token is one that they called their
     * own before, so this is not asked again.
     */
    void mine(CaseNumber number) {
        if (!Device.isSaid() && leadsHere(number)) {
            Device.OWN.keep();
        }
    }

    private boolean leadsHere(CaseNumber number) {
        return !isOthers()
                && session().map(session -> session.getAttribute(OLDER_COOKIE)).isEmpty()
                && wayBack.read(VaadinRequest.getCurrent().getCookies())
                        .flatMap(waysBack::open)
                        .filter(found -> found.code().number().equals(number))
                        .isPresent();
    }

    /** From now on this visitor goes on with this draft; on their own device also after the session is lost. */
    void begin(OpenDraft draft) {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(OpenDraft.class, draft);
        DraftOfRequest.set(session, draft);
        shown(null);
        if (Device.isOwn()) {
            keepOnDevice(draft);
        } else if (!Device.isSaid()) {
            Device.NOT_SAID.keep();
        }
        reading.met(draft);
        mark();
        tab.give(UI.getCurrent(), draft);
    }

    /** The visitor has said whose device this is. */
    void said(Device device) {
        device.keep();
        mark();
        tab.giveAgain(UI.getCurrent());
    }

    /** The page on the screen knows if others use this device, however that came to be known, and without a load. */
    private static void mark() {
        UI.getCurrent()
                .getPage()
                .executeJs("window.saidAndDone.mark('data-shared', $0)", Device.isShared() ? "on" : "");
    }

    private void keepOnDevice(OpenDraft draft) {
        Optional<String> before = wayBack.read(VaadinRequest.getCurrent().getCookies());
        // A token that the device has already stays, so that an answer that is lost on the way takes nothing away.
        String token = before.filter(known -> waysBack.renew(known, draft)).orElseGet(() -> {
            before.ifPresent(waysBack::end);
            return waysBack.make(draft);
        });
        wayBack.set(VaadinResponse.getCurrent(), token);
    }

    /** From now on this visitor looks at what they sent. */
    void opened(OpenedCase opened) {
        if (!Device.isSaid()) {
            Device.NOT_SAID.keep();
        }
        FeedbackNavigation.opened(opened);
        mark();
        reading.met(opened);
    }

    /**
     * The draft was sent: its receipt is shown. The person's own device keeps the way back, because this answer can be lost
     * and the session can end while the receipt is on the screen.
     */
    void sent(ReceiptCode code, Sending.Outcome.Sent sent) {
        nothingOpen();
        tab.showsReceipt();
        if (!Device.isOwn()) {
            forgetCookie();
        }
        shown(ShownReceipt.sent(code, sent));
    }

    /**
     * The receipt has reached the screen: other ways back to it end, and that of this device, or else of this page, does not
     * last long.
     */
    void seen(Sending.Outcome.Sent sent) {
        token().or(tab::token)
                .ifPresentOrElse(token -> waysBack.shown(token, sent.opened()), () -> waysBack.endAll(sent.opened()));
    }

    /** The code of a draft that is left for later has reached the screen. */
    void seen(OpenDraft left) {
        token().ifPresent(token -> waysBack.shown(token, left));
    }

    /** The page of the receipt is left for another one: where that is not part of it, nothing leads back any more. */
    void leavesReceipt(Location to) {
        boolean isOpen = VaadinSession.getCurrent().getAttribute(OpenDraft.class) != null;
        if (!isOpen && !to.getPath().startsWith(Page.SENT)) {
            tab.end();
        }
    }

    /** The person has the receipt that is on the screen: the device forgets the way back. */
    void kept() {
        shown().flatMap(ShownReceipt::sent).map(Sending.Outcome.Sent::opened).ifPresent(waysBack::endAll);
        forget();
    }

    /** The draft is left for later: its code is shown. The person's own device keeps the way back, as after sending. */
    void later(OpenDraft draft) {
        nothingOpen();
        tab.showsReceipt();
        if (!Device.isOwn()) {
            endToken();
            forgetCookie();
        }
        shown(ShownReceipt.later(draft));
    }

    /** The receipt this visitor looks at. */
    Optional<ShownReceipt> shown() {
        takeUp();
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), ShownReceipt.class))
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ShownReceipt.class)));
    }

    /** On a device that others use it belongs to the page that shows it, and is gone when that is loaded again. */
    private static void shown(@Nullable ShownReceipt receipt) {
        boolean forVisit = Device.isOwn();
        ComponentUtil.setData(UI.getCurrent(), ShownReceipt.class, forVisit ? null : receipt);
        VaadinSession.getCurrent().setAttribute(ShownReceipt.class, forVisit ? receipt : null);
    }

    /** This device forgets the draft; the draft itself stays. */
    void forget() {
        endToken();
        clear();
    }

    /**
     * What was left here is another person's. It stays where it is, this visit never looks at it, and keeps nothing
     * itself on a device that is not only this visitor's.
     */
    void notMine() {
        session().ifPresent(session -> session.setAttribute(NOT_MINE, true));
        close();
        Device.SHARED.keep();
        mark();
    }

    /** Nothing is open in this visit any more. */
    private void close() {
        tab.end();
        nothingOpen();
    }

    private static void nothingOpen() {
        VaadinSession session = VaadinSession.getCurrent();
        session.setAttribute(OpenDraft.class, null);
        DraftOfRequest.set(session, null);
        shown(null);
    }

    private void clear() {
        close();
        forgetCookie();
    }

    private void forgetCookie() {
        if (!isOthers()) {
            VaadinRequest.getCurrent().setAttribute(FORGOTTEN, true);
            wayBack.clear(VaadinResponse.getCurrent());
        }
    }

    private void endToken() {
        if (!isOthers()) {
            wayBack.read(VaadinRequest.getCurrent().getCookies()).ifPresent(waysBack::end);
        }
    }

    /** The token of a device that is only this visitor's. */
    private Optional<String> token() {
        return Device.isOwn() && !isOthers()
                ? wayBack.read(VaadinRequest.getCurrent().getCookies())
                : Optional.empty();
    }

    private static boolean isOthers() {
        return session().map(session -> session.getAttribute(NOT_MINE)).isPresent();
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession());
    }
}
