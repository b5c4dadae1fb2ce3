package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.OpenedCase;

/** The ways to the pages where a person gives feedback and comes back. */
public final class FeedbackNavigation {

    /** Where somebody lands who came back with the receipt of feedback that was sent. Another feature's page. */
    public static final String ANSWER = "answer";

    /** Where a visit ends on a device that others use too. */
    public static final String NEXT = EasyLayout.NEXT;

    static final String TELL = "tell";
    static final String BACK = "back";
    static final String BACK_BY_PICTURES = BACK + "/pictures";
    static final String DANGER = "danger";
    static final String CALL_ME = "call-me";
    static final String WISHES = "ways-to-answer";

    /** Where colleagues see who asked to be phoned. */
    public static final String CALLS = "calls";

    private FeedbackNavigation() {}

    /** The path where giving feedback begins. */
    public static String tell() {
        return TELL;
    }

    /** The path where giving feedback about one action begins. */
    public static String tellAbout(String planCode, String actionCode) {
        return TELL + "/about/" + planCode + "/" + actionCode;
    }

    /** The path where a person comes back with a receipt. */
    public static String back() {
        return BACK;
    }

    /** The path where a person asks to be phoned. */
    public static String callMe() {
        return CALL_ME;
    }

    /** The path that says what to do in danger. */
    public static String danger() {
        return DANGER;
    }

    /**
     * The path where a person who came back adds something in any way.
     *
     * @param to the name of what they add to, see {@link org.saidanddone.feedback.AddedTo}
     */
    public static String add(String to) {
        return Page.ADD + "/" + to;
    }

    /** The case this visitor opened with its receipt, empty when they have opened none. */
    public static Optional<OpenedCase> openedCase() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(OpenedCase.class));
    }

    /** Forgets the opened case: the visitor has finished. */
    public static void closeCase() {
        open(null);
    }

    static void opened(OpenedCase opened) {
        open(opened);
    }

    /** A request that does not come from a page sees it too. */
    private static void open(@Nullable OpenedCase opened) {
        VaadinSession visit = VaadinSession.getCurrent();
        visit.setAttribute(OpenedCase.class, opened);
        Optional.ofNullable(visit.getSession())
                .ifPresent(session -> session.setAttribute(OpenedCase.class.getName(), opened));
    }

    /** True where this session of the browser has opened another case than this one with its receipt. */
    static boolean hasAnotherCase(HttpSession session, CaseNumber number) {
        return session.getAttribute(OpenedCase.class.getName()) instanceof OpenedCase opened
                && !opened.number().equals(number);
    }
}
