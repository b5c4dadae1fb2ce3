package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** Somebody opens page after page, from one place or in one visit. Everybody else still comes in. */
@Tag("product")
class OpenPagesTest {

    private static final int MOST = 120;
    private static final int SHARE = 60;
    private static final RunningProduct PRODUCT = RunningProduct.demo().with("MOST_VISITS", String.valueOf(MOST));

    private final WebInside inside = new WebInside(Database.POSTGRESQL.product());

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        PRODUCT.close();
    }

    @AfterEach
    void close() {
        inside.close();
    }

    private static HttpClient from(String place) throws IOException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(place))
                .cookieHandler(new CookieManager())
                .build();
    }

    private static int opens(HttpClient visitor, String path) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(URI.create(path)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int comes(String place, String path) throws IOException, InterruptedException {
        try (HttpClient visitor = from(place)) {
            return opens(visitor, PRODUCT.address(path).replace("localhost", "127.0.0.1"));
        }
    }

    @Test
    void onePlaceNeverTakesMoreThanHalfAndOurTeamSignsInWhereNobodyElseFitsIn()
            throws IOException, InterruptedException {
        try (HttpClient here = from("127.0.0.9")) {
            assertThat(opens(here, PRODUCT.address("").replace("localhost", "127.0.0.1")))
                    .isEqualTo(200);
            for (int i = 0; i < SHARE; i++) {
                assertThat(comes("127.0.0.2", "")).isEqualTo(200);
            }
            assertThat(comes("127.0.0.2", "")).as("its half is full").isEqualTo(503);
            assertThat(comes("127.0.0.2", "sign-in")).as("also by this door").isEqualTo(503);
            assertThat(comes("127.0.0.3", "")).as("another place").isEqualTo(200);
            int few = 49;
            for (int i = 1; i < few; i++) {
                assertThat(comes("127.0.0.3", "")).isEqualTo(200);
            }
            for (int i = 0; i < MOST - SHARE - few - 1; i++) {
                assertThat(comes("127.0.0." + (10 + i / few), ""))
                        .as("places from where few came")
                        .isEqualTo(200);
            }

            assertThat(comes("127.0.0.4", "")).as("everything is full").isEqualTo(503);
            assertThat(comes("127.0.0.4", "sign-in")).as("our team").isEqualTo(200);
            assertThat(opens(here, PRODUCT.address("plans").replace("localhost", "127.0.0.1")))
                    .as("who is here already")
                    .isEqualTo(200);
        }
    }

    @Test
    void inOneVisitTheOldestPagesCloseWhereMoreAreOpenedThanAnybodyNeeds() throws IOException, InterruptedException {
        OpenPages pages = Database.POSTGRESQL.product().getBean(OpenPages.class);
        int before = pages.now();
        try (HttpClient visitor = from("127.0.0.1")) {
            for (int i = 0; i < OpenPages.MOST_IN_A_VISIT + 9; i++) {
                assertThat(opens(visitor, inside.address("danger").replace("localhost", "127.0.0.1")))
                        .isEqualTo(200);
            }
        }

        assertThat(pages.now() - before).isEqualTo(OpenPages.MOST_IN_A_VISIT);
    }
}
