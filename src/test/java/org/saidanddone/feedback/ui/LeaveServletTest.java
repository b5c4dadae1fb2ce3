package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.RunningProduct;

@Tag("browser")
class LeaveServletTest {

    private static final RunningProduct PRODUCT =
            RunningProduct.demo().with("LEAVE_TO", "https://outside.example/weather");
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

    private static HttpResponse<Void> ask(String method, String fromSite) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(PRODUCT.address("leave")))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Sec-Fetch-Site", fromSite)
                        .header("Cookie", "way-back=12345678")
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void withoutJavaScriptTheLinkLeadsOutsideAndTheDeviceForgets() throws IOException, InterruptedException {
        HttpResponse<Void> answer = ask("GET", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("https://outside.example/weather");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("way-back=;").contains("1970"));
    }

    @Test
    void inTheBackgroundItForgetsAndSaysNothing() throws IOException, InterruptedException {
        HttpResponse<Void> answer = ask("POST", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("way-back=;"));
    }

    @Test
    void anotherSiteCannotTakeAwayTheWayBack() throws IOException, InterruptedException {
        HttpResponse<Void> answer = ask("GET", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("way-back="));
    }
}
