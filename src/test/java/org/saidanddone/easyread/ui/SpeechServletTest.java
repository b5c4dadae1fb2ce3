package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.RunningProduct;

/** How much one place may let the server speak. */
@Tag("product")
class SpeechServletTest {

    private static final int TOO_MANY = 429;
    private static final int LONG = 1_000;

    /** No program speaks: each is answered at once, and counts all the same. */
    private static final RunningProduct PRODUCT = RunningProduct.demo().with("SPEECH_PROGRAM", "no-such-program");

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        PRODUCT.close();
    }

    private static HttpClient from(String place) throws IOException, InterruptedException {
        HttpClient visitor = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(place))
                .cookieHandler(new CookieManager())
                .build();
        visitor.send(HttpRequest.newBuilder(address("")).build(), HttpResponse.BodyHandlers.discarding());
        return visitor;
    }

    private static URI address(String path) {
        return URI.create(PRODUCT.address(path).replace("localhost", "127.0.0.1"));
    }

    private static int asks(HttpClient visitor, int characters) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("speech"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("lang=en&text=" + "x".repeat(characters)))
                .build();
        return visitor.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int untilTooMany(HttpClient visitor, int characters) throws IOException, InterruptedException {
        int asked = 0;
        while (asks(visitor, characters) != TOO_MANY) {
            asked++;
        }
        return asked;
    }

    @Test
    void whoAsksForMoreThanAnybodyListensToIsToldToWaitAndNobodyElse() throws IOException, InterruptedException {
        try (HttpClient many = from("127.0.0.2");
                HttpClient other = from("127.0.0.3")) {
            assertThat(untilTooMany(many, LONG)).isBetween(20, 60);

            assertThat(asks(other, LONG)).isNotEqualTo(TOO_MANY);
        }
    }

    @Test
    void shortSentencesOfAWholeDayCentreAreSpoken() throws IOException, InterruptedException {
        try (HttpClient centre = from("127.0.0.4")) {
            for (int i = 0; i < 300; i++) {
                assertThat(asks(centre, 60)).isNotEqualTo(TOO_MANY);
            }
        }
    }
}
