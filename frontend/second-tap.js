"use strict";
/*
 * A hand that trembles, or one that presses twice by habit, must not answer a question that it has not seen. A touch does
 * nothing in the first moment after a page changes, while the page leaves, and at once after another touch at the same
 * place. The second press of a mouse's double click does nothing either. A keyboard, a switch and a screen reader press
 * without touching: they are not slowed. "Leave quickly" works at every moment.
 * On pages for staff it is the second press at the same place alone that does nothing, and on buttons alone: what comes next
 * comes to where the last button stood.
 */
(() => {
  const QUIET_MS = 750;
  const LONGEST_MS = 2000;
  const SAME_PLACE_PX = 40;
  const LEADS = "a[href]:not([href^='tel:']):not([href^='mailto:']), .choice[data-leads], .page-content > .buttons .button";

  let changed = performance.now();
  let leaving = -QUIET_MS;
  let first = null;
  let last = null;
  let touch = null;

  const now = () => performance.now();
  const soon = (moment) => now() - moment < QUIET_MS;
  const near = (one, event) => Math.hypot(one.x - event.clientX, one.y - event.clientY) < SAME_PLACE_PX;

  /* One touch after the other at the same place is one long tremble, but not for ever. */
  const again = (event) => last && soon(last.when) && near(last, event) && now() - first.when < LONGEST_MS;
  const mustWait = (event) => soon(changed) || soon(leaving) || again(event);

  /* The words in the HTML are those of the very page that then comes alive: taking their place is no new page. */
  const FIRST_WORDS = "#first";

  const newPage = () => {
    if (document.querySelector(FIRST_WORDS)) {
      return;
    }
    changed = now();
    leaving = -QUIET_MS;
    /* It counts from the moment at which the page can be seen. */
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        changed = now();
      });
    });
  };

  new MutationObserver((records) => {
    const turned = (record) =>
      record.addedNodes.length > 0 && (record.target.id === "main" || record.target.classList.contains("page-content"));
    if (records.some((record) => record.target instanceof Element && turned(record))) {
      newPage();
    }
  }).observe(document, { childList: true, subtree: true });

  window.addEventListener("pointerdown", (event) => {
    touch = event.pointerType === "mouse" ? null : { when: now(), waits: mustWait(event) };
  }, true);

  const byTouch = (event) => touch && event.detail > 0 && (!event.pointerType || event.pointerType !== "mouse");

  window.addEventListener("click", (event) => {
    const target = event.target;
    if (!event.isTrusted || !(target instanceof Element) || target.closest(`a[data-leave], ${FIRST_WORDS}`)) {
      return;
    }
    const easy = document.querySelector(".easy");
    if (!easy && !target.closest(".staff .button")) {
      return;
    }
    const writes = target.closest("textarea, input:not([type=file]):not([type=checkbox]):not([type=radio]), select");
    const touchWaits = () => (easy ? touch.waits || mustWait(event) : again(event));
    const waits = byTouch(event) ? touchWaits() : event.detail > 1;
    if (byTouch(event)) {
      const press = { x: event.clientX, y: event.clientY, when: now() };
      first = waits && first ? first : press;
      last = press;
    }
    if (waits && !writes) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (target.closest(LEADS)) {
      leaving = now();
    }
  }, true);
})();
