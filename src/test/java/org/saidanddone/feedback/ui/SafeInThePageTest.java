package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.ProblemSummary;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.platform.Place;
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

    /** On a slow line the page does not know yet that its first words have arrived. */
    @Test
    void aCorrectionThatFollowsAtOnceTakesThePlaceOfTheFirstWords() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        words("I hate Ann", 0, 1);
        words("I have", 0, 2);

        assertThat(kept()).isEqualTo("I have");
        assertThat(find(ProblemSummary.class).all())
                .noneMatch(each -> textOf(each).contains("both texts"));
        press("Next");
        assertThat(path()).isEqualTo("tell/better");
    }

    @Test
    void aCorrectionLeavesAloneWhatAnotherPageHasWrittenMeanwhile() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        words("I hate Ann", 0, 1);
        the(Drafts.class)
                .write(open(), "happening", THEIRS, draft().answer("happening").version());
        words(MINE, 0, 2);

        assertThat(kept()).isEqualTo(BOTH);
    }

    @Test
    void aCorrectionOfWordsThatWereBroughtTogetherWithOthersTakesTheirPlaceOnly() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        the(Drafts.class).write(open(), "happening", THEIRS, 0);
        words("I hate Ann", 0, 1);
        words(MINE, 0, 2);
        assertThat(kept()).isEqualTo(BOTH);
        press("Next");
        assertThat(path()).as("nobody has read both yet").isEqualTo("tell/happening/write");
        words(BOTH, draft().answer("happening").version(), 2);

        press("Next");
        assertThat(path()).isEqualTo("tell/better");
        assertThat(kept()).isEqualTo(BOTH);
    }

    @Test
    void whoWritesWhileAnotherPageSendsIsToldThatTheseWordsAreNotKept() {
        begin("Yes. It is mine");
        go("tell/happening/write");
        the(Sending.class).send(open(), Place.of("203.0.113.7"), "");
        scripts();
        words(MINE, 0, 1);

        assertThat(path()).isEqualTo("tell");
        assertThat(scripts()).anySatisfy(script -> assertThat(script).contains("wordsGone()"));
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
    void anotherPromiseChosenOnAnotherPageIsShownBeforeItIsSent() {
        begin("Yes. It is mine");
        go("tell/check");
        the(Drafts.class).about(open(), About.NOT_SURE);
        press("Send my answers");

        assertThat(path()).isEqualTo("tell/check");
        assertThat(textOf(find(ProblemSummary.class).single())).contains("changed on another page", "What it is about");
        press("Send my answers");
        assertThat(path()).isEqualTo("tell/sent");
    }

    @Test
    void aPhotoAddedOrRemovedOnAnotherPageIsShownBeforeItIsSent() {
        begin("Yes. It is mine");
        go("tell/check");
        Attachments attachments = the(Attachments.class);
        String key = UUID.randomUUID().toString();
        byte[] picture = Recorded.picture("png", 4, 4);
        attachments.take(open(), new Piece(key, "happening", AttachmentKind.PHOTO, 0, 0, picture));
        attachments.finish(open(), key, 1, 0);
        press("Send my answers");
        assertThat(textOf(find(ProblemSummary.class).single())).contains("changed on another page");
        assertThat(textOf(page())).contains("We have your photo.");

        attachments.removeAll(open(), "happening", AttachmentKind.PHOTO);
        press("Send my answers");
        assertThat(path()).isEqualTo("tell/check");
        assertThat(textOf(page())).doesNotContain("We have your photo.");
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

    /** What the page holds. */
    private String held() {
        return the(TabWay.class).way().orElseThrow().text();
    }

    /** As a server that was started again knows the session of the browser: it is a new one. */
    private static void losesAllOfItsSession() {
        losesItsSession();
        Collections.list(session().getAttributeNames()).stream()
                .filter(name -> name.startsWith("org.saidanddone") || name.equals(Visit.NOT_MINE))
                .forEach(session()::removeAttribute);
    }

    private static List<String> scripts() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(each -> each.getInvocation().getExpression() + " "
                        + each.getInvocation().getParameters())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"No. Other people use it too, true", "I don't know, true", "Yes. It is mine, false"})
    void aPageWhoseSessionIsLostCarriesOnWithItsOwnDraftAndDevice(String device, boolean shared) {
        begin(device);
        OpenDraft draft = open();
        String held = held();
        losesAllOfItsSession();
        assertThat(the(TabWay.class).bring(session(), held)).isTrue();
        go("tell/happening");

        assertThat(path()).isEqualTo("tell/happening");
        assertThat(open().number()).isEqualTo(draft.number());
        assertThat(Device.isShared()).isEqualTo(shared);
    }

    /** Nobody asks the next person whose device it is, and no page was loaded that could say it. */
    @Test
    void thePageOfTheNextPersonAtADeviceKnowsWithoutALoadThatOthersUseItAndAlsoAfterItsSessionIsLost() {
        Device.SHARED.keep();
        go("tell/about/BRS/BRS-12");
        scripts();
        press(Questions.OWN);
        assertThat(path()).isEqualTo("tell/feeling");
        assertThat(scripts()).anySatisfy(script -> assertThat(script).contains("mark('data-shared'", "[on]"));
        String held = held();
        losesAllOfItsSession();
        assertThat(the(TabWay.class).bring(session(), held)).isTrue();
        go("tell/happening");

        assertThat(Device.now()).contains(Device.SHARED);
    }

    @Test
    void whoSaidThatWhatIsHereIsNotTheirsDoesNotTouchItAfterTheirSessionIsLost() {
        begin("Yes. It is mine");
        go("tell/about/BRS/BRS-12");
        press("No. They are not my answers");
        String held = held();
        losesAllOfItsSession();
        assertThat(the(TabWay.class).bring(session(), held)).isTrue();
        go("tell/voice");

        assertThat(session().getAttribute(Visit.NOT_MINE)).isEqualTo(true);
        assertThat(Device.now()).contains(Device.SHARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "OWN", "OWN -"})
    void whatLeadsToNothingOpensNothing(String held) {
        begin("Yes. It is mine");
        losesAllOfItsSession();
        assertThat(the(TabWay.class).bring(session(), held)).isFalse();
        go("tell/happening");

        assertThat(path()).isEqualTo("tell");
        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class)).isNull();
    }

    @Test
    void aTokenThatDoesNotSayWhoseDeviceItIsOpensNothing() {
        begin("Yes. It is mine");
        String token = the(TabWay.class).token().orElseThrow();
        losesAllOfItsSession();

        assertThat(the(TabWay.class).bring(session(), token)).isFalse();
    }

    @Test
    void aPageThatSleptDoesNotBringItsAnswersIntoTheVisitOfTheNextPerson() {
        begin("No. Other people use it too");
        String held = held();
        losesAllOfItsSession();
        begin("No. Other people use it too");
        OpenDraft next = open();

        assertThat(the(TabWay.class).bring(session(), held)).isFalse();
        go("tell/happening");
        assertThat(open().number()).isEqualTo(next.number());
    }

    @Test
    void norIntoAVisitThatHasOpenedAReceipt() {
        begin("No. Other people use it too");
        String held = held();
        losesAllOfItsSession();
        FeedbackFixtures fixtures = new FeedbackFixtures(Database.H2.product());
        the(Visit.class).opened(fixtures.sent(fixtures.draftAbout("BRS-12", Map.of("feeling", "BAD"))));
        assertThat(the(TabWay.class).bring(session(), held)).isFalse();
        FeedbackNavigation.closeCase();

        assertThat(the(TabWay.class).bring(session(), held)).isTrue();
    }

    /** As where the server was killed after everything was kept, and before its answer. */
    @Test
    void whatWasSentComesBackToThePageWhoseAnswerWasLost() {
        OpenDraft draft = sendsAndLosesTheAnswer();
        go("tell/check");

        assertThat(path()).isEqualTo("tell/sent");
        assertThat(textOf(page())).contains(draft.number().shown());
        assertThat(Device.isShared()).isTrue();
    }

    private OpenDraft sendsAndLosesTheAnswer() {
        begin("No. Other people use it too");
        OpenDraft draft = open();
        String held = held();
        assertThat(the(Sending.class).send(draft, Place.of("203.0.113.7"), ""))
                .isInstanceOf(Sending.Outcome.Sent.class);
        losesAllOfItsSession();
        assertThat(the(TabWay.class).bring(session(), held)).isTrue();
        return draft;
    }

    @Test
    void theAnswerWithTheReceiptThatCameBackCanBeLostTooUntilAScreenHasIt() {
        OpenDraft draft = sendsAndLosesTheAnswer();
        go("tell/check");
        assertThat(TabWay.hasCarried()).isTrue();
        // The page is loaded again, on a device that keeps no receipt for the visit.
        ComponentUtil.setData(UI.getCurrent(), ShownReceipt.class, null);
        ComponentUtil.setData(UI.getCurrent(), Visit.BROUGHT, null);
        assertThat(the(Visit.class).shown().map(ShownReceipt::code)).contains(draft.code());

        go("");
        assertThat(TabWay.hasCarried()).as("the receipt was left").isFalse();
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
