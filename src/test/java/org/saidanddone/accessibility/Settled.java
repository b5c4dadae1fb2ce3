package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;

/** Lists lay their rows out anew when the window or the words change their size, some frames later. */
final class Settled {

    private static final String SAME_FOR_SOME_FRAMES = """
            () => new Promise((done) => {
              const FRAMES = 15;
              const places = () => [...document.querySelectorAll('vaadin-grid, vaadin-grid-cell-content')]
                .map((e) => e.getBoundingClientRect()).map((r) => `${r.top} ${r.left} ${r.width} ${r.height}`).join();
              let before = '';
              let same = 0;
              const look = () => {
                const now = places();
                same = now === before ? same + 1 : 0;
                before = now;
                if (now === '' || same > FRAMES) { done(); } else { requestAnimationFrame(look); }
              };
              look();
            })""";

    private Settled() {}

    /** Goes on when nothing in a list moves any more; at once where there is no list. */
    static void on(Page page) {
        page.evaluate(SAME_FOR_SOME_FRAMES);
    }
}
