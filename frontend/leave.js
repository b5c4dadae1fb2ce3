"use strict";
/*
 * Pages of ours leave the screen and the history. "Leave quickly": the screen is empty at once, the server forgets the
 * visit, and Back shows nothing of ours.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  /* Going back inside this document takes no time; a page that was loaded anew since must be fetched once more. */
  const SAME_DOCUMENT_MS = 300;
  const OTHER_DOCUMENT_MS = 3000;
  /* On a slow line the first page can come long after nobody waited for it any more. */
  const LATE_PAGE_MS = 60000;
  /* Long enough for a slow line: a way out that is begun anew begins from nothing. */
  const BROKEN_OFF_MS = 10000;
  const LEAVING = "leaving";
  const outside = () => document.documentElement.getAttribute("data-away");
  const wayOut = new URL("../leave", document.currentScript.src).href;
  let left = "";

  const remember = (leaving) => {
    try {
      if (leaving) {
        sessionStorage.setItem(LEAVING, JSON.stringify({ door: leaving, since: Date.now() }));
      } else {
        sessionStorage.removeItem(LEAVING);
      }
    } catch (e) {
      /* Without it only what this document put into the history can be taken out. */
    }
  };
  /* Where it leads, while it takes more than one document; else nothing. */
  const isLeaving = () => {
    try {
      const leaving = JSON.parse(sessionStorage.getItem(LEAVING));
      return leaving && Date.now() - leaving.since < LATE_PAGE_MS ? leaving.door : "";
    } catch (e) {
      return "";
    }
  };

  /* Our first page of this tab, seen from here: how many steps back, and if this document has it still. */
  const first = () => {
    if (window.navigation && navigation.currentEntry) {
      const entries = navigation.entries();
      return { steps: navigation.currentEntry.index, here: entries[0].sameDocument };
    }
    return { steps: place(), here: began === 0 };
  };

  /* Browsers without that history: each page of ours holds how many came before it, also one that was loaded anew. Only a
     number stays in the tab, and it goes with the pages. */
  const PLACE = "pages-before";
  const place = () => (history.state && Number.isInteger(history.state.idx) ? history.state.idx : 0);
  const counted = (count) => {
    try {
      if (count) {
        sessionStorage.setItem(PLACE, JSON.stringify(count));
      } else {
        sessionStorage.removeItem(PLACE);
      }
    } catch (e) {
      /* Then only what this document put into the history can be taken out. */
    }
  };
  const lastCounted = () => {
    try {
      return JSON.parse(sessionStorage.getItem(PLACE));
    } catch (e) {
      return null;
    }
  };
  let began = 0;
  if (!(window.navigation && navigation.currentEntry)) {
    if (!history.state) {
      /* The first page of ours, one that came after another, or one that took its place. */
      const last = lastCounted() || { place: 0, length: history.length };
      history.replaceState({ usr: null, idx: history.length > last.length ? last.place + 1 : last.place }, "");
    }
    began = place();
    window.addEventListener("pagehide", () => counted(left || isLeaving() ? null : { place: place(), length: history.length }));
  }

  /* A page of ours that was still on its way can break off the way out: it is tried again while this page is there. */
  const go = (to, wait) => {
    location.replace(to);
    setTimeout(() => go(to, 2 * wait), wait);
  };

  const away = (door, to) => {
    if (left) {
      return;
    }
    left = door;
    try {
      /* The first page of ours becomes a way out, and going on from it drops every page after it. */
      history.replaceState(null, "", door);
      history.pushState(null, "", door);
    } finally {
      go(to, BROKEN_OFF_MS);
    }
  };

  const empty = () => {
    document.documentElement.textContent = "";
  };
  window.saidAndDone.empty = empty;

  /* Takes every page of ours out of the history of this tab; the door takes their place, and it goes on to the address. */
  window.saidAndDone.takeOut = (door, to) => {
    const { steps, here } = first();
    if (steps <= 0) {
      remember("");
      away(door, to);
      return;
    }
    remember(door);
    window.addEventListener("popstate", (event) => {
      event.stopImmediatePropagation();
      remember("");
      away(door, to);
    }, { capture: true, once: true });
    history.go(-steps);
    /* The first page may still come, and must not stay: what is remembered stays until it has, or is too old. */
    setTimeout(() => away(door, to), here ? SAME_DOCUMENT_MS : OTHER_DOCUMENT_MS);
  };

  window.saidAndDone.leave = () => {
    const to = outside();
    empty();
    fetch(wayOut, { method: "POST", keepalive: true }).catch(() => {});
    window.saidAndDone.endOthers("away");
    window.saidAndDone.takeOut(wayOut, to);
  };

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.saidAndDone.leave();
    }
  }, true);

  /* The first page was loaded on the way out: nothing of it is shown. */
  const goOn = (door) => {
    window.stop();
    empty();
    /* Should this page be loaded once more before the way out has ended, it goes on again. */
    window.addEventListener("pagehide", () => remember(""), { once: true });
    away(door, door === wayOut ? outside() : door);
  };
  if (isLeaving()) {
    goOn(isLeaving());
  }

  /* A page that the browser kept in memory shows nothing either. */
  window.addEventListener("pageshow", (event) => {
    const door = left || isLeaving();
    if (event.persisted && door) {
      /* Vaadin's client would load this page again, and break off the way out. */
      event.stopImmediatePropagation();
      left = "";
      goOn(door);
    }
  });
})();
