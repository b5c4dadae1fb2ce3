package org.saidanddone.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.RunningProduct;

/** Colleagues of a {@link BusyOffice} who sign in, one after the other, and open pages of theirs. */
final class StaffWalk implements AutoCloseable {

    private static final int LARGE = 1280;
    private static final int HEIGHT = 900;

    private final BusyOffice office;
    private final RunningProduct product;

    /** Fills the PostgreSQL of the tests, and starts the product on it. */
    StaffWalk() {
        Database.POSTGRESQL.empty();
        office = new BusyOffice(Database.POSTGRESQL.product());
        product = RunningProduct.beside(Database.POSTGRESQL.product()).start();
    }

    /** Opens the pages and shows each, in the order of the roles; each role signs in once. */
    void visit(Chromium chromium, List<Stop> stops, BiConsumer<Page, Stop> shown) {
        for (Role role : Role.values()) {
            List<Stop> theirs =
                    stops.stream().filter(stop -> stop.role() == role).toList();
            if (theirs.isEmpty()) {
                continue;
            }
            try (BrowserContext desk = chromium.visitor(LARGE, HEIGHT)) {
                Page page =
                        Chromium.signedIn(desk, product, "work", BusyOffice.email(role), BusyOffice.PASSWORD.text());
                for (Stop stop : theirs) {
                    page.setViewportSize(LARGE, HEIGHT);
                    go(page, stop);
                    shown.accept(page, stop);
                }
            }
        }
    }

    private void go(Page page, Stop stop) {
        if (stop.loads()) {
            page.navigate(product.address(office.path(stop.path())));
            assertThat(page.locator("main h1:focus")).hasCount(1);
        }
        stop.act().accept(page);
    }

    @Override
    public void close() {
        product.close();
    }
}
