"use strict";
/* "Leave quickly": the screen is empty at once, the server forgets the visit, and Back shows nothing of ours. */
window.saidAndDone = window.saidAndDone || {};
(() => {
  /* Going back inside this document takes no time; a page that was loaded anew since must be fetched once more. */
  const SAME_DOCUMENT_MS = 300;
  const OTHER_DOCUMENT_MS = 3000;
  const LEAVING = "leaving";
  const outside = () => document.documentElement.getAttribute("data-away");
  const wayOut = new URL("../leave", document.currentScript.src).href;
  let left = false;

  const remember = (leaving) => {
    try {
      if (leaving) {
        sessionStorage.setItem(LEAVING, "yes");
      } else {
        sessionStorage.removeItem(LEAVING);
      }
    } catch (e) {
      /* Without it only what this document put into the history can be taken out. */
    }
  };
  const isLeaving = () => {
    try {
      return sessionStorage.getItem(LEAVING) !== null;
    } catch (e) {
      return false;
    }
  };

  /* Our first page of this tab, seen from here: how many steps back, and if this document has it still. */
  const first = () => {
    if (window.navigation && navigation.currentEntry) {
      const entries = navigation.entries();
      return { steps: navigation.currentEntry.index, here: entries[0].sameDocument };
    }
    const place = history.state && Number.isInteger(history.state.idx) ? history.state.idx : 0;
    return { steps: place, here: true };
  };

  const away = () => {
    if (left) {
      return;
    }
    left = true;
    remember(false);
    const to = outside();
    try {
      /* The first page of ours becomes a way out, and going on from it drops every page after it. */
      history.replaceState(null, "", wayOut);
      history.pushState(null, "", wayOut);
    } finally {
      location.replace(to);
    }
  };

  const empty = () => {
    document.documentElement.replaceChildren();
  };

  window.saidAndDone.leave = () => {
    const { steps, here } = first();
    empty();
    fetch(wayOut, { method: "POST", keepalive: true }).catch(() => {});
    if (steps <= 0) {
      away();
      return;
    }
    remember(true);
    window.addEventListener("popstate", (event) => {
      event.stopImmediatePropagation();
      away();
    }, { capture: true, once: true });
    history.go(-steps);
    setTimeout(away, here ? SAME_DOCUMENT_MS : OTHER_DOCUMENT_MS);
  };

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.saidAndDone.leave();
    }
  }, true);

  /* The first page was loaded on the way out: nothing of it is shown. */
  if (isLeaving()) {
    empty();
    away();
  }

  /* A page that the browser kept in memory shows nothing either. */
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && (left || isLeaving())) {
      left = false;
      empty();
      away();
    }
  });
})();
