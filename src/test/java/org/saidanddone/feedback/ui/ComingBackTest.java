package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Way;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;

/** Stopping at any moment, and coming back with whatever somebody still has. */
class ComingBackTest extends ViewTest {

    private final FeedbackFixtures some = new FeedbackFixtures(Database.H2.product());

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
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

    private void begin() {
        UI.getCurrent().navigate("tell/about/BRS/BRS-12");
        press(Questions.OWN);
        press("Yes. It is mine");
    }

    private boolean canStop() {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals("tell/stop"));
    }

    private void types(int field, String text) {
        Element input = find(TextLine.class)
                .all()
                .get(field)
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("input"))
                .findFirst()
                .orElseThrow();
        find(TextLine.class).all().get(field).text(text);
        assertThat(input.getAttribute("id")).isNotEmpty();
    }

    @Test
    void everyPageOfGivingFeedbackCanBeLeftForLater() {
        begin();
        List<String> pages = new ArrayList<>(List.of(
                "tell/feeling",
                "tell/happening",
                "tell/better",
                "tell/safe",
                "tell/about-us",
                "tell/show",
                "tell/answer-way",
                "tell/check",
                "tell/so-far",
                "tell/voice",
                "tell/plan/BRS",
                "tell/plan/BRS/1"));
        for (Way way : Way.values()) {
            pages.add("tell/happening/" + way.path());
            pages.add("tell/better/" + way.path());
        }
        assertThat(pages).allSatisfy(each -> {
            at(each);
            assertThat(path()).isEqualTo(each);
            assertThat(canStop()).as(each).isTrue();
        });
    }

    @Test
    void beforeAnythingIsKeptThereIsNothingToComeBackTo() {
        at("tell/plan/BRS");

        assertThat(canStop()).isFalse();
    }

    @Test
    void whoComesBackSeesFirstWhatTheyToldUs() {
        begin();
        press(Questions.BAD);
        at("tell/stop");
        at("tell");

        press("Yes. Go on");

        assertThat(path()).isEqualTo("tell/so-far");
        assertThat(heading()).isEqualTo("Your answers so far");
        assertThat(textOf(page()))
                .contains("This is what you told us.", Questions.BAD)
                .doesNotContain("You gave no answer");
        press("Go on");
        assertThat(path()).isEqualTo("tell/happening");
    }

    @Test
    void theCardHasTheDayThatCountsAndTheNumberToPhone() {
        begin();
        at("tell/stop");

        assertThat(find(ReceiptCard.class).single().getChildren().map(part -> textOf(part)))
                .anySatisfy(part -> assertThat(part).contains("We keep your answers until", "You can phone us:"));
    }

    @Test
    void whoToldNothingYetGoesOnAtOnce() {
        begin();
        at("tell");

        press("Yes. Go on");

        assertThat(path()).isEqualTo("tell/feeling");
    }

    @Test
    void theWholeReceiptIsUnderstoodInEitherField() {
        laterThanManyTries();
        OpenDraft draft = some.draftAbout("BRS-12");
        OpenedCase sent = some.sent(some.draftAbout("BRS-12", Map.of()));
        assertThat(sent).isNotNull();
        String words = String.join(" ", draft.code().words());
        String number = draft.number().shown();
        for (List<String> typed : List.of(
                List.of(number, "My receipt: " + words + "."),
                List.of("Case number: " + number + ".", words.toUpperCase(java.util.Locale.ROOT)),
                List.of("Case number: " + number + " Your five words: " + words, ""),
                List.of("", "https://example.org/back#" + draft.code().text()))) {
            VaadinSession.getCurrent().setAttribute(OpenDraft.class, null);
            at("back");
            types(0, typed.get(0));
            types(1, typed.get(1));

            press("Open");

            assertThat(path()).as("%s: %s", typed, textOf(page())).isNotEqualTo("back");
        }
    }

    /** Another test tries many times from the same address, and each test begins at the same hour. */
    private void laterThanManyTries() {
        clock.moveOn(Duration.ofHours(1));
    }

    private void pressLetterOf(String word) {
        String letter = word.substring(0, 1);
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(letter))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void choosePicture(String word) {
        pressLetterOf(word);
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("choice")
                                && textOf(button).strip().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void theFivePicturesOpenTheReceiptToo() {
        laterThanManyTries();
        OpenDraft draft = some.draftAbout("BRS-12");
        at("back/pictures");
        types(0, draft.number().shown());
        draft.code().words().reversed().forEach(this::choosePicture);
        assertThat(textOf(page())).contains("You have chosen 5 of 5 pictures.");

        press("Open");

        assertThat(path()).as(textOf(page())).isEqualTo("tell/device");
        press("Yes. It is mine");
        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class).number())
                .isEqualTo(draft.number());
    }

    @Test
    void aPictureThatIsWrongLooksLikeOneThatIsRightAndManyTriesAreSlowedDown() {
        OpenDraft draft = some.draftAbout("BRS-12");
        List<String> others = new ArrayList<>(the(Pictures.class).words());
        others.removeAll(draft.code().words());
        at("back/pictures");
        types(0, draft.number().shown());
        Stream.concat(draft.code().words().stream().limit(4), Stream.of(others.getFirst()))
                .forEach(this::choosePicture);

        press("Open");
        assertThat(textOf(page())).contains("We cannot find this receipt.");
        assertThat(path()).isEqualTo("back/pictures");
        for (int i = 0; i < 5; i++) {
            press("Open");
        }
        assertThat(textOf(page())).contains("You tried many times.");
    }

    @Test
    void fewerThanFivePicturesAreNotTried() {
        at("back/pictures");
        choosePicture("apple");

        press("Open");

        assertThat(textOf(page())).contains("Choose all five pictures of your receipt. You have chosen 1.");
    }
}
