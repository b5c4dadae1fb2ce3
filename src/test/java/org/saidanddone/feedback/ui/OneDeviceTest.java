package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;

/** Whose device it is, asked once before anything is kept, and what follows from the answer. */
class OneDeviceTest extends ViewTest {

    private final FeedbackFixtures fixtures = new FeedbackFixtures(Database.H2.product());

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String heading() {
        return find(H1.class).single().getText();
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

    private List<String> ends() {
        return find(BigLink.class).all().stream()
                .filter(link -> textOf(link).contains("I am done. Next person"))
                .map(BigLink::getHref)
                .toList();
    }

    @Test
    void beforeAnythingIsKeptItIsAskedOnceWhoseDeviceItIs() {
        go("tell/about/BRS/BRS-12");
        press(Questions.OWN);

        assertThat(heading()).isEqualTo("Is this your own phone or computer?");
        assertThat(open()).isNull();
        press("Yes. It is mine");
        assertThat(path()).isEqualTo("tell/feeling");

        go("tell");
        press("Start again");
        press("Start again now");
        assertThat(path()).as("not asked twice").isEqualTo("tell/plan/BRS");
    }

    @Test
    void whoComesPastTheFirstPageIsAskedToo() {
        go("tell/plan/BRS");
        press("I am not sure");
        assertThat(path()).isEqualTo("tell/device");
        assertThat(open()).isNull();

        press("No. Other people use it too");
        assertThat(path()).isEqualTo("tell/voice");
    }

    @Test
    void whoDoesNotKnowIsOnADeviceThatOthersUse() {
        begin("I don't know");

        assertThat(Device.now()).contains(Device.SHARED);
    }

    @Test
    void whereOthersUseItEveryPageEndsTheVisitInTheSamePlaceAndNowhereElse() {
        begin("No. Other people use it too");
        for (String path : List.of(
                "", "tell", "tell/feeling", "tell/happening/write", "tell/check", "danger", "call-me", "back")) {
            go(path);
            assertThat(ends()).as(path).containsExactly("next");
        }
    }

    @Test
    void onAnOwnDeviceNoPageEndsTheVisit() {
        begin("Yes. It is mine");
        for (String path : List.of("", "tell/feeling", "tell/check", "danger")) {
            go(path);
            assertThat(ends()).as(path).isEmpty();
        }
    }

    @Test
    void whoIsDoneBeforeSendingSeesTheCodeFirst() {
        begin("No. Other people use it too");
        OpenDraft draft = open();
        go("next");

        assertThat(heading()).isEqualTo("Keep your receipt first");
        assertThat(textOf(page()))
                .contains(draft.number().shown())
                .contains(draft.code().words())
                .contains("You have not sent your answers yet.");
        assertThat(ends()).containsExactly("next-person");
        press("Go on now");
        assertThat(path()).isEqualTo("tell/feeling");
    }

    @Test
    void whoHasSentIsDoneAtOnce() {
        begin("No. Other people use it too");
        go("tell/check");
        press("Send my answers");
        assertThat(textOf(page())).contains("So we show you this receipt once.");
        go("next");

        assertThat(heading()).isEqualTo("All done");
    }

    @Test
    void whereOthersUseItTheReceiptBelongsToThePageThatShowsIt() {
        begin("No. Other people use it too");
        go("tell/check");
        press("Send my answers");

        assertThat(VaadinSession.getCurrent().getAttribute(ShownReceipt.class)).isNull();
        assertThat(open()).isNull();
        go("easier");
        go("tell/sent");
        assertThat(textOf(page())).contains("Your five words");
    }

    @Test
    void onAnOwnDeviceTheReceiptIsThereAlsoWhenThePageIsLoadedAgain() {
        begin("Yes. It is mine");
        go("tell/check");
        press("Send my answers");

        assertThat(VaadinSession.getCurrent().getAttribute(ShownReceipt.class)).isNotNull();
        assertThat(textOf(page())).doesNotContain("So we show you this receipt once.");
    }

    @Test
    void nothingOfAnswersThatAreHereIsShownBeforeSomebodySaysTheyAreTheirs() {
        begin("Yes. It is mine");
        OpenDraft draft = open();
        go("tell");

        assertThat(heading()).isEqualTo("There are answers here");
        assertThat(textOf(page()))
                .doesNotContain(draft.number().shown())
                .doesNotContain(Questions.OWN)
                .doesNotContain("More homes");
    }

    @Test
    void whoSaysThatTheyAreNotTheirsSeesNothingOfThemAndTakesNothingAway() {
        begin("Yes. It is mine");
        OpenDraft draft = open();
        go("tell/about/BRS/BRS-12");
        press("No. They are not my answers");

        assertThat(path()).as("the device is not asked about again").isEqualTo("tell/voice");
        assertThat(open().number()).isNotEqualTo(draft.number());
        assertThat(Device.now()).contains(Device.SHARED);
        assertThat(the(Drafts.class).find(draft)).isPresent();
    }

    @Test
    void startingAgainShowsTheCodeOfWhatIsLeftBehindFirst() {
        begin("Yes. It is mine");
        OpenDraft draft = open();
        go("tell/about/BRS/BRS-12");
        press("Start again");

        assertThat(path()).isEqualTo("tell/start-again/BRS/BRS-12");
        assertThat(textOf(page()))
                .contains(draft.number().shown())
                .contains(draft.code().words())
                .contains("Print the receipt");
        assertThat(open()).as("nothing has ended yet").isNotNull();
        press("Start again now");

        assertThat(path()).isEqualTo("tell/voice");
        assertThat(open().number()).isNotEqualTo(draft.number());
        assertThat(the(Drafts.class).find(draft)).isPresent();
    }

    @Test
    void whoOpensAnAnswerWithAReceiptCanEndTheVisitToo() {
        OpenDraft draft = fixtures.draftAbout("BRS-12", Map.of("feeling", "BAD"));
        OpenedCase sent = fixtures.sent(draft);
        the(Visit.class).opened(sent);
        go("answer");

        assertThat(Device.now()).contains(Device.NOT_SAID);
        assertThat(ends()).containsExactly("next");
    }

    @Test
    void fieldsAskTheBrowserToKeepNothingUnlessTheDeviceIsTheirOwn() {
        for (String path : List.of("call-me", "back")) {
            go(path);
            assertThat(autocompletes()).as(path).isNotEmpty().containsOnly("off");
        }
        begin("No. Other people use it too");
        for (String path : List.of("call-me", "back", "tell/happening/write", "tell/voice-why", "tell/check")) {
            go(path);
            assertThat(autocompletes()).as(path).allMatch("off"::equals);
        }
        go("tell/answer-way");
        for (String way : List.of("By e-mail", "By phone", "By letter")) {
            if (textOf(page()).contains(way)) {
                press(way);
                assertThat(autocompletes()).as(way).isNotEmpty().containsOnly("off");
            }
        }
        go("tell/check");
        press("Send my answers");
        assertThat(autocompletes()).containsOnly("off");
    }

    @Test
    void onAnOwnDeviceTheBrowserMayHelpWithAddresses() {
        begin("Yes. It is mine");
        go("call-me");

        assertThat(autocompletes()).contains("tel", "name");
    }

    private List<String> autocompletes() {
        return fields(page().getElement())
                .map(field -> String.valueOf(field.getAttribute("autocomplete")))
                .toList();
    }

    private static Stream<Element> fields(Element element) {
        if (element.isTextNode()) {
            return Stream.of();
        }
        Stream<Element> inside = element.getChildren().flatMap(OneDeviceTest::fields);
        boolean writes = element.getTag().equals("textarea")
                || (element.getTag().equals("input") && !"file".equals(element.getAttribute("type")));
        return writes ? Stream.concat(Stream.of(element), inside) : inside;
    }
}
