package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a page on a small phone with the product's own large words: whether each word stands whole, on one line, in a
 * column it fits in, in its own place, and whether the heading stands in the first screen.
 */
final class LargeWords {

    /** The first screen of the smallest phone. */
    private static final int WIDTH = 320;

    private static final int FOLD = 568;

    private static final List<String> SIZES = List.of("200", "150");

    private static final String MEASURE = """
            (fold) => {
              const found = [];
              const say = (fault, e, text) =>
                found.push(`${fault}: ${e.tagName.toLowerCase()}.${e.className} "${text.trim().slice(0, 40)}"`);
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) { found.push('the page scrolls sideways'); }

              const above = document.querySelector('main .problem h2') || document.querySelector('h1');
              const top = above.getBoundingClientRect().top + window.scrollY;
              const menuIsOpen = document.querySelector('.staff-open[aria-expanded="true"]');
              if (top > fold - 60 && !menuIsOpen) { found.push(`the heading begins at ${Math.round(top)} px`); }

              const aside = '.skip, .not-for-people, .only-heard, .reading-frame, noscript, script, style, option, '
                + 'vaadin-connection-indicator, [inert], body > [style*=clip]';
              // While a question is asked, what is behind it is not there.
              const asked = document.querySelector('vaadin-dialog[opened]');
              const isBehind = (e) => asked !== null && !asked.contains(e);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              const running = parseFloat(getComputedStyle(document.body).fontSize);
              const words = [];
              const edges = new Map();
              const edgesOf = (e) => {
                if (e === document.body) { return []; }
                if (!edges.has(e)) {
                  const how = getComputedStyle(e);
                  const above = edgesOf(e.parentElement);
                  edges.set(e, how.overflowX === 'visible' && how.overflowY === 'visible' ? above
                    : [...above, e.getBoundingClientRect()]);
                }
                return edges.get(e);
              };
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const e = node.parentElement;
                const text = node.data;
                if (!text.trim() || isBehind(e) || e.closest(aside) || !e.checkVisibility({ visibilityProperty: true })) { continue; }
                const size = parseFloat(getComputedStyle(e).fontSize);

                let block = e;
                while (getComputedStyle(block).display.startsWith('inline')
                    && !getComputedStyle(block).display.includes('-')) {
                  block = block.parentElement;
                }
                const style = getComputedStyle(block);
                const room = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                if (text.trim().length > 4 && room < 2 * size) { say(`a column of ${Math.round(room)} px`, e, text); }

                const box = e.closest('button, .button, .choice, .big-link, .tool, label, li, dd, dt, td, main, header, footer');
                const around = box ? box.getBoundingClientRect() : null;
                for (const word of text.matchAll(/[\\p{L}\\p{N}\\u2019']+/gu)) {
                  // Within an address, a path or a file name a line may end anywhere: these are no words.
                  const part = /[-_@./#\\\\]/;
                  const isName = part.test(text[word.index - 1] || ' ')
                    || (part.test(text[word.index + word[0].length] || ' ') && /\\S/.test(text[word.index + word[0].length + 1] || ' '));
                  range.setStart(node, word.index);
                  range.setEnd(node, word.index + word[0].length);
                  // What is scrolled out of a list is not there now: it is reached as what is below the screen is.
                  const list = e.closest('vaadin-grid');
                  const shown = list ? list.getBoundingClientRect() : null;
                  const rects = [...range.getClientRects()].filter((r) => r.width > 0.5
                    && (!shown || (r.top >= shown.top && r.bottom <= shown.bottom)));
                  if (!rects.length) { continue; }
                  const lines = new Set(rects.map((r) => Math.round(r.top / (size / 2))));
                  // A name that is longer than a whole line of running text cannot but break.
                  const whole = rects.reduce((sum, r) => sum + r.width, 0);
                  const fits = whole < window.innerWidth - 48 || size > running * 1.05;
                  if (rects.length > 1 && lines.size > 1 && !isName && fits) { say('a word is broken', e, word[0]); }
                  for (const r of rects) {
                    if (around && (r.left < around.left - 1 || r.right > around.right + 1
                        || r.top + r.height * 0.3 < around.top || r.bottom - r.height * 0.3 > around.bottom)) {
                      say('words stand outside their box', box, word[0]);
                    }
                    for (const edge of edgesOf(e)) {
                      if (r.right > edge.right + 1 || r.left < edge.left - 1 || r.bottom - r.height * 0.2 > edge.bottom) {
                        say('words are cut off', e, word[0]);
                      }
                    }
                    words.push({ e, word: word[0], left: r.left + 1, right: r.right - 1,
                      top: r.top + r.height * 0.22, bottom: r.bottom - r.height * 0.22 });
                  }
                }
              }

              for (const e of document.querySelectorAll('a, button, summary')) {
                if (!e.closest(aside) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0) {
                  say('more words than room', e, e.innerText);
                }
              }

              words.sort((a, b) => a.top - b.top);
              const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              words.forEach((a, i) => {
                for (let j = i + 1; j < words.length && words[j].top < a.bottom; j++) {
                  if (overlap(a, words[j])) { say('words lie over each other', a.e, `${a.word} / ${words[j].word}`); }
                }
              });
              const things = [...document.querySelectorAll('main :is(img, button, input, select, textarea, video), header :is(a, button)')]
                .filter((e) => !e.closest(aside) && !isBehind(e) && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                .map((e) => ({ e, box: e.getBoundingClientRect(), list: e.closest('vaadin-grid')?.getBoundingClientRect() }))
                .filter(({ box, list }) => box.width > 2 && box.height > 2
                  && (!list || (box.top >= list.top && box.bottom <= list.bottom)));
              for (const { e, box } of things) {
                const at = words.find((w) => !e.contains(w.e) && !w.e.contains(e) && overlap(w, box));
                if (at) { say(`${at.word} lies over`, e, e.innerText || e.alt || e.id); }
              }
              return [...new Set(found)];
            }""";

    private final Page page;

    LargeWords(Page page) {
        this.page = page;
    }

    /** What is wrong on the page that is open, at 200 % and at 150 %; leaves it as it was but for the size of the window. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        page.setViewportSize(WIDTH, FOLD);
        for (String size : SIZES) {
            mark(size);
            Settled.on(page);
            measure().forEach(fault -> faults.add("with words of " + size + " %, " + fault));
        }
        mark("");
        return faults;
    }

    @SuppressWarnings("unchecked")
    private List<String> measure() {
        return (List<String>) page.evaluate(MEASURE, FOLD);
    }

    private void mark(String size) {
        page.evaluate("size => window.saidAndDone.mark('data-size', size)", size);
    }
}
