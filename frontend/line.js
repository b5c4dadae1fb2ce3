"use strict";
/*
 * Says in our words if what is done here reaches us. Stands in for the sign of the framework. With no line, links stay
 * where they are, instead of leading to a page that cannot come; but not where nothing here could say why.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const LOST_AFTER_MS = 1500;
  const BACK_FOR_MS = 8000;
  const LOOK_MS = 500;
  const ASK_MS = 2000;
  const PRESSED = ["failed", "busy", "away"];
  const PICTURE =
    "data:image/svg+xml," +
    encodeURIComponent(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48' fill='none' stroke-width='4' stroke-linecap='round'>" +
        "<g stroke='#1d4f91'><path d='M5 19a27 27 0 0 1 38 0M12 27a17 17 0 0 1 24 0M19 35a7 7 0 0 1 10 0'/></g>" +
        "<path stroke='#b3261e' stroke-width='5' d='M7 41 41 7'/></svg>",
    );

  let since = 0;
  let shown = "";
  let backSince = 0;
  let gone = false;
  let asked = 0;
  const door = new URL("../carry-on", document.currentScript.src).href;

  const store = () => window.Vaadin && window.Vaadin.connectionState;
  /** True while nothing that is done here can reach the server, as far as this page knows. */
  const isAway = () => {
    const line = store();
    return gone || navigator.onLine === false || Boolean(line && (line.state === "reconnecting" || line.state === "connection-lost"));
  };
  window.saidAndDone.isAway = isAway;

  /** True while something that was done here is on its way, or is sent again, and has no answer yet. */
  const waits = () => {
    const clients = (window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {};
    return Object.values(clients).some((client) => Boolean(client.isActive) && client.isActive());
  };
  window.saidAndDone.waits = waits;

  /*
   * The framework can take the line for lost although what is done here arrives again: a door of ours is asked. While it
   * sends something again by itself, only the answer to that tells if the line is there.
   */
  const ask = async (time) => {
    const line = store();
    if (gone || navigator.onLine === false || !line || line.state === "connected" || line.state === "loading") {
      return;
    }
    if (waits() || time - asked < ASK_MS) {
      return;
    }
    asked = time;
    try {
      const answer = await fetch(door, { cache: "no-store" });
      if (answer.headers.get("Carry-On") && !waits()) {
        line.state = "connected";
      }
    } catch (e) {
      /* It is asked again. */
    }
  };

  const show = (what) => {
    const place = document.getElementById("line");
    if (!place || (shown === what && Boolean(place.firstChild) === Boolean(what))) {
      return;
    }
    shown = what;
    place.textContent = "";
    if (!what) {
      return;
    }
    const words = document.createElement("div");
    (place.getAttribute(`data-${what}`) || "").split("\n").forEach((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      words.append(paragraph);
    });
    if (what === "lost") {
      const picture = document.createElement("img");
      picture.className = "picture";
      picture.alt = "";
      picture.src = PICTURE;
      place.append(picture);
    }
    place.append(words);
  };

  /** The server stays away until another page says that it answers: the page is loaded anew then. */
  window.saidAndDone.lineIsGone = () => {
    gone = true;
  };

  /** What was pressed did not work, and it is not the line. */
  window.saidAndDone.failed = (why) => {
    show(PRESSED.includes(why) ? why : "failed");
  };

  /** What was written here last belongs to answers that have ended on another page: it is not kept, and goes. */
  window.saidAndDone.wordsGone = () => {
    window.saidAndDone.forgetWords();
    show("gone");
  };

  /* A script that one page needs did not come: its buttons would do nothing. Reading aloud has no buttons without it. */
  window.addEventListener("error", (event) => {
    const script = event.target instanceof HTMLScriptElement ? event.target.src : "";
    if (/\/static\/(?!listen|recorder)[a-z-]+\.js/.test(script)) {
      show("script");
    }
  }, true);

  document.addEventListener("click", (event) => {
    if ((PRESSED.includes(shown) || shown === "gone") && event.isTrusted) {
      show("");
    }
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link && isAway() && document.getElementById("line") && !/^(tel|mailto|sms):/.test(link.getAttribute("href")) && !link.matches("[data-leave], [data-next], [data-skip], [data-field]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      show("lost");
    }
  }, true);

  setInterval(() => {
    const time = performance.now();
    ask(time);
    if (isAway()) {
      since = since || time;
      if (time - since > LOST_AFTER_MS) {
        show("lost");
      }
      return;
    }
    if (since) {
      since = 0;
      document.dispatchEvent(new CustomEvent("said-and-done-line"));
      if (shown === "lost") {
        backSince = time;
        show("back");
      }
    }
    if (shown === "back" && time - backSince > BACK_FOR_MS) {
      show("");
    }
  }, LOOK_MS);
})();
