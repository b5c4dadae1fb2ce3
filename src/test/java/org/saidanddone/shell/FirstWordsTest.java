package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** The words of a page as plain HTML, before it is alive. */
class FirstWordsTest extends ViewTest {

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private static Element words() {
        return FirstWords.of(UI.getCurrent()).orElseThrow();
    }

    private static List<Element> needScripts(Element words) {
        return words.select("button, input, textarea, select, audio, video");
    }

    @Test
    void theyAreTheWordsOfThePageWithItsLinks() {
        navigate(HomeView.class);

        assertThat(words().select("h1")).hasSize(1);
        assertThat(words().text()).contains(Say.text("product.name"), Say.text("home.heading"), Say.text("home.tell"));
        assertThat(words().select("a.big-link").eachAttr("href")).containsExactly("tell", "plans", "back");
    }

    @Test
    void theyAreInTheLanguageOfThePerson() {
        Reading.now().with(LanguageFile.WELSH).keep();
        UI.getCurrent().navigate("danger");

        assertThat(words().text())
                .contains(LanguageFile.welsh()
                        .find(Reading.now().variant(), "danger.heading")
                        .orElseThrow());
    }

    @Test
    void nothingInThemLooksLikeAButtonThatWorks() {
        for (String path : List.of("", "tell", "easier", "back", "danger", "tell/plan", "call-me")) {
            UI.getCurrent().navigate(path);

            assertThat(needScripts(words())).as(path).allSatisfy(each -> assertThat(
                            each.hasClass("first-gap") && each.hasAttr("disabled"))
                    .as(each.outerHtml())
                    .isTrue());
        }
    }

    @Test
    void theChoicesOfAQuestionCanBeReadButAreNoButtons() {
        UI.getCurrent().navigate("tell");

        assertThat(words().select("div.first-choice").eachText()).contains("I answer for myself");
        assertThat(words().select("button.choice")).isEmpty();
    }

    @Test
    void whatThePageHidesIsNotInThem() {
        navigate(HomeView.class);
        Div hidden = new Div("hidden words");
        hidden.setVisible(false);
        Div shown = new Div(new NativeButton("shown"), hidden);
        layout().add(shown);

        assertThat(words().outerHtml()).contains("shown").doesNotContain("hidden words");
    }

    private static EasyLayout layout() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(EasyLayout.class::isInstance)
                .map(EasyLayout.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noIdIsThereTwiceWhenThePageTakesTheirPlace() {
        UI.getCurrent().navigate("tell");

        assertThat(words().select("[id]").eachAttr("id")).isNotEmpty().allMatch(id -> id.startsWith("first-"));
        assertThat(words().select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .contains("first-who")
                .allMatch(id -> id.startsWith("first-"));
    }

    @Test
    void whatPeopleWroteIsOnlyText() {
        navigate(HomeView.class);
        layout().add(new Div("<img src=x onerror=alert(1)>"));

        Document read = Jsoup.parse(words().outerHtml());

        assertThat(read.select("img[onerror]")).isEmpty();
        assertThat(read.text()).contains("<img src=x onerror=alert(1)>");
    }

    /** A link to a page of ours would be taken for the next person's, and end the visit of whoever presses it. */
    @Test
    void whereTheWordsOfThePageAreHiddenTheOnlyLinkIsTheOneThatLeaves() {
        assertThat(IndexPage.onlyTheName().select("a"))
                .singleElement()
                .satisfies(link -> assertThat(link.hasAttr("data-leave")).isTrue());
    }

    @Test
    void theOtherWaysToUsNeedNothingOfOursToBeAlive() {
        Element ways = OtherWays.template(the(Settings.class));

        assertThat(ways.select("a").eachAttr("href")).hasSize(3).contains("leave", "form");
        assertThat(ways.select("a[href=form][router-ignore], a[href^=tel:], a[data-leave]"))
                .hasSize(3);
        assertThat(ways.select("h1[tabindex=-1]")).hasSize(1);
    }

    @Test
    void noWordsInTheFirstAnswerEndTheScriptTheyStandIn() {
        Document page = Document.createShell("");
        page.head()
                .appendElement("script")
                .appendChild(new DataNode("window.Vaadin.TypeScript= {\"said\":\"</script><b>bold</b>\"};"));

        IndexPage.answerLast(page);

        Document read = Jsoup.parse(page.outerHtml());
        assertThat(read.select("b")).isEmpty();
        assertThat(read.head().select("script")).isEmpty();
        assertThat(read.body().select("script"))
                .extracting(Element::data)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("\\u003c/script>\\u003cb>bold");
    }
}
