"use strict";
/*
 * People who use one device one after another. "I am done. Next person" ends the visit on the server, takes our pages out
 * of the history, and empties every other page of it. A page that comes by Back, from the history, in a new tab or by the
 * browser's own restore ends the visit before anything is shown: only the page that is open may be loaded again.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const SHARED = "data-shared";
  const CHANNEL = "said-and-done-visit";
  const end = new URL("../next-person", document.currentScript.src).href;
  const start = new URL("..", document.currentScript.src).href;
  const isShared = () => document.documentElement.hasAttribute(SHARED);
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(CHANNEL) : null;

  const loadedAgain = () => {
    const [entry] = performance.getEntriesByType ? performance.getEntriesByType("navigation") : [];
    return entry ? entry.type === "reload" : Boolean(performance.navigation) && performance.navigation.type === 1;
  };

  const endBefore = () => {
    window.stop();
    window.saidAndDone.empty();
    const path = location.href.startsWith(start) ? location.pathname.slice(new URL(start).pathname.length) : "";
    location.replace(end + "?to=" + encodeURIComponent(path) + location.hash);
  };

  if (isShared() && !loadedAgain()) {
    endBefore();
  }
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && isShared()) {
      /* Vaadin's client would load this page again, and break off what ends the visit. */
      event.stopImmediatePropagation();
      endBefore();
    }
  });

  /* The other pages of this visit end too. */
  window.saidAndDone.endOthers = (to) => {
    if (channel) {
      channel.postMessage(to);
    }
  };
  if (channel) {
    channel.addEventListener("message", (event) => {
      if (document.querySelector(".easy")) {
        window.saidAndDone.empty();
        location.replace(event.data === "start" ? start : document.documentElement.getAttribute("data-away") || start);
      }
    });
  }

  let ending = false;
  window.saidAndDone.next = () => {
    if (ending) {
      return;
    }
    ending = true;
    window.saidAndDone.empty();
    const done = () => {
      window.saidAndDone.endOthers("start");
      window.saidAndDone.takeOut(start, start);
    };
    fetch(end, { method: "POST", keepalive: true }).then(done, done);
  };

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-next]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.saidAndDone.next();
    }
  }, true);
})();
