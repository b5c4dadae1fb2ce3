package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.Colours;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.TextSize;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.testing.ViewTest;

class EasierViewTest extends ViewTest {

    private EasierView open() {
        return navigate(EasierView.class);
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void tap(String words) {
        test(button(words)).click();
    }

    private List<String> pressed() {
        return find(NativeButton.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private String page() {
        return textOf(UI.getCurrent().getChildren().findFirst().orElseThrow());
    }

    @Test
    void atFirstEverythingIsAsUsual() {
        open();

        assertThat(pressed())
                .containsExactly(
                        "Easy read",
                        "Usual size",
                        "With pictures",
                        "Same as my device",
                        "As usual",
                        "Normal",
                        "English");
    }

    @Test
    void oneTapIsKeptForTheVisitAndSaysSo() {
        EasierView view = open();

        tap("Biggest");
        tap("Dark");

        assertThat(Reading.now().comfort().size()).isEqualTo(TextSize.LARGEST);
        assertThat(Reading.now().comfort().colours()).isEqualTo(Colours.DARK);
        assertThat(Reading.now().marks()).containsEntry("data-size", "200").containsEntry("data-colours", "dark");
        assertThat(pressed()).contains("Biggest", "Dark").doesNotContain("Usual size", "Same as my device");
        assertThat(textOf(view)).contains("You chose: Dark");
    }

    @Test
    void moreWordsChangeThePageAtOnce() {
        EasierView view = open();

        tap("More words");

        assertThat(Reading.now().variant()).isEqualTo(Variant.PLAIN);
        assertThat(textOf(view)).contains("on every page, until you leave").contains("You chose: More words");
    }

    @Test
    void welshChangesThePageItsTitleAndWhatIsAroundIt() {
        EasierView view = open();

        tap("Cymraeg");

        assertThat(find(H1.class).single().getText()).isEqualTo("Gwneud hyn yn haws i chi");
        assertThat(view.getPageTitle()).startsWith("Gwneud hyn yn haws i chi");
        assertThat(Reading.now().marks()).containsEntry("lang", "cy-GB");
        assertThat(page()).contains("Gadael yn gyflym").contains("Oes angen help arnoch chi?");
    }

    @Test
    void aPageThatIsAllWelshDoesNotSaySo() {
        Reading.now().with(LanguageFile.WELSH).keep();

        open();

        assertThat(textOf(find(EasierView.class).single())).doesNotContain("Make this easier");
        assertThat(find(H1.class).single().getElement().getAttribute("lang")).isNull();
    }

    @Test
    void eachSizeAndEachSetOfColoursIsShownAsItIs() {
        navigate(EasierView.class);

        assertThat(marked("data-own-size")).containsExactly("100", "125", "150", "200");
        assertThat(marked("data-colours")).containsExactly("device", "light", "dark", "contrast", "soft");
    }

    private List<String> marked(String mark) {
        return find(NativeButton.class).all().stream()
                .map(button -> button.getElement().getAttribute(mark))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void everythingCanGoBackToHowItWas() {
        open();
        tap("Soft");
        tap("Slow");

        tap("Undo all changes");

        assertThat(Reading.now()).isEqualTo(Reading.FIRST);
        assertThat(pressed()).contains("Normal", "Same as my device");
    }

    @Test
    void theWayBackLeadsToThePageBefore() {
        navigate(AboutView.class);

        EasierView view = open();

        assertThat(find(Anchor.class).from(view).all())
                .extracting(Anchor::getHref)
                .startsWith("about");
    }

    @Test
    void howSomebodyReadsCanBeWrittenDownAndReadAgain() {
        Reading reading = new Reading(
                Variant.PLAIN,
                LanguageFile.WELSH,
                Reading.FIRST.comfort().with(Colours.SOFT).withPictures(false).withCalm(true));

        assertThat(Reading.read(reading.written())).contains(reading);
        assertThat(Reading.read(Reading.FIRST.written())).contains(Reading.FIRST);
        assertThat(Reading.read("nonsense")).isEmpty();
        assertThat(Reading.read("PLAIN en HUGE PICTURES DARK CALM SLOW")).isEmpty();
    }
}
