"use strict";
/*
 * The server puts the words of a page into the HTML itself, so that they can be read and their links used before any
 * script has come. When the page is alive it takes their place: where somebody reads, and what has the focus, stays.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const FIRST = "first";
  const there = () => document.getElementById(FIRST);
  const alike = (within, link) => [...within.querySelectorAll("a[href]")].filter((each) => each.href === link.href);

  /* Takes them away. What is given back puts the place back, or shows the top where there were none. */
  window.saidAndDone.firstWordsGo = () => {
    const first = there();
    if (!first) {
      return () => window.scrollTo(0, 0);
    }
    const top = window.scrollY;
    const at = document.activeElement;
    const number = first.contains(at) && at.href ? alike(first, at).indexOf(at) : -1;
    first.remove();
    return (heading) => {
      const same = number < 0 ? null : alike(heading.closest(".easy, .staff") || document.body, at)[number];
      if (same) {
        same.focus({ preventScroll: true });
      }
      window.scrollTo(0, top);
    };
  };

  /* A page that does not put the focus anywhere takes their place too. */
  document.addEventListener("DOMContentLoaded", () => {
    const outlet = document.getElementById("outlet");
    if (!outlet || !there()) {
      return;
    }
    const watch = new MutationObserver(() => {
      if (!there()) {
        watch.disconnect();
      } else if (outlet.querySelector("h1")) {
        window.saidAndDone.firstWordsGo();
        watch.disconnect();
      }
    });
    watch.observe(outlet, { childList: true, subtree: true });
  });
})();
