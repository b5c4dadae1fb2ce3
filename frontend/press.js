"use strict";
/*
 * For pages for staff alone. Whoever presses something that takes long sees it where they pressed: no bar of the framework across
 * the top.
 */
(() => {
  const AFTER_MS = 400;
  let pressed = null;
  let timer = 0;

  const line = () => window.Vaadin.connectionState;
  const over = () => {
    clearTimeout(timer);
    document.querySelectorAll("[data-waits]").forEach((each) => {
      each.removeAttribute("data-waits");
      each.removeAttribute("aria-busy");
    });
  };
  const begin = () => {
    const at = pressed;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (at && at.isConnected && line().state === "loading") {
        at.setAttribute("data-waits", "");
        at.setAttribute("aria-busy", "true");
      }
    }, AFTER_MS);
  };

  document.addEventListener("click", (event) => {
    pressed = event.target instanceof Element ? event.target.closest(".staff a, .staff button, .staff label, .staff summary") : null;
    // Where the page waits for something else, this press waits too, and nothing begins anew.
    if (line().state === "loading") {
      begin();
    }
  }, true);
  line().addStateChangeListener((before, now) => {
    if (now === "loading") {
      begin();
    } else {
      over();
      pressed = null;
    }
  });
})();

/** Vaadin's components did not come: it is said as of any script of ours that a page misses. */
window.saidAndDone.needComponents = () => {
  if (!customElements.get("vaadin-grid")) {
    const missing = document.createElement("script");
    missing.type = "text/plain";
    missing.src = "static/components.js";
    document.head.append(missing);
    missing.dispatchEvent(new Event("error"));
    missing.remove();
  }
};
