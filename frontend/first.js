"use strict";
/*
 * The server puts the words of a page into the HTML itself, so that they can be read and their links used before any
 * script has come. When the page is alive it takes their place: where somebody reads, and what has the focus, stays. A
 * press that begins in these words also ends in them, because a press on what is gone in between would do nothing. A choice
 * that is pressed in them is ticked, and pressed for the person as soon as it can be.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const FIRST = "first";
  const LONGEST_PRESS_MS = 3000;
  const there = () => document.getElementById(FIRST);
  const alike = (within, link) => [...within.querySelectorAll("a[href]")].filter((each) => each.href === link.href);
  const nowhere = { top: 0, in: () => null };

  let place = nowhere;
  let pressed = 0;

  const began = (event) => {
    const first = there();
    pressed = first && event.target instanceof Node && first.contains(event.target) ? Date.now() : 0;
  };
  /* The click comes after this, in the same turn. */
  const ended = () => setTimeout(() => {
    pressed = 0;
  });
  document.addEventListener("pointerdown", began, true);
  document.addEventListener("pointerup", ended, true);
  document.addEventListener("pointercancel", ended, true);
  /* What is pressed leads on: the next page begins at its top. */
  document.addEventListener("click", () => {
    place = nowhere;
  }, true);

  let chosen = "";
  const words = (choice) => (choice.querySelector(".choice-words") || choice).textContent.replace(/\s+/g, " ").trim();
  document.addEventListener("click", (event) => {
    const choice = event.target instanceof Element ? event.target.closest(".first-choice") : null;
    if (choice) {
      document.querySelectorAll(".first-choice[data-waits]").forEach((other) => other.removeAttribute("data-waits"));
      choice.setAttribute("data-waits", "");
      chosen = words(choice);
    }
  }, true);
  /* Only what says the very same, and only where one does: the page that comes may be another one. */
  const pressChosen = () => {
    const same = chosen
      ? [...document.querySelectorAll("#outlet main button.choice")].filter((each) => words(each) === chosen)
      : [];
    chosen = "";
    if (same.length === 1 && same[0] instanceof HTMLElement) {
      same[0].click();
    }
  };

  const isHeld = () => there() !== null && pressed > 0 && Date.now() - pressed < LONGEST_PRESS_MS;

  const go = () => {
    const first = there();
    if (!first) {
      return;
    }
    const at = document.activeElement;
    const number = at && first.contains(at) && at.href ? alike(first, at).indexOf(at) : -1;
    place = {
      top: window.scrollY,
      in: (page) => (number < 0 ? null : alike(page, at)[number] || null),
    };
    first.remove();
    setTimeout(pressChosen);
  };

  /* True while they must stay. */
  window.saidAndDone.firstWordsAreHeld = isHeld;

  /* Takes them away. Says where somebody was in them: how far down, and which link of this page is the one they were at. */
  window.saidAndDone.firstWordsGo = () => {
    go();
    const was = place;
    place = nowhere;
    return was;
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
      } else if (isHeld()) {
        setTimeout(look, LONGEST_PRESS_MS);
      } else {
        look();
      }
    });
    const look = () => {
      if (there() && outlet.querySelector("h1")) {
        go();
        window.scrollTo(0, place.top);
        watch.disconnect();
      }
    };
    watch.observe(outlet, { childList: true, subtree: true });
  });
})();
