package org.saidanddone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Pictures are as large as fits: those to choose from, and those that say how a promise is going. */
@Tag("browser")
class PicturePageTest {

    private static final int PHONE = 375;
    private static final double LARGE = 110;
    private static final double LEAST = 48;

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    private static List<BoundingBox> boxes(Page page, String selector) {
        page.waitForSelector(selector);
        return page.querySelectorAll(selector).stream()
                .map(found -> found.boundingBox())
                .toList();
    }

    private static long columns(Page page) {
        return boxes(page, ".choices.many .choice").stream()
                .map(box -> Math.round(box.x))
                .distinct()
                .count();
    }

    private static List<String> receiptWords() {
        try (InputStream in = PicturePageTest.class.getResourceAsStream("/easyread/receipt-words.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyWordOfAReceiptFitsIntoItsBoxWhereLettersAreLarge() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address("danger"));
            page.waitForSelector("h1:focus");

            Object wide = page.evaluate("""
                    (words) => {
                      document.documentElement.setAttribute('data-size', '200');
                      const list = document.createElement('ul');
                      list.className = 'card-words';
                      list.append(...words.map((word) => {
                        const item = document.createElement('li');
                        item.textContent = word;
                        return item;
                      }));
                      document.querySelector('main').append(list);
                      return [...list.children].filter((item) => item.scrollWidth > item.clientWidth).map((item) => item.textContent);
                    }""", receiptWords());

            assertThat((List<?>) wide).isEmpty();
        }
    }

    @Test
    void picturesToChooseFromStandInTwoColumnsAndInOneWhereLettersAreLarge() {
        try (BrowserContext visitor = CHROMIUM.visitor(PHONE, 700)) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address("tell/plan/BRS/1"));
            page.locator("h1:focus").waitFor();
            page.locator(".choice").first().click();
            page.waitForURL(PRODUCT.address("tell/device"));
            page.locator(".choice").first().click();
            page.waitForURL(PRODUCT.address("tell/voice"));
            page.navigate(PRODUCT.address("tell/better/pictures"));
            page.locator("h1:focus").waitFor();

            assertThat(boxes(page, ".choices.many .picture")).hasSize(14).allSatisfy(box -> {
                assertThat(box.width).isGreaterThanOrEqualTo(LARGE);
                assertThat(box.height).isGreaterThanOrEqualTo(LARGE);
            });
            assertThat(columns(page)).isEqualTo(2);

            page.evaluate("document.documentElement.setAttribute('data-size', '200')");

            assertThat(columns(page)).isEqualTo(1);
        }
    }

    @Test
    void thePictureOfAStatusIsLargeEnoughToBeSeen() {
        try (BrowserContext visitor = CHROMIUM.visitor(PHONE, 700)) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address("plans/BRS"));
            page.locator("h1:focus").waitFor();

            assertThat(boxes(page, ".status-line .picture")).isNotEmpty().allSatisfy(box -> assertThat(box.width)
                    .isGreaterThanOrEqualTo(LEAST));
        }
    }
}
