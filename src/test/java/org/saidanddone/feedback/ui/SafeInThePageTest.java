package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.ProblemSummary;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;
import tools.jackson.databind.node.ObjectNode;

/** What the page hands on of itself: words with the version it has seen, the last choice, its way on. */
class SafeInThePageTest extends ViewTest {

    private static final String MINE = "I am on the ward.";
    private static final String THEIRS = "My room is too small.";
    private static final String BOTH = THEIRS + "\n\n" + MINE;

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> textOf(one).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " on " + textOf(page())));
        test(button).click();
    }

    private void begin(String device) {
        go("tell/about/BRS/BRS-12");
        press(Questions.OWN);
        press(device);
    }

    private static OpenDraft open() {
        return VaadinSession.getCurrent().getAttribute(OpenDraft.class);
    }

    private Draft draft() {
        return the(Drafts.class).find(open()).orElseThrow();
    }

    private static void fire(Element element, String event, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** As {@code kept-words.js} hands them on. */
    private void words(String words, int version, int turn) {
        fire(
                find(WordsBox.class).single().getElement(),
                "words",
                JacksonUtils.createObjectNode()
                        .put("event.detail.words", words)
                        .put("event.detail.version", version)
                        .put("event.detail.turn", turn));
    }

    private static void lastChoice(String question, String choice) {
        fire(
                UI.getCurrent().getElement(),
                "last-choice",
                JacksonUtils.createObjectNode()
                        .put("event.detail.question", question)
                        .put("event.detail.choice", choice));
    }

    private String kept() {
        return draft().words("happening");
    }

    @Test
    void wordsThatWereNotMeantForAnotherVersionNeverTakeTheOtherTextAway() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        the(Drafts.class).write(open(), "happening", THEIRS, 0);
        words(MINE, 0, 1);
        assertThat(kept()).isEqualTo(BOTH);
        words(MINE, 0, 1);

        assertThat(kept())
                .as("the same words once more, from before the page heard of it")
                .isEqualTo(BOTH);
        assertThat(textOf(find(ProblemSummary.class).single())).contains("We kept both texts");
    }

    @Test
    void whoHasNotSeenBothTextsIsNotLedOn() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        the(Drafts.class).write(open(), "happening", THEIRS, 0);
        words(MINE, 0, 1);
        press("Next");
        assertThat(path()).isEqualTo("tell/happening/write");
        words(BOTH, draft().answer("happening").version(), 1);
        press("Next");

        assertThat(path()).isEqualTo("tell/better");
        assertThat(kept()).isEqualTo(BOTH);
    }

    @Test
    void wordsThatComeBackAfterAReloadAreMergedWithWhatWasWrittenElsewhereMeanwhile() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        words("I am", 0, 1);
        int seen = draft().answer("happening").version();
        the(Drafts.class).write(open(), "happening", THEIRS, seen);
        go("tell/feeling");
        go("tell/happening/write");
        words(MINE, seen, 1);

        assertThat(kept()).isEqualTo(BOTH);
    }

    @Test
    void whatAnotherPageHasChangedIsShownBeforeItIsSent() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        words(MINE, 0, 1);
        go("tell/check");
        the(Drafts.class).write(open(), "happening", THEIRS, 1);
        press("Send my answers");

        assertThat(path()).isEqualTo("tell/check");
        assertThat(textOf(find(ProblemSummary.class).single())).contains("changed on another page", "What is");
        assertThat(textOf(page())).contains(THEIRS).doesNotContain(MINE);
        press("Send my answers");
        assertThat(path()).isEqualTo("tell/sent");
    }

    @Test
    void theLastChoiceCountsAlsoWhenThePageOfTheQuestionIsGone() {
        begin("Yes. It is mine");
        press("It is good");
        assertThat(path()).isEqualTo("tell/happening");
        lastChoice("feeling", "BAD");

        assertThat(draft().choice("feeling")).contains("BAD");
        assertThat(textOf(page())).contains(Questions.THINGS_BAD_FIRST);
    }

    @Test
    void whatIsNoChoiceOfAQuestionChangesNothing() {
        begin("Yes. It is mine");
        press("It is good");
        lastChoice("feeling", "WONDERFUL");
        lastChoice("nothing", "BAD");
        lastChoice("answer-way", "EMAIL");

        assertThat(draft().choice("feeling")).contains("GOOD");
        assertThat(draft().choice("answer-way")).isEmpty();
        assertThat(path()).isEqualTo("tell/happening");
    }

    private static HttpSession session() {
        return ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
    }

    /** As a server that was started again knows it: nothing. */
    private static void losesItsSession() {
        VaadinSession.getCurrent().setAttribute(OpenDraft.class, null);
        session().removeAttribute(Device.class.getName());
    }

    @Test
    void aPageWhoseSessionIsLostCarriesOnWithItsOwnDraftAndDevice() {
        begin("No. Other people use it too");
        OpenDraft draft = open();
        String token = the(WaysBack.class).make(draft);
        losesItsSession();
        assertThat(the(TabWay.class).bring(session(), token, true)).isTrue();
        go("tell/happening");

        assertThat(path()).isEqualTo("tell/happening");
        assertThat(open().number()).isEqualTo(draft.number());
        assertThat(Device.isShared()).isTrue();
    }

    @Test
    void aTokenThatLeadsToNothingOpensNothing() {
        begin("Yes. It is mine");
        losesItsSession();
        assertThat(the(TabWay.class).bring(session(), "-", false)).isFalse();
        go("tell/happening");

        assertThat(path()).isEqualTo("tell");
        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class)).isNull();
    }

    /** As where the server was killed after everything was kept, and before its answer. */
    @Test
    void whatWasSentComesBackToThePageWhoseAnswerWasLost() {
        begin("No. Other people use it too");
        OpenDraft draft = open();
        String token = the(TabWay.class).token().orElseThrow();
        assertThat(the(Sending.class).send(draft, "203.0.113.7", "")).isInstanceOf(Sending.Outcome.Sent.class);
        losesItsSession();
        assertThat(the(TabWay.class).bring(session(), token, true)).isTrue();
        go("tell/check");

        assertThat(path()).isEqualTo("tell/sent");
        assertThat(textOf(page())).contains(draft.number().shown());
        assertThat(Device.isShared()).isTrue();
    }

    @Test
    void thePageOfAReceiptLeadsBackToItUntilItIsLeft() {
        begin("No. Other people use it too");
        go("tell/check");
        press("Send my answers");
        assertThat(path()).isEqualTo("tell/sent");
        String token = the(TabWay.class).token().orElseThrow();
        Visit visit = the(Visit.class);
        visit.seen(visit.shown().flatMap(ShownReceipt::sent).orElseThrow());
        assertThat(the(WaysBack.class).open(token)).isPresent();
        go("");

        assertThat(the(WaysBack.class).open(token)).isEmpty();
        assertThat(the(TabWay.class).token()).isEmpty();
    }

    @Test
    void whoStopsHasAWayOnOnlyWhileThePageWithTheCodeIsThere() {
        begin("No. Other people use it too");
        go("tell/stop");
        String token = the(TabWay.class).token().orElseThrow();
        assertThat(open()).isNull();
        go("");

        assertThat(the(WaysBack.class).open(token)).isEmpty();
        assertThat(the(TabWay.class).token()).isEmpty();
    }

    @Test
    void whoStopsAndCarriesOnAtOnceKeepsTheWayOn() {
        begin("Yes. It is mine");
        press("It is good");
        go("tell/stop");
        press("Go on now");

        assertThat(the(TabWay.class).token().flatMap(the(WaysBack.class)::open)).isPresent();
    }
}
