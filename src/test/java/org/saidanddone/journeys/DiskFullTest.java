package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.SmallDisk;
import org.saidanddone.testing.StoppedPostgres;

/** The disk is full: nothing is said to be kept that is not, and when there is room again it goes on by itself. */
@Tag("browser")
class DiskFullTest {

    private static final int MEGABYTES = 200;
    private static final int LETTERS = 9_000;
    private static final double LONG_MS = 60_000;
    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    /** More than fits beside what is there, and nothing that can be pressed together. */
    private static String manyWords() {
        return new Random(7)
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MS);
    }

    private static Page atTheWords(BrowserContext phone, RunningProduct product) {
        Page page = phone.newPage();
        page.navigate(product.address("tell"));
        press(page, Questions.OWN);
        press(page, "Yes. It is mine");
        press(page, "I am not sure");
        assertThat(page.locator("h1")).hasText(Questions.FEELING_NOT_SURE);
        press(page, "Skip");
        press(page, "Write");
        return page;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsWrittenIsNotSaidToBeKeptAndIsKeptWhenThereIsRoomAgain(Database database) {
        try (SmallDisk disk = new SmallDisk(MEGABYTES);
                StoppedPostgres postgres = new StoppedPostgres(disk.folder("data"));
                RunningProduct product = database == Database.H2
                        ? RunningProduct.demo()
                                .with("DATA_DIR", disk.folder("demo").toString())
                                .start()
                        : on(postgres)) {
            try (BrowserContext phone = CHROMIUM.phone()) {
                Page page = atTheWords(phone, product);
                Locator box = page.locator("main textarea");
                box.fill("First");
                assertThat(page.locator("main .keeping [data-kept]")).isVisible(patiently());
                disk.fill();

                box.fill(manyWords());
                assertThat(page.locator("main .keeping [data-not-kept]")).isVisible(patiently());
                Page beside = phone.newPage();
                beside.navigate(product.address("danger"));
                assertThat(beside.locator("main")).containsText("999");

                disk.makeRoom();
                assertThat(page.locator("main .keeping [data-kept]")).isVisible(patiently());
                page.reload();
                assertThat(box).hasValue(manyWords());
            }
        }
    }

    private static RunningProduct on(StoppedPostgres postgres) {
        RunningProduct product = RunningProduct.demo()
                .with("DATABASE_URL", postgres.url())
                .with("DATABASE_USER", "postgres")
                .start();
        Database.peopleWhoAct(postgres.url());
        return product;
    }
}
