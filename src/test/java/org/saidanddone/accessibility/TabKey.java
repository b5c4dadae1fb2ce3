package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key and remembers what had the focus, and whether that could be seen. */
final class TabKey {

    /**
     * A group of radio buttons is one stop, the parts of a date are some, and a list is one: what is in its cells is come to
     * with the arrows and Enter. What cannot be seen or used is none.
     */
    private static final String LISTEN = """
            () => {
              const seen = (e) => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;
              const groups = new Set();
              const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, '
                + 'audio[controls], video[controls], [tabindex="0"]')].filter((e) => {
                if (e.disabled || e.type === 'hidden' || e.tabIndex < 0 || !seen(e)) { return false; }
                if (e.closest('vaadin-grid-cell-content')) { return false; }
                if (e.type !== 'radio') { return true; }
                const group = e.name || e;
                const first = !groups.has(group);
                groups.add(group);
                return first;
              });
              const came = new Set();
              const unseen = [];
              const name = (e) => `${e.tagName}#${e.id} "${(e.innerText || e.ariaLabel || '').slice(0, 40)}"`;
              document.addEventListener('focusin', ({target}) => {
                if (target.tabIndex < 0 || target === document.body) { return; }
                came.add(target.type === 'radio' && target.name ? target.name : target);
                // A field of Vaadin's shows the focus around what is slotted into it.
                const around = target.slot && target.parentElement.shadowRoot
                  && target.parentElement.shadowRoot.querySelector('[part~="input-field"]');
                const style = getComputedStyle(around || target);
                if (!['AUDIO', 'VIDEO'].includes(target.tagName) && !(parseFloat(style.outlineWidth) >= 2
                    && style.outlineStyle !== 'none')) {
                  unseen.push(name(target));
                }
              }, {signal: (window.tabWalk = new AbortController()).signal});
              window.tabFaults = () => {
                window.tabWalk.abort();
                return [...wanted.filter((e) => e.isConnected
                    && !came.has(e.type === 'radio' && e.name ? e.name : e))
                  .map((e) => 'Tab never comes to ' + name(e)),
                  ...unseen.map((each) => 'focus is not seen on ' + each)];
              };
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              const parts = {time: 2, date: 3};
              return wanted.reduce((sum, e) => sum + 1 + (parts[e.type] || 0), 0);
            }""";

    private static final int MORE = 2;

    private final Page page;

    TabKey(Page page) {
        this.page = page;
    }

    /** What the Tab key never reaches, and where one would not see where one is. */
    @SuppressWarnings("unchecked")
    List<String> faults() {
        int stops = (Integer) page.evaluate(LISTEN);
        for (int i = 0; i < stops + MORE; i++) {
            page.keyboard().press("Tab");
        }
        return (List<String>) page.evaluate("() => window.tabFaults()");
    }
}
