package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/**
 * From an empty PostgreSQL to a first "not safe" that the lead reads of: everybody who must act is made by the screens,
 * and the door to feedback opens only when they are there.
 */
@Tag("browser")
class FirstPeopleTest {

    private static final String PASSWORD = "four words of my own";
    private static final Duration MAIL_COMES = Duration.ofSeconds(20);
    private static final String PLAN = """
            code,theme,theme_easy,title,description,easy_title,easy_text,owner,promised_date,achieved_date,status,rag,reason,picture,source,as_at
            HOM-01,Homes,Your home,More homes,More supported homes.,More homes,You choose where you live.,County Council,2030-03-31,,on track,green,,home,A test,2026-01-13
            """;

    private static final GreenMail MAILS = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Chromium CHROMIUM = new Chromium();
    private static RunningProduct product = RunningProduct.demo();

    @BeforeAll
    static void start() {
        MAILS.start();
        product = RunningProduct.demo()
                .with("DATABASE_URL", Database.postgresUrl("first_people"))
                .with("DATABASE_USER", "postgres")
                .with("SAIDANDDONE_ADMIN_EMAIL", "ada@council.example")
                .with("HELP_PHONE", "0117 496 0000")
                .with("MAIL_HOST", "localhost")
                .with("MAIL_PORT", String.valueOf(MAILS.getSmtp().getPort()))
                .with("MAIL_STARTTLS", "false")
                .start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        product.close();
        MAILS.stop();
    }

    @Test
    void everybodyIsMadeByTheScreensAndTheFirstWhoIsNotSafeReachesTheLead() throws Exception {
        try (BrowserContext person = CHROMIUM.phone();
                BrowserContext ada = CHROMIUM.visitor(1280, 900);
                BrowserContext others = CHROMIUM.phone()) {
            theDoorIsShut(person.newPage());
            Page office = administrator(ada.newPage());
            plan(office);
            Page pageOfPerson = person.newPage();
            stillShut(pageOfPerson);

            invitedByMail(office, "Ria Reviewer", "ria@council.example", "REVIEWER");
            setUp(others.newPage(), linkInMail("ria@council.example"));
            office.navigate(product.address("work"));
            assertThat(office.locator("#closed li")).hasCount(1);
            stillShut(pageOfPerson);

            String link = invitedByLink(office, "Sam Safeguarding", "sam@council.example", "SAFEGUARDING_LEAD");
            setUp(others.newPage(), link);
            owner(office);
            office.navigate(product.address("work"));
            office.waitForSelector("h1:focus");
            assertThat(office.locator("#closed")).hasCount(0);

            notSafe(pageOfPerson);
            assertThat(mailTo("sam@council.example").getSubject()).isEqualTo("A concern waits for you");

            ended(office, others);
        }
    }

    private static void theDoorIsShut(Page page) {
        page.navigate(product.address("tell"));
        assertThat(page.locator("h1")).hasText("You cannot tell us here yet");
        assertThat(page.locator("main")).containsText("0117 496 0000");
        assertThat(page.locator("main a[href='form']")).isVisible();
        assertThat(Chromium.faults(page, true)).isEmpty();
        for (String path : List.of("tell/plan", "tell/practice", "tell/voice", "tell/happening", "tell/check")) {
            page.navigate(product.address(path));
            assertThat(page.locator("h1")).hasText("You cannot tell us here yet");
        }
        page.navigate(product.address("call-me"));
        assertThat(page.locator("main")).containsText("We cannot phone you yet");
        assertThat(page.locator("main input")).hasCount(0);
    }

    private static void stillShut(Page page) {
        page.navigate(product.address("plans/HOM"));
        assertThat(page.locator("main")).containsText("More homes");
        page.navigate(product.address("tell/about/HOM/HOM-01"));
        assertThat(page.locator("h1")).hasText("You cannot tell us here yet");
    }

