"use strict";
/* A card or a mail leads to "back#CODE". The code leaves the address before anything else runs, and is handed out once. */
window.saidAndDone = window.saidAndDone || {};
(() => {
  let code = "";
  const take = () => {
    if (location.pathname.endsWith("/back") && location.hash.length > 1) {
      code = location.hash.slice(1);
      history.replaceState(history.state, "", location.pathname + location.search);
      return true;
    }
    return false;
  };
  take();
  window.addEventListener("hashchange", () => {
    if (take()) {
      document.dispatchEvent(new CustomEvent("said-and-done-code"));
    }
  });
  window.saidAndDone.takeCode = () => {
    const taken = code;
    code = "";
    return taken;
  };
})();
