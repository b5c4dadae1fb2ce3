package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.feedback.WaysBack;

/**
 * The way on for a page that is open while its session is lost: the server was started again, or the cookie has gone. A
 * token stands in the page's own memory, in no storage and no cookie, so that it is gone with the page. {@code gone.js}
 * brings it to {@link CarryOnServlet}, and the page that is then loaded again goes on with the same draft, or shows the
 * receipt of what was sent, on a device that is whose it was ({@link WayOn}).
 */
@Singleton
final class TabWay implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private static final String TOKEN = TabWay.class.getName();
    private static final String CARRIED = TabWay.class.getName() + ".carried";

    private final transient WaysBack waysBack;

    TabWay(WaysBack waysBack) {
        this.waysBack = waysBack;
    }

    private record Token(String text, CaseNumber number) implements Serializable {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> Optional.ofNullable(
                        VaadinSession.getCurrent().getAttribute(OpenDraft.class))
                .ifPresent(draft -> give(init.getUI(), draft)));
    }

    /** The page of this visit can carry on with this draft. */
    void give(UI ui, OpenDraft draft) {
        session().ifPresent(session -> {
            if (of(session)
                    .filter(known -> known.number().equals(draft.number()))
                    .isEmpty()) {
                end(session);
                session.setAttribute(TOKEN, new Token(waysBack.make(draft), draft.number()));
            }
        });
        giveAgain(ui);
    }

    /** The page of this visit was loaded again, or something was said about the device: what it holds is so again. */
    void giveAgain(UI ui) {
        way().ifPresent(way -> ui.getPage().executeJs("window.saidAndDone.wayOn($0)", way.text()));
    }

    /** What this visit's page holds. */
    Optional<WayOn> way() {
        return session().flatMap(session -> of(session)
                .map(token -> new WayOn(WayOn.Whose.now(session.getAttribute(Visit.NOT_MINE) != null), token.text())));
    }

    /** The visit has nothing open any more: no page of it carries on, and nothing that was typed stays in its tab. */
    void end() {
        session().ifPresent(this::end);
        inPage("window.saidAndDone.wayOn(''); window.saidAndDone.forgetWords()");
    }

    /**
     * It was sent, or is left for later: nothing that was typed stays in its tab. The token stays until the receipt is left,
     * because this answer can be lost.
     */
    void showsReceipt() {
        inPage("window.saidAndDone.forgetWords()");
    }

    private static void inPage(String script) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.getPage().executeJs(script));
    }

    /** The token of this visit's page. */
    Optional<String> token() {
        return session().flatMap(TabWay::of).map(Token::text);
    }

    private void end(WrappedSession session) {
        of(session).ifPresent(token -> waysBack.end(token.text()));
        session.removeAttribute(TOKEN);
        session.removeAttribute(CARRIED);
    }

    /** Ends what this session of the browser could carry on with, where no page asks. */
    void end(HttpSession session) {
        if (session.getAttribute(TOKEN) instanceof Token token) {
            waysBack.end(token.text());
        }
    }

    /**
     * A page brings what it holds after its session was lost; false where it leads to nothing, or where this session has
     * something else open by now: that can be the next person's, at the same device.
     */
    boolean bring(HttpSession session, String text) {
        WayOn way = WayOn.read(text).orElse(null);
        WaysBack.Found found = way == null
                ? null
                : waysBack.open(way.token())
                        .filter(each -> each.opened() instanceof Receipts.Opened.Unfinished
                                || each.opened() instanceof Receipts.Opened.Sent)
                        .filter(each -> !hasAnother(session, each.code().number()))
                        .orElse(null);
        if (way == null || found == null) {
            return false;
        }
        session.setAttribute(TOKEN, new Token(way.token(), found.code().number()));
        session.setAttribute(CARRIED, found);
        way.whose().keepIn(session);
        return true;
    }

    private static boolean hasAnother(HttpSession session, CaseNumber number) {
        boolean another = session.getAttribute(TOKEN) instanceof Token token
                && !token.number().equals(number);
        return another || FeedbackNavigation.hasAnotherCase(session, number);
    }

    /** True while a page has brought what this visit has not taken up yet. */
    static boolean hasCarried() {
        return carried().isPresent();
    }

    /** The draft, or what was sent, that a page has brought with it. */
    static Optional<WaysBack.Found> carried() {
        return session()
                .filter(session -> session.getAttribute(CARRIED) != null)
                .map(session -> (WaysBack.Found) session.getAttribute(CARRIED));
    }

    /** It is taken up: the visit has it, or it has reached the screen. */
    static void takenUp() {
        session().ifPresent(session -> session.removeAttribute(CARRIED));
    }

    private static Optional<Token> of(WrappedSession session) {
        return session.getAttribute(TOKEN) instanceof Token token ? Optional.of(token) : Optional.empty();
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
