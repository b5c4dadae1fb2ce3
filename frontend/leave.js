"use strict";
/* "Leave quickly": the screen is empty at once, the server forgets the visit, and Back shows nothing of ours. */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const NEUTRAL = "https://www.bbc.co.uk/weather";
  const WAIT_FOR_HISTORY_MS = 300;
  /* Where this document stands in the history: steps before it belong to documents that are not here any more. */
  const place = () => (history.state && Number.isInteger(history.state.idx) ? history.state.idx : 0);
  let first = -1;
  let left = false;
  let wayOut = "";

  document.addEventListener("click", () => {
    if (first < 0) {
      first = place();
    }
  }, true);

  const away = () => {
    if (left) {
      return;
    }
    left = true;
    try {
      /* The first page of ours becomes a way out, and going on from it drops every page after it. */
      history.replaceState(null, "", wayOut);
      history.pushState(null, "", wayOut);
    } finally {
      location.replace(NEUTRAL);
    }
  };

  window.saidAndDone.leave = () => {
    wayOut = new URL("leave", document.baseURI).href;
    document.documentElement.replaceChildren();
    fetch(wayOut, { method: "POST", keepalive: true }).catch(() => {});
    const steps = first < 0 ? 0 : place() - first;
    if (steps > 0) {
      window.addEventListener("popstate", (event) => {
        event.stopImmediatePropagation();
        away();
      }, { capture: true, once: true });
      history.go(-steps);
      setTimeout(away, WAIT_FOR_HISTORY_MS);
    } else {
      away();
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.saidAndDone.leave();
    }
  }, true);

  /* A page that the browser kept in memory shows nothing either. */
  window.addEventListener("pageshow", (event) => {
    if (left && event.persisted) {
      location.replace(NEUTRAL);
    }
  });
})();
