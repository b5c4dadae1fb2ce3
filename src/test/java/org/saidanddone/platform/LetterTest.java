package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What goes over the line. */
class LetterTest {

    private static final Mail MAIL = new Mail(
            "ann@example.org",
            "Here is <news>",
            "Hello & welcome,\n\nopen this:\nhttps://a.example/back#1-b?c=d.\n\nBye",
            "cy");

    private static MimeMessage sent(String organisation, String stop) throws MessagingException {
        Settings.MailServer server = Settings.from(Map.of(
                        "MAIL_HOST", "localhost", "MAIL_FROM", "post@bürger.example", "ORGANISATION", organisation))
                .mail()
                .orElseThrow();
        return letter(stop).in(MailSession.with(server, false), server);
    }

    private static Letter letter(String stop) {
        return new Letter(
                MAIL,
                MailAddress.read(MAIL.to()).orElseThrow(),
                "1@a.example",
                Instant.EPOCH,
                Optional.of(stop).filter(link -> !link.isEmpty()));
    }

    @Test
    void itComesInTheNameOfTheOrganisation() throws MessagingException {
        assertThat(sent("Bwrdd Môn", "").getFrom()[0])
                .hasToString("=?UTF-8?Q?Bwrdd_M=C3=B4n?= <post@xn--brger-kva.example>");
    }

    @Test
    void oneTapStopsItWhereTheStandardAllowsIt() throws MessagingException {
        assertThat(sent("Board", "https://a.example/stop-mails/x").getHeader("List-Unsubscribe"))
                .containsExactly("<https://a.example/stop-mails/x>");
        assertThat(sent("Board", "https://a.example/stop-mails/x").getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(sent("Board", "http://a.example/stop-mails/x").getHeader("List-Unsubscribe-Post"))
                .isNull();
        assertThat(sent("Board", "").getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void thePageSaysTheSameAndFetchesNothing() {
        Document page = Jsoup.parse(letter("").page());

        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.title()).isEqualTo("Here is <news>");
        assertThat(page.select("p")).hasSize(3);
        assertThat(page.body().text()).isEqualTo("Hello & welcome, open this: https://a.example/back#1-b?c=d. Bye");
        assertThat(page.select("a").attr("href")).isEqualTo("https://a.example/back#1-b?c=d");
        assertThat(page.select("img, link, script, style")).isEmpty();
    }
}
