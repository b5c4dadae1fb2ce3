"use strict";
/*
 * Where a page of ours cannot go on, our words say why, with the phone number and the paper form. Says at once where
 * cookies are blocked, because without them nothing that is answered here can be kept.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const whenRead = (then) =>
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", then) : then();

  let template = null;
  let shown = "";

  /** Shows why, in place of whatever is there. The first reason stays; but where the server was away, it may say more. */
  window.saidAndDone.otherWays = (why) =>
    whenRead(() => {
      template = template || document.getElementById("other-ways");
      if (!template || (shown && shown !== "away") || shown === why) {
        return;
      }
      shown = why;
      const ways = template.content.cloneNode(true);
      ways.querySelectorAll("[data-why]").forEach((reason) => reason.dataset.why === why || reason.remove());
      if (window.saidAndDone.stopReading) {
        window.saidAndDone.stopReading();
      }
      document.body.textContent = "";
      document.body.append(ways);
      const heading = document.querySelector("h1");
      document.title = heading.textContent;
      heading.focus();
      document.getElementById("open-again").addEventListener("click", () => location.reload());
    });

  if (navigator.cookieEnabled === false) {
    window.saidAndDone.otherWays("cookies");
  }

  /* A part of the framework that is asked for later fails without an event of its own. */
  window.addEventListener("unhandledrejection", (event) => {
    if (!document.getElementById("main") && /import|module/i.test(String(event.reason))) {
      window.saidAndDone.otherWays("script");
    }
  });
})();
