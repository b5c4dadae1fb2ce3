package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;

class FormServletTest {

    private static Document form(Map<String, String> env) {
        return form(env, WordsFor.ENGLISH);
    }

    private static Document form(Map<String, String> env, WordsFor words) {
        Settings settings = Settings.from(env);
        return new FormServlet(settings, offered(), new CheckedWords(settings)).page(words);
    }

    private static WishesOffered offered() {
        return Database.H2.product().getBean(WishesOffered.class);
    }

    @Test
    void aWishThatCannotBeMetIsNotOnPaperEither() {
        assertThat(form(Map.of()).select("li").eachText())
                .contains("Large print")
                .doesNotContain("A video in sign language");
    }

    @Test
    void everyQuestionIsThereWithItsChoicesAndPictures() {
        Document form = form(Map.of());

        assertThat(QuestionSet.NOW.questions()).allSatisfy(question -> {
            assertThat(form.select("h2").eachText())
                    .contains(LanguageFile.english().text(Variant.EASY_READ, question.key()));
            offered().of(question).forEach(choice -> assertThat(
                            form.select("li > span").eachText())
                    .contains(LanguageFile.english().text(Variant.EASY_READ, question.choiceKey(choice.code()))));
        });
        assertThat(form.select(".rated .box")).as("good, in between, bad").hasSize(3 * 15);
        assertThat(form.select("li img")).hasSameSizeAs(form.select("li"));
        assertThat(form.select("h1")).hasSize(1);
        assertThat(form.select("script")).isEmpty();
    }

    @Test
    void whoWantsToBePhonedOrALetterHasRoomToWriteWhere() {
        assertThat(form(Map.of()).select("section > p").eachText())
                .contains("Your phone number:", "Your name and your address:");
    }

    @Test
    void itSaysWhereToSendItAndWhomToPhone() {
        Document form = form(Map.of("HELP_PHONE", "0117 496 0000", "HELP_ADDRESS", "Plan Team, 1 <b>High</b> Street"));

        assertThat(form.text()).contains("0117 496 0000").contains("Plan Team").contains("1 <b>High</b> Street");
        assertThat(form.select("b")).isEmpty();
    }

    @Test
    void withoutAnAddressItAsksToPhone() {
        assertThat(form(Map.of()).text()).contains("Phone us. We tell you where to send this form.");
    }

    @Test
    void itIsInWelshForWhoUsesWelshAndSaysThatNobodyHasCheckedTheWords() {
        Document form = form(Map.of("HELP_PHONE", "0117 496 0000"), WordsFor.WELSH);

        assertThat(form.select("html").attr("lang")).isEqualTo("cy-GB");
        assertThat(QuestionSet.NOW.questions())
                .allSatisfy(question -> assertThat(form.select("h2").eachText())
                        .contains(LanguageFile.welsh().text(Variant.EASY_READ, question.key())));
        assertThat(form.text())
                .contains("Does neb wedi gwirio'r geiriau Cymraeg hyn eto.", "Eich rhif ffôn:", "0117 496 0000")
                .doesNotContain("Your phone number", "There are no right or wrong answers.");
        assertThat(form.select("a[href=form?language=en]").eachText()).containsExactly("English");
    }

    @Test
    void theEnglishFormLeadsToTheWelshOne() {
        assertThat(form(Map.of()).select("a[href=form?language=cy][lang=cy-GB]").eachText())
                .containsExactly("Cymraeg");
        assertThat(form(Map.of()).text()).doesNotContain("Nobody has checked");
    }

    @Test
    void itSaysOnceWhoWeAre() {
        assertThat(form(Map.of("ORGANISATION", "Exampleshire Council")).text())
                .containsOnlyOnce("We are Exampleshire Council. Our team runs this website.");
    }
}
