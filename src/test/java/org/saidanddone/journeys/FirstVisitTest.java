package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.Traffic;

/** A first visit on a slow line, and on an old phone. */
@Tag("browser")
class FirstVisitTest {

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

    @Test
    void nothingIsLoadedThatThePageDoesNotNeed() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            Traffic traffic = new Traffic(page);

            page.navigate(PRODUCT.address(""));
            new Keyboard(page).arrivesAt("Tell us what you think about the plans");

            assertThat(traffic.take())
                    .extracting(Traffic.Loaded::path)
                    .filteredOn(path -> !path.startsWith("/pictures/") && !path.equals("/"))
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            path -> assertThat(path)
                                    .matches(
                                            "/VAADIN/build/(indexhtml|FlowBootstrap|FlowClient)-[^/]+\\.js"
                                                    + "|/static/(app\\.css|icon\\.svg|old\\.js|other-ways\\.js|app\\.js|leave\\.js|next\\.js|back\\.js|second-tap\\.js|line\\.js|last-choice\\.js|kept-words\\.js|gone\\.js|listen\\.js)"));
        }
    }

    @Test
    void aBrowserWithoutPopoversIsLetInWithoutAFault() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            List<String> faults = new ArrayList<>();
            visitor.addInitScript("delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;"
                    + "delete HTMLElement.prototype.hidePopover; delete HTMLElement.prototype.togglePopover;");
            Page page = visitor.newPage();
            page.onPageError(faults::add);

            page.navigate(PRODUCT.address("tell"));
            new Keyboard(page)
                    .arrivesAt("Before you start")
                    .enter(Questions.OWN)
                    .arrivesAt("Is this your own phone or computer?");

            assertThat(faults).isEmpty();
        }
    }

    @Test
    void whereOurScriptsCannotRunThePageShowsTheOtherWays() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.route(
                    "**/VAADIN/build/indexhtml-*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("a script of ( tomorrow")));

            page.navigate(PRODUCT.address("tell"));

            assertThat(page.locator("main")).containsText("Your browser is too old to open this website.");
            assertThat(page.locator("main")).containsText("You can phone us");
            assertThat(page.locator("a[href=form]")).isVisible();
        }
    }
}
