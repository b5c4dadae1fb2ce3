package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Sending;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;

/** The way back is kept until the person says that they have their receipt; on a device of others nothing is kept. */
class KeptReceiptTest extends ViewTest {

    private static final String OWN = "Yes. It is mine";
    private static final String SHARED = "No. Other people use it too";
    private static final String THANKS = "Thank you. We have your answers.";

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

    private String heading() {
        return find(H1.class).single().getText();
    }

    private boolean offers(String words) {
        return find(NativeButton.class).all().stream()
                .anyMatch(one -> textOf(one).contains(words));
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> textOf(one).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " on " + textOf(page())));
        test(button).click();
    }

    private OpenDraft atTheCheck(String device) {
        go("tell/about/BRS/BRS-12");
        press(Questions.OWN);
        press(device);
        OpenDraft draft = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        go("tell/check");
        return draft;
    }

    private boolean homeLeadsToTheReceipt() {
        go("");
        return find(BigLink.class).all().stream()
                .anyMatch(link -> textOf(link).contains("You sent your answers")
                        && textOf(link).contains("See your receipt"));
    }

    @Test
    void onAnOwnDeviceTheStartLeadsToTheReceiptUntilThePersonHasIt() {
        OpenDraft draft = atTheCheck(OWN);
        press("Send my answers");
        assertThat(homeLeadsToTheReceipt()).isTrue();
        assertThat(textOf(page())).doesNotContain(draft.number().shown());

        go("tell");
        assertThat(heading()).isEqualTo("There are answers here");
        assertThat(textOf(page())).doesNotContain(draft.number().shown());
        press("Yes. Show me my receipt");
        assertThat(heading()).isEqualTo(THANKS);
        assertThat(textOf(page())).contains(draft.number().shown());
        press("Hide my receipt on this device");

        assertThat(path()).isEmpty();
        assertThat(homeLeadsToTheReceipt()).isFalse();
        go("tell/sent");
        assertThat(path()).isEqualTo("tell");
        assertThat(heading()).isEqualTo("Before you start");
    }

    @Test
    void onADeviceOfOthersTheReceiptIsShownOnceAndTheStartKnowsNothing() {
        atTheCheck(SHARED);
        press("Send my answers");
        assertThat(offers("Hide my receipt on this device")).isFalse();

        assertThat(homeLeadsToTheReceipt()).isFalse();
        go("tell");
        assertThat(heading()).isEqualTo("Before you start");
    }

    @Test
    void whoeverSaysThatTheyAreAnotherSeesNothingOfIt() {
        OpenDraft draft = atTheCheck(OWN);
        press("Send my answers");
        go("tell");
        press("No. They are not my answers");

        assertThat(textOf(page())).doesNotContain(draft.number().shown());
        go("tell/sent");
        assertThat(textOf(page())).doesNotContain(draft.number().shown());
        assertThat(homeLeadsToTheReceipt()).isFalse();
    }

    @Test
    void whoTellsSomethingNewIsToldThatTheReceiptGoes() {
        atTheCheck(OWN);
        press("Send my answers");
        go("tell/about/BRS/BRS-12");
        assertThat(textOf(page())).contains("Then this device does not show your receipt again.");
        press("I want to tell you something new");

        assertThat(homeLeadsToTheReceipt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, SHARED})
    void anAnswerThatWasLostAfterSendingIsFoundByTheVisitOnAnyDevice(String device) {
        OpenDraft draft = atTheCheck(device);
        the(Sending.class).send(draft);

        go("tell/check");
        assertThat(path()).isEqualTo("tell");
        press("Yes. Show me my receipt");
        assertThat(textOf(page())).contains(draft.number().shown());
    }

    @Test
    void aPageThatFailsLeadsToTheReceiptToo() {
        atTheCheck(OWN);
        press("Send my answers");
        go("no/such/page");

        assertThat(textOf(page())).contains("You sent your answers", "See your receipt");
    }

    @Test
    void whenNobodyKnowsIfItWasSentItIsSaidSoAndTheSamePressFindsOut() throws SQLException {
        atTheCheck(OWN);
        Database.H2.execute("alter table feedback_case rename to away");
        try {
            press("Send my answers");
            assertThat(textOf(page())).contains("We do not know yet if we have your answers.");
        } finally {
            Database.H2.execute("alter table away rename to feedback_case");
        }
        press("Send my answers");

        assertThat(heading()).isEqualTo(THANKS);
    }

    @Test
    void whoStopsOnTheirOwnDeviceFindsTheAnswersThereUntilTheyHaveTheirReceipt() {
        OpenDraft draft = atTheCheck(OWN);
        go("tell/stop");
        assertThat(textOf(page())).contains(draft.number().shown());
        go("tell");
        assertThat(heading()).isEqualTo("There are answers here");
        go("tell/stop");
        press("Hide my receipt on this device");

        go("tell");
        assertThat(heading()).isEqualTo("Before you start");
    }

    @Test
    void anAddressThatNoMailReachesExactlyIsRefusedBeforeItIsOnItsWay() throws SQLException {
        atTheCheck(OWN);
        press("Send my answers");
        for (String typed :
                List.of("ann.ll\u0177r@example.org", "ann\u00A0@example.org", "ann@example..org", ".ann@example.org")) {
            find(TextLine.class).single().text(typed);
            press("Send the e-mail");

            assertThat(textOf(page())).as(typed).contains("We cannot send an e-mail to this address.");
            assertThat(textOf(page())).doesNotContain("We will send the e-mail soon");
        }
        assertThat(Database.H2.texts("select id from outbox")).isEmpty();
    }
}
