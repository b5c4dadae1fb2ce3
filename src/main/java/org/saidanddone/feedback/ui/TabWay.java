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
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Receipts;
import org.saidanddone.feedback.WaysBack;

/**
 * The way on for a page that is open while its session is lost: the server was started again, or the cookie has gone. A
 * token stands in the page's own memory, in no storage and no cookie, so that it is gone with the page. {@code gone.js}
 * brings it to {@link CarryOnServlet}, and the page that is then loaded again goes on with the same draft, or shows the
 * receipt of what was sent.
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
            Token token = of(session)
                    .filter(known -> known.number().equals(draft.number()))
                    .orElseGet(() -> {
                        end(session);
                        Token made = new Token(waysBack.make(draft), draft.number());
                        session.setAttribute(TOKEN, made);
                        return made;
                    });
            ui.getPage().executeJs("window.saidAndDone.wayOn($0)", token.text());
        });
    }

    /** The page of this visit, which was loaded again, can bring its token once more. */
    void giveAgain(UI ui) {
        session().flatMap(TabWay::of).ifPresent(token -> ui.getPage()
                .executeJs("window.saidAndDone.wayOn($0)", token.text()));
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

    /** A page brings its token, and whose device it is, after its session was lost; false where it leads to nothing. */
    boolean bring(HttpSession session, String text, boolean shared) {
        Optional<WaysBack.Found> found = waysBack.open(text)
                .filter(each -> each.opened() instanceof Receipts.Opened.Unfinished
                        || each.opened() instanceof Receipts.Opened.Sent);
        found.ifPresent(carried -> {
            session.setAttribute(TOKEN, new Token(text, carried.code().number()));
            session.setAttribute(CARRIED, carried);
            (shared ? Device.SHARED : Device.OWN).keepIn(session);
        });
        return found.isPresent();
    }

    /** True while a page has brought what this visit has not taken up yet. */
    static boolean hasCarried() {
        return session()
                .filter(session -> session.getAttribute(CARRIED) != null)
                .isPresent();
    }

    /** The draft, or what was sent, that a page has brought with it, once. */
    static Optional<WaysBack.Found> carried() {
        return session().flatMap(session -> {
            Optional<WaysBack.Found> carried = session.getAttribute(CARRIED) instanceof WaysBack.Found found
                    ? Optional.of(found)
                    : Optional.empty();
            session.removeAttribute(CARRIED);
            return carried;
        });
    }

    private static Optional<Token> of(WrappedSession session) {
        return session.getAttribute(TOKEN) instanceof Token token ? Optional.of(token) : Optional.empty();
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
