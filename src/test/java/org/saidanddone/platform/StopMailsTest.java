package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** The page where whoever gets our mails stops them, over real HTTP and without any script. */
@Tag("browser")
class StopMailsTest {

    private static final ApplicationContext BEANS = Database.POSTGRESQL.product();
    private static final RunningProduct PRODUCT = RunningProduct.beside(BEANS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final MailStops stops = BEANS.getBean(MailStops.class);
    private final MailAddress ann = MailAddress.read("ann@example.org").orElseThrow();
    private String path = "";

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        PRODUCT.close();
    }

    @BeforeEach
    void aLink() {
        Database.POSTGRESQL.empty();
        path = stops.link(ann, "12345678").replaceFirst(".*/stop-mails/", "stop-mails/");
    }

    private HttpResponse<String> ask(String method, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(PRODUCT.address(path)))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Presses the one button of the page. */
    private HttpResponse<String> press(Document page) throws IOException, InterruptedException {
        assertThat(page.select("form button")).hasSize(1);
        return ask("POST", "do=" + page.select("form input").attr("value"));
    }

    private boolean isStopped() {
        return stops.isStopped(ann, "12345678");
    }

    @Test
    void lookingAtThePageStopsNothingAndPressingDoesAndTakesItBack() throws IOException, InterruptedException {
        Document first = Jsoup.parse(ask("GET", "").body());
        assertThat(first.select("h1").text()).isEqualTo("Do you want to stop our e-mails?");
        assertThat(first.select("script")).isEmpty();
        assertThat(isStopped()).isFalse();

        Document then = Jsoup.parse(press(first).body());
        assertThat(then.select("h1").text()).isEqualTo("We stopped the e-mails");
        assertThat(isStopped()).isTrue();

        Document last = Jsoup.parse(press(then).body());
        assertThat(last.select("h1").text()).isEqualTo("You get e-mails again");
        assertThat(isStopped()).isFalse();
    }

    @Test
    void aMailProgramStopsThemWithOneTap() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("POST", "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(isStopped()).isTrue();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aLinkOfSomebodyElsesMakingDoesNothing() throws IOException, InterruptedException {
        path = "stop-mails/" + "A".repeat(120);

        assertThat(ask("GET", "").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "List-Unsubscribe=One-Click").statusCode()).isEqualTo(404);
    }

    @Test
    void theAddressOfThePageSaysNothingOfAnybody() {
        assertThat(path)
                .matches("stop-mails/[A-Za-z0-9_-]+")
                .doesNotContain("ann")
                .doesNotContain("12345678");
    }
}
