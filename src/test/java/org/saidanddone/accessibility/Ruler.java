package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;

/** Measures a page as it stands: what can be tapped, what hangs out at the side, how many headings. */
final class Ruler {

    /** WCAG 2.5.5, in CSS pixels. */
    static final int FOR_EVERYBODY = 44;

    /** WCAG 2.5.8, in CSS pixels. */
    static final int FOR_STAFF = 24;

    /** Native radio buttons and check boxes are tapped by their words too, so both together are measured. */
    private static final String SMALL_TARGETS = """
            (smallest) => {
              const seen = (e) => {
                const box = e.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && getComputedStyle(e).visibility !== 'hidden'
                  && !e.closest('.skip') && !e.closest('[inert]') && !e.closest('vaadin-connection-indicator');
              };
              const found = [];
              for (const e of document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, audio, video, [role=button], [tabindex="0"]')) {
                if (e.type === 'hidden' || e.type === 'file' && e.labels.length) { continue; }
                const target = (e.type === 'radio' || e.type === 'checkbox') && e.labels.length ? e.labels[0] : e;
                if (!seen(target)) { continue; }
                const box = target.getBoundingClientRect();
                if (box.width < smallest - 0.5 || box.height < smallest - 0.5) {
                  found.push(`${target.tagName} "${(target.innerText || target.ariaLabel || target.id).trim()}" `
                    + `${Math.round(box.width)} x ${Math.round(box.height)}`);
                }
              }
              return found;
            }""";

    private static final String SIDEWAYS = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) { return []; }
              return [...document.querySelectorAll('body *')]
                .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 0.5)
                .slice(-3).map((e) => `${e.tagName}.${e.className} "${(e.innerText || '').slice(0, 40)}"`);
            }""";

    private static final String HEADINGS =
            "() => [...document.querySelectorAll('h1')].filter((e) => e.getClientRects().length).length";

    private final Page page;
    private final int smallest;

    /** Holds that nothing that can be tapped is smaller than so many pixels. */
    Ruler(Page page, int smallest) {
        this.page = page;
        this.smallest = smallest;
    }

    @SuppressWarnings("unchecked")
    List<String> smallTargets() {
        return (List<String>) page.evaluate(SMALL_TARGETS, smallest);
    }

    @SuppressWarnings("unchecked")
    List<String> sideways() {
        return (List<String>) page.evaluate(SIDEWAYS);
    }

    int headings() {
        return (Integer) page.evaluate(HEADINGS);
    }
}
