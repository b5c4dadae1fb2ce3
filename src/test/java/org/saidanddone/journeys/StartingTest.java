package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

@Tag("product")
class StartingTest {

    private static final RunningProduct DEMO = RunningProduct.demo();

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        DEMO.start();
    }

    @AfterAll
    static void stop() {
        DEMO.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(DEMO.address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theDemoSaysThatItIsOneAndWhoCanSignIn() {
        assertThat(DEMO.printed())
                .contains("THIS IS A DEMO")
                .contains("Sign in as ria@demo.example")
                .contains("Demo plan BRS")
                .contains("Demo plan SHL");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectPeople() throws Exception {
        for (String path : List.of("", "plans", "health", "pictures/home.svg", "static/app.css", "nowhere/at/all")) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("script-src 'unsafe-inline'")
                            .doesNotContain("http:"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void aPageIsNeverKeptByTheBrowserAndEachHasItsOwnNonce() throws Exception {
        HttpResponse<String> first = get("plans");
        HttpResponse<String> second = get("plans");

        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.body()).contains("nonce=\"" + nonce(first) + "\"");
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher matcher = Pattern.compile("'nonce-([^']+)'")
                .matcher(page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void pagesAreCompressed() throws Exception {
        assertThat(get("static/app.css", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void figuresAreOnThePortForProgramsThatWatchItAndNeverOnThePublicOne() throws Exception {
        assertThat(watched("metrics").body()).contains("jvm_memory_used_bytes");
        assertThat(watched("metrics").body())
                .contains(
                        "saidanddone_mails_waiting 0.0",
                        "saidanddone_mails_oldest_seconds 0.0",
                        "saidanddone_mails_aside 0.0",
                        "saidanddone_concerns_unread",
                        "saidanddone_concerns_overdue",
                        "saidanddone_drafts",
                        "saidanddone_sessions",
                        "saidanddone_heavy_waiting 0.0");
        assertThat(watched("health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(watched("health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(watched("nowhere").statusCode()).isEqualTo(404);
        assertThat(get("health").body()).isEqualTo("{\"status\":\"UP\"}");
        for (String path :
                List.of("metrics", "prometheus", "health/live", "health/ready", "health/../metrics", "api/x")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).doesNotContain("jvm_memory_used_bytes");
        }
    }

    private HttpResponse<String> watched(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(DEMO.managementAddress(path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void withAPostgresqlThereIsNoDemoAndTheFirstAdministratorGetsALinkThatNoLogHas() throws IOException {
        try (RunningProduct product = RunningProduct.demo()
                .with("DATABASE_URL", Database.postgresUrl("starting"))
                .with("DATABASE_USER", "postgres")
                .with("SAIDANDDONE_ADMIN_EMAIL", "ada@council.example")
                .start()) {
            assertThat(product.printed())
                    .doesNotContain("DEMO")
                    .doesNotContain("demo.example")
                    .contains("first-administrator.txt")
                    .doesNotContain("set-up#");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(product.dataFolder())))
                    .isEqualTo("rwx------");
            assertThat(product.dataFolder().resolve("first-administrator.txt"))
                    .content()
                    .containsPattern("/set-up#[A-Za-z0-9_-]{43}");
            assertThat(product.dataFolder().resolve("first-administrator.txt"))
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));

            // A second process, or a second start, must not take away the link that somebody is about to use.
            String link = Files.readString(product.dataFolder().resolve("first-administrator.txt"));
            product.stop();
            product.start();
            assertThat(product.dataFolder().resolve("first-administrator.txt"))
                    .content()
                    .isEqualTo(link);
            assertThat(product.printed()).contains("has a link already");
        }
    }

    @Test
    void whereNobodyElseFitsInWhoIsNewIsToldSoAndWhoIsHereGoesOn() throws Exception {
        try (RunningProduct product = RunningProduct.demo()
                .with("MOST_VISITS", "2")
                .with("LOG_FORMAT", "json")
                .start()) {
            HttpResponse<String> first = of(product, "", "");
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(of(product, "", "").statusCode()).isEqualTo(200);

            HttpResponse<String> third = of(product, "", "");

            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).contains("60");
            assertThat(third.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(third.body())
                    .contains(
                            "Very many people are here now", "Are you in danger? Phone 999.", "0800 000 0000", "/form");
            String cookie =
                    first.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            assertThat(of(product, "about", cookie).statusCode())
                    .as("who is here goes on")
                    .isEqualTo(200);
            assertThat(of(product, "form", "").statusCode())
                    .as("the paper form")
                    .isEqualTo(200);
            assertThat(product.printed()).contains("\"level\":\"INFO\"");
        }
    }

    private HttpResponse<String> of(RunningProduct product, String path, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.address(path)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void askedToStopItStopsByItself() {
        try (RunningProduct product = RunningProduct.demo().start()) {
            assertThat(product.stop()).isEqualTo(143);
        }
    }
}
