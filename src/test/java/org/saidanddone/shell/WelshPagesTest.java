package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** Pages for somebody who reads Welsh. */
class WelshPagesTest extends ViewTest {

    private static final String UNCHECKED = "Does neb wedi gwirio'r geiriau Cymraeg hyn eto.";
    private static final String PARTLY_ENGLISH = "Dydy'r dudalen hon ddim i gyd yn Gymraeg eto.";

    /** Pages without words that somebody wrote into a plan. */
    private static final List<String> PAGES = List.of(
            "",
            "danger",
            "call-me",
            "back",
            "about",
            "easier",
            "tell",
            "tell/practice",
            "tell/device",
            "next",
            "accessibility-statement",
            "not-there");

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    @BeforeEach
    void inWelsh() {
        Reading.FIRST.with(LanguageFile.WELSH).keep();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(UI.getCurrent().getChildren().findFirst().orElseThrow());
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(one -> textOf(one).contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void everyPageInWelshSaysThatNobodyHasCheckedItsWordsInBothVariants() {
        for (Variant variant : Variant.values()) {
            Reading.now().with(variant).keep();
            for (String path : PAGES) {
                assertThat(at(path)).as(path + " " + variant).containsOnlyOnce(UNCHECKED);
            }
        }
    }

    @Test
    void aPageWithoutWordsFromOutsideIsWelshFromTopToBottom() {
        for (Variant variant : Variant.values()) {
            Reading.now().with(variant).keep();
            for (String path : PAGES) {
                assertThat(at(path)).as(path + " " + variant).doesNotContain(PARTLY_ENGLISH);
                assertThat(find(H1.class).single().getElement().getAttribute("lang"))
                        .as(path)
                        .isNull();
            }
        }
    }

    @Test
    void noPageInEnglishSaysSo() {
        Reading.FIRST.keep();

        for (String path : PAGES) {
            assertThat(at(path))
                    .as(path)
                    .doesNotContain(UNCHECKED, "Nobody has checked the words in this language yet.");
        }
    }

    @Test
    void whoChoosesEnglishAgainReadsItNoMore() {
        assertThat(at("easier")).contains(UNCHECKED);

        press("English");

        assertThat(textOf(UI.getCurrent().getChildren().findFirst().orElseThrow()))
                .doesNotContain(UNCHECKED);
    }

    @Test
    void aPageWithEnglishWordsOfAPlanSaysThatTooAndMarksThem() {
        String page = at("plans/BRS");

        assertThat(page).contains(UNCHECKED, PARTLY_ENGLISH);
        assertThat(find(H2.class).all())
                .anySatisfy(heading ->
                        assertThat(heading.getElement().getAttribute("lang")).isEqualTo("en-GB"));
    }

    @Test
    void aPageForStaffSaysItTooAsItsWordsAreMixed() {
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(at("work")).contains(UNCHECKED, PARTLY_ENGLISH);
    }

    @Test
    void whoIsInDangerReadsWhatToDoInWelsh() {
        assertThat(at("danger"))
                .contains("Ffoniwch 999 nawr", "Dywedwch: heddlu, ambiwlans neu dân.", "Yna pwyswch 55.")
                .contains("tecstiwch y gair Saesneg register i 999")
                .contains("Ffoniwch y Samariaid: 116 123", "Pwyswch \"Gadael yn gyflym\"");
    }

    @Test
    void whatPeopleSaidStandsUnderTheQuestionInWelsh() {
        new ReplyFixtures(Database.H2.product()).published("I wait for a home.");
        clock.moveToPublishing();

        assertThat(at("actions/BRS/BRS-12"))
                .contains("I wait for a home.", "Beth sy'n wael? Beth sy'n dda?")
                .doesNotContain("What is bad? What is good?");
    }

    @Test
    void daysAndMonthsAreInWelsh() {
        assertThat(Say.date(LocalDate.of(2027, 3, 1))).isEqualTo("1 Mawrth 2027");
        assertThat(Say.date(LocalDate.of(2026, 12, 25))).isEqualTo("25 Rhagfyr 2026");
        assertThat(Say.month(Instant.parse("2026-07-15T12:00:00Z"))).isEqualTo("Gorffennaf 2026");
        assertThat(Say.moment(Instant.parse("2026-07-15T12:00:00Z"))).isEqualTo("15 Gorffennaf 2026, 13:00");
    }

    @Test
    void theFirstQuestionsAreInWelsh() {
        at("tell/about/BRS/BRS-12");
        press("Rydw i'n ateb drosta i fy hun");
        press("Ie. Fy un i yw e");

        assertThat(find(H1.class).single().getText()).isNotBlank();
        assertThat(find(H1.class).single().getElement().getAttribute("lang")).isNull();
    }
}
