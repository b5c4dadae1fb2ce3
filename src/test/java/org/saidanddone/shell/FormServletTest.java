package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;

class FormServletTest {

    private static Document form(Map<String, String> env) {
        return new FormServlet(Settings.from(env), offered()).page();
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
    void itSaysWhereToSendItAndWhomToPhone() {
        Document form = form(Map.of("HELP_PHONE", "0117 496 0000", "HELP_ADDRESS", "Plan Team, 1 <b>High</b> Street"));

        assertThat(form.text()).contains("0117 496 0000").contains("Plan Team").contains("1 <b>High</b> Street");
        assertThat(form.select("b")).isEmpty();
    }

    @Test
    void withoutAnAddressItAsksToPhone() {
        assertThat(form(Map.of()).text()).contains("Phone us. We tell you where to send this form.");
    }
}
