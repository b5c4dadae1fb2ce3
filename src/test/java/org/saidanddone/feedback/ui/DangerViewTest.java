package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.helplines.HelpLine.Code;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.testing.ViewTest;

class DangerViewTest extends ViewTest {

    private String pageText() {
        return textOf(navigate(DangerView.class));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void theFirstThingIsWhomToPhoneAndTheSecondThatThisWebsiteCannotHelpNow() {
        String all = pageText();

        assertThat(all).containsSubsequence("Phone 999 now", "Say where you are", "This website cannot help you now");
    }

    @Test
    void theStepsForSomebodyWhoCannotSpeakStandInTheOrderOfDoing() {
        assertThat(pageText())
                .containsSubsequence("Phone 999 on a mobile", "Listen to the voice", "Then press 55", "home phone");
    }

    @Test
    void aPhoneIsRegisteredForTextsBeforeItIsUsed() {
        assertThat(pageText()).containsSubsequence("register", "Text back: yes", "In danger, text 999", "3 minutes");
    }

    @Test
    void everyNumberOfTheFileThatIsAnsweredHereCanBePressed() {
        HelpLines lines = the(HelpLines.class);
        String all = pageText();
        List<HelpLine> shown = Stream.of(Code.values())
                .flatMap(code -> lines.here(code).stream())
                .toList();

        assertThat(shown).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(all)
                .contains(line.number()));
        assertThat(links())
                .contains(
                        "tel:999",
                        "https://999bsl.co.uk",
                        "tel:101",
                        "tel:111",
                        "tel:116123",
                        "tel:08001111",
                        "tel:08088005000",
                        "tel:08082000247");
    }

    @Test
    void whatIsOnlyAnsweredElsewhereIsNotShown() {
        assertThat(pageText()).doesNotContain("Lifeline", "0808 80 10 800");
    }

    @Test
    void thePersonIsToldThatItIsNotTheirFaultAndWhatLeavingCannotDo() {
        assertThat(pageText()).contains("It is not your fault", "still knows that you were here");
    }
}
