package org.saidanddone.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A person who uses only the keyboard: Tab to get somewhere, Enter and Space to do it. */
public final class Keyboard {

    private static final int MOST_TABS = 250;
    private static final int MOST_CHOICES = 20;

    /** What a screen reader would call the thing that has the focus. */
    private static final String NAME_OF_FOCUS = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) { return ''; }
              const label = e.labels && e.labels.length ? e.labels[0].innerText : '';
              const by = (e.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
                .map((id) => document.getElementById(id)?.innerText || '').join(' ');
              const name = e.getAttribute('aria-label') || by || label || e.innerText || e.textContent || '';
              return name.replace(/\\s+/g, ' ').trim();
            }""";

    /** Within the rows of a list Tab goes on from link to link once somebody has gone into one of its cells. */
    private static final String AT_A_CELL = """
            () => document.activeElement?.localName === 'vaadin-grid'
              && document.activeElement.shadowRoot.activeElement?.closest('#items') != null""";

    private static final String LEGEND_OF_FOCUS = """
            () => document.activeElement?.type === 'radio'
              ? document.activeElement.closest('fieldset').querySelector('legend').innerText : ''""";

    /** Nobody presses Back in the thousandth of a second between the words of a page and its address. */
    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((each) => !each.isActive?.())""";

    private final Page page;

    /** At the keyboard of this page. */
    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs until the thing whose name begins so has the focus. */
    public Keyboard to(String name) {
        StringBuilder passed = new StringBuilder();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String now = String.valueOf(page.evaluate(NAME_OF_FOCUS));
            if (now.startsWith(name)) {
                return this;
            }
            passed.append(now).append(" | ");
            if (Boolean.TRUE.equals(page.evaluate(AT_A_CELL))) {
                page.keyboard().press("F2");
            }
        }
        throw new AssertionError("Tab never came to \"" + name + "\" on " + page.url() + ". It passed: " + passed);
    }

    /** Tabs to the thing and presses Enter. */
    public Keyboard enter(String name) {
        to(name);
        page.keyboard().press("Enter");
        return this;
    }

    /** Tabs to the radio buttons under this legend, and with the arrow keys to the choice. */
    public Keyboard choose(String legend, String choice) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (!String.valueOf(page.evaluate(LEGEND_OF_FOCUS)).startsWith(legend)) {
                continue;
            }
            for (int at = 0; at < MOST_CHOICES; at++) {
                if (String.valueOf(page.evaluate(NAME_OF_FOCUS)).startsWith(choice)) {
                    page.keyboard().press("Space");
                    return this;
                }
                page.keyboard().press("ArrowDown");
            }
        }
        throw new AssertionError("no choice \"" + choice + "\" under \"" + legend + "\" on " + page.url());
    }

    /** Tabs to the field and types. */
    public Keyboard write(String field, String text) {
        to(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Waits until the page with this heading is open, has the focus on it, and its last answer is worked through. */
    public Keyboard arrivesAt(String heading) {
        assertThat(page.locator("h1").last()).containsText(heading);
        assertThat(page.locator("h1:focus")).hasCount(1);
        page.waitForFunction(AT_REST);
        return this;
    }
}