    private static String linkOfTheFirst() {
        try {
            return Files.readString(product.dataFolder().resolve("first-administrator.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page administrator(Page page) {
        Matcher link = Pattern.compile("/(set-up#[A-Za-z0-9_-]{43})").matcher(linkOfTheFirst());
        assertThat(link.find()).isTrue();
        setUp(page, product.address(link.group(1)));
        assertThat(page.locator("#closed li")).hasCount(2);
        page.locator("#closed a").first().click();
        assertThat(page.locator("h1")).hasText("People who sign in");
        return page;
    }

    private static void setUp(Page page, String link) {
        page.navigate(link);
        page.waitForSelector("h1:focus");
        page.fill("#password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(product.address("work"));
        page.waitForSelector("h1:focus");
    }

    private static void plan(Page page) {
        page.navigate(product.address("plans-import"));
        page.waitForSelector("h1:focus");
        page.fill("#plan-code", "HOM");
        page.fill("#plan-title", "Homes");
        page.fill("#plan-easy-title", "Homes");
        page.fill("#plan-picture", "home");
        page.locator("#plan-file input[type=file]")
                .setInputFiles(new FilePayload("plan.csv", "text/csv", PLAN.getBytes(StandardCharsets.UTF_8)));
        page.locator("#read-plan").click();
        assertThat(page.locator(".done-line")).not().isEmpty();
    }

    private static void add(Page page, String name, String email, String role) {
        page.navigate(product.address("people"));
        page.waitForSelector("h1:focus");
        page.fill("#person-name", name);
        page.fill("#person-email", email);
        page.locator("#role-" + role).check();
        page.locator("#person-add").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void invitedByMail(Page page, String name, String email, String role) {
        add(page, name, email, role);
        page.locator("#invite-mail").click();
        assertThat(page.locator(".done-line")).containsText("is on its way");
    }

    private static String invitedByLink(Page page, String name, String email, String role) {
        add(page, name, email, role);
        page.locator("#invite-link").click();
        Locator shown = page.locator("#invitation-link");
        assertThat(shown).isVisible();
        assertThat(Chromium.faults(page, false)).isEmpty();
        String link = shown.inputValue();
        assertThat(product.printed()).doesNotContain(link);
        page.reload();
        page.waitForSelector("h1:focus");
        assertThat(page.locator("#invitation-link")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("set-up#");
        return link;
    }

    private static void owner(Page page) {
        add(page, "Ola Owner", "ola@council.example", "ACTION_OWNER");
        page.locator("a", new Page.LocatorOptions().setHasText("Add or end posts"))
                .click();
        assertThat(page.locator("h1")).hasText("Who owns which actions");
        assertThat(page.locator("#holder-person input")).hasValue("Ola Owner");
        assertThat(page.locator("#holder-post input")).hasValue("County Council: every post");
        page.locator("#holder-give").click();
        assertThat(page.locator("main vaadin-grid .grid-name:visible")).hasText("Ola Owner");
    }

    private static void notSafe(Page page) {
        page.navigate(product.address("tell/about/HOM/HOM-01"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        heading(page, Questions.FEELING);
        press(page, Questions.BAD);
        heading(page, Questions.THINGS_BAD_FIRST);
        press(page, Questions.TO_THE_END);
        heading(page, Questions.HOW_SAFE);
        press(page, Questions.NOT_SAFE);
        page.waitForURL(product.address("tell/safe-help"));
        page.navigate(product.address("tell/check"));
        heading(page, Questions.CHECK);
        press(page, "Send my answers");
        page.waitForURL(product.address("tell/sent"));
    }

    /** Whoever has left is signed out by what they press next. */
    private static void ended(Page office, BrowserContext others) {
        others.clearCookies();
        Page ria = Chromium.signedIn(others, product, "inbox", "ria@council.example", PASSWORD);
        office.navigate(product.address("people"));
        office.waitForSelector("h1:focus");
        office.locator("a", new Page.LocatorOptions().setHasText("Ria Reviewer"))
                .click();
        office.locator("#person-end").click();
        assertThat(office.locator(".done-line")).containsText("has ended");
        ria.locator(".staff-open").click();
        ria.locator("nav a[href=replies]").click();
        ria.waitForURL(product.address("sign-in"));
        assertThat(ria.locator("h1")).hasText("Sign in for our team");
        office.navigate(product.address("work"));
        assertThat(office.locator("#closed li")).hasCount(1);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .locator("button, a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static void heading(Page page, String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        page.waitForSelector("h1:focus");
    }

    private static MimeMessage mailTo(String address) throws Exception {
        long until = System.nanoTime() + MAIL_COMES.toNanos();
        while (System.nanoTime() < until) {
            for (MimeMessage mail : MAILS.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().equals(address)) {
                    return mail;
                }
            }
            MAILS.waitForIncomingEmail(500, MAILS.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no mail to " + address);
    }

    private static String linkInMail(String address) throws Exception {
        String mail = text(mailTo(address).getContent());
        Matcher link = Pattern.compile("http\\S+/set-up#\\S+").matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group();
    }

    private static String text(Object content) throws Exception {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }
}
