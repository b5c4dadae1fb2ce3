package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.RunningProduct;

/** What comes with the first answer, and what may be kept: why a slow phone is not white. */
@Tag("product")
class FirstAnswerTest {

    private static final List<String> PAGES = List.of(
            "", "tell", "tell/plan", "tell/plan/BRS", "tell/plan/BRS/1", "plans", "plans/BRS", "danger", "sign-in");

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        PRODUCT.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(PRODUCT.address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path, "Accept", "text/html").body());
    }

    private static Element only(Document page, String selector) {
        List<Element> found = page.select(selector);
        assertThat(found).as(selector).hasSize(1);
        return found.getFirst();
    }

    private static String cache(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void theNameThePhoneThePaperFormAndTheWordsOfThePageStandInTheHtml() throws Exception {
        for (String path : PAGES) {
            Document page = page(path);
            Element words = only(page, "#first");

            assertThat(words.select("h1")).as(path).hasSize(1);
            assertThat(words.text()).as(path).contains("Said and Done", "One moment.", "You can phone us:");
            assertThat(words.select("main a[href^=tel:]")).as(path).isNotEmpty();
            assertThat(words.select("main a[href=form]")).as(path).isNotEmpty();
            assertThat(page.title()).as(path).startsWith(words.select("h1").text());
        }
    }

    @Test
    void theWordsComeBeforeTheFirstAnswerOfTheServerWhichIsInThePage() throws Exception {
        String html = get("").body();

        assertThat(html).contains("\"uidl\"");
        assertThat(html.indexOf("id=\"first\"")).isPositive().isLessThan(html.indexOf("\"uidl\""));
    }

    @Test
    void whatIsAskedForNextIsNamedAtTheEndOfThePageAfterTheWords() throws Exception {
        Document page = page("");
        Element start = only(page, "script[data-client]");

        assertThat(page.head().select("link[rel=modulepreload], script[type=module]"))
                .isEmpty();
        assertThat(page.body().select("#first ~ link[rel=modulepreload]").eachAttr("href"))
                .containsExactly(start.attr("data-client"), start.attr("data-bootstrap"));
        assertThat(page.select("script[src*=indexhtml]")).isEmpty();
    }

    @Test
    void nothingIsWaitedForBeforeTheWordsButOneScriptWhichStandsBeforeTheLook() throws Exception {
        Document page = page("");

        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
        assertThat(page.head().select("script[src]:not([defer])").eachAttr("src"))
                .singleElement()
                .asString()
                .contains("before.js");
        assertThat(page.head().select("script[src] ~ style").stream().map(Element::data))
                .anyMatch(look -> look.contains(":root"));
        assertThat(page.head().select("style").stream()
                        .filter(style -> style.data().contains("url("))
                        .map(Element::data))
                .isNotEmpty()
                .noneMatch(look -> look.contains("url(\"pictures"));
    }

    @Test
    void everyScriptAndStyleSheetOfThePageMayBeKeptForEver() throws Exception {
        Document page = page("");
        List<String> files = new ArrayList<>(page.select("script[src]").eachAttr("src"));
        files.addAll(
                page.select("link[rel=stylesheet], link[rel=modulepreload]").eachAttr("href"));

        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            assertThat(cache(file.replaceFirst("^\\./", ""))).as(file).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void anAddressWithoutTheHashOfTheFileIsNotKeptForEver() throws Exception {
        assertThat(cache("static/app.css")).doesNotContain("immutable");
        assertThat(cache("static/before.js?v-c=another")).doesNotContain("immutable");
    }

    @Test
    void theClientComesAsBrotli() throws Exception {
        for (String file : page("").select("link[rel=modulepreload]").eachAttr("href")) {
            assertThat(get(file, "Accept-Encoding", "br").headers().firstValue("Content-Encoding"))
                    .as(file)
                    .contains("br");
        }
    }
}
