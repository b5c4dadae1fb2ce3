"use strict";
/*
 * Where the framework would show a page or a box of its own, ours comes: the session has ended, the server was started
 * again, cookies are blocked, something broke. What can be carried on is carried on by itself, and what was typed comes
 * back. Else our words, the phone number and the paper form stand there.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const AGAIN_MS = 2000;
  const AT_MOST = 3;
  const WITHIN_MS = 60000;
  const RETURN = "kept-words-return";
  const FIELDS = ".easy main input:not([type=password]):not([type=file]):not([type=hidden]), .easy main textarea";
  const door = new URL("../carry-on", document.currentScript.src).href;

  let way = "";
  let handling = false;

  /** The way on for this tab, if the session is lost while its page is open. It stands nowhere but here. */
  window.saidAndDone.wayOn = (token) => {
    way = token;
  };

  const remember = (value) => {
    try {
      sessionStorage.setItem(RETURN, JSON.stringify(value));
    } catch (e) {
      /* Blocked: the page comes again without what was typed. */
    }
  };
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(RETURN)) || {};
    } catch (e) {
      return {};
    }
  };
  const forget = () => {
    try {
      sessionStorage.removeItem(RETURN);
    } catch (e) {
      /* There is nothing to forget. */
    }
  };

  const fields = () =>
    [...document.querySelectorAll(FIELDS)]
      .filter((field) => field.id && field.value && !field.keptWords && !["checkbox", "radio"].includes(field.type))
      .map((field) => [field.id, field.value]);

  const comeAgain = (why) => {
    const times = (remembered().times || []).filter((time) => Date.now() - time < WITHIN_MS);
    if (times.length >= AT_MOST) {
      forget();
      window.saidAndDone.otherWays(why);
      return;
    }
    remember({
      times: [...times, Date.now()],
      path: location.pathname,
      fields: fields(),
      choice: window.saidAndDone.waitingChoice ? window.saidAndDone.waitingChoice() : null,
    });
    location.reload();
  };

  const rest = (ms) => new Promise((go) => setTimeout(go, ms));

  /* Only an answer of ours counts: a wall in front of us, or a proxy, answers too. */
  const ask = async (method, headers) => {
    try {
      const answer = await fetch(door, { method, headers, cache: "no-store" });
      return answer.headers.get("Carry-On") ? answer.status : 0;
    } catch (e) {
      return 0;
    }
  };

  const handle = async (why) => {
    if (handling) {
      return;
    }
    handling = true;
    window.saidAndDone.lineIsGone();
    const headers = { "Carry-On": way || "-" };
    if (document.documentElement.hasAttribute("data-shared")) {
      headers["Carry-On-Shared"] = "yes";
    }
    let status = await ask("POST", headers);
    while (status !== 204 && status !== 410) {
      if (!document.getElementById("main")) {
        window.saidAndDone.otherWays("away");
      }
      await rest(AGAIN_MS);
      status = await ask("POST", headers);
    }
    if ((await ask("GET", {})) === 410) {
      window.saidAndDone.otherWays("cookies");
      return;
    }
    comeAgain(why);
  };

  new MutationObserver((records) => {
    records.forEach((record) =>
      record.addedNodes.forEach((node) => {
        if (!(node instanceof Element)) {
          return;
        }
        if (node.classList.contains("v-system-error")) {
          const named = node.querySelector(".caption");
          node.remove();
          handle(named && named.textContent === "cookies" ? "cookies" : "failed");
        } else if (node.localName === "iframe" && node.getAttribute("src") === "./offline-stub.html") {
          node.remove();
          handle("away");
        }
      }),
    );
  }).observe(document, { childList: true, subtree: true });

  // ---- after the page has come again --------------------------------------------------------------------------------

  const back = remembered();
  const isHere = back.path === location.pathname && back.times && Date.now() - Math.max(...back.times) < WITHIN_MS;
  const put = (tries) => {
    if (!document.querySelector("main h1")) {
      if (tries > 0) {
        setTimeout(() => put(tries - 1), 100);
      }
      return;
    }
    remember({ times: back.times });
    setTimeout(forget, WITHIN_MS);
    (back.fields || []).forEach(([id, value]) => {
      const field = document.getElementById(id);
      if (field && !field.value) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    if (back.choice) {
      document.body.dispatchEvent(new CustomEvent("last-choice", { detail: back.choice }));
    }
  };
  if (isHere) {
    put(100);
  } else {
    forget();
  }

  window.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave], a[data-next]")) {
      forget();
    }
  }, true);
})();
