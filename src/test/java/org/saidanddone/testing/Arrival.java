package org.saidanddone.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * A page that a visitor has reached. The words of a first page are drawn before the page is alive: what is read once, or
 * is said not to be there, is read of the living page.
 */
public final class Arrival {

    private static final String DRAWN_BUT_NOT_ALIVE = "#first";

    private Arrival() {}

    /** Waits until the page is alive; a page that was not drawn first is so at once. */
    public static void alive(Page page) {
        assertThat(page.locator(DRAWN_BUT_NOT_ALIVE)).hasCount(0);
    }

    /** Waits until the page is alive and has this heading. */
    public static void at(Page page, String heading) {
        alive(page);
        assertThat(page.locator("h1")).hasText(heading);
    }
}
