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
  const LOOK_MS = 100;
  const LONGEST_MS = 120000;
  const PAUSE_MS = 1500;
  const PAUSE_AT_MOST_MS = 20000;
  const RETURN = "kept-words-return";
  const FIELDS = ".easy main input:not([type=password]):not([type=file]):not([type=hidden]), .easy main textarea";
  const door = new URL("../carry-on", document.currentScript.src).href;

  let way = "";
  let handling = false;
  /* The choice that was on its way when the session was found lost: the framework takes that answer for one to it. */
  let pressed = null;

  /** The way on for this tab, if the session is lost while its page is open. It stands nowhere but here. */
  window.saidAndDone.wayOn = (token) => {
    way = token;
  };

  /* False where the browser lets nothing be remembered. */
  const remember = (value) => {
    try {
      sessionStorage.setItem(RETURN, JSON.stringify(value));
      return true;
    } catch (e) {
      return false;
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

  const before = remembered();
  /* When this page has come again by itself, of late. */
  const times = () => (before.times || []).filter((time) => Date.now() - time < WITHIN_MS);
  /* What has to be put back as soon as the page that came again is alive. */
  let back = before.path === location.pathname && times().length > 0 ? before : null;
  /* True when the visit has ended, here or in another tab, while this page waits for coming again. */
  let over = false;

  /** Nothing of what was on the page comes back. */
  window.saidAndDone.forgetReturn = () => {
    over = handling;
    back = null;
    forget();
  };

  /* The server has answered once more after its first answer: what is put into a page before that can be taken away. */
  const isAlive = () =>
    window.saidAndDone.isOpen === true && !document.getElementById("first") && document.querySelector("#outlet h1") !== null;

  const fields = () =>
    [...document.querySelectorAll(FIELDS)]
      .filter((field) => field.id && field.value && !field.keptWords && !["checkbox", "radio"].includes(field.type))
      .map((field) => [field.id, field.value]);

  const typed = new Set();
  let typedAt = -PAUSE_MS;
  window.addEventListener("input", (event) => {
    if (event.isTrusted) {
      typedAt = performance.now();
      typed.add(event.target.id);
    }
  }, true);

  /* Where the person writes just now, and where in it. */
  const writesIn = () => {
    const field = document.activeElement;
    return field && field.id && field.matches(FIELDS) ? { id: field.id, start: field.selectionStart, end: field.selectionEnd } : null;
  };

  /*
   * What comes back: what is on the page now, also where it is not alive yet; and what it should have put back itself and
   * did not come to, unless the person did something newer there.
   */
  const left = () => {
    const owed = back || {};
    const values = new Map(owed.fields || []);
    fields().forEach(([id, value]) => (!back || typed.has(id)) && values.set(id, value));
    return {
      fields: [...values],
      choice: window.saidAndDone.waitingChoice() || pressed || owed.choice,
      writes: writesIn() || owed.writes,
      gone: owed.gone,
    };
  };

  const comeAgain = (why, gone) => {
    const what = over ? { gone } : left();
    const isMore = times().length < AT_MOST;
    if (isMore && remember({ ...what, times: [...times(), Date.now()], path: location.pathname })) {
      document.dispatchEvent(new CustomEvent("said-and-done-reload"));
      location.reload();
    } else {
      /* Without a memory nobody could tell how often this page has come again. */
      forget();
      window.saidAndDone.otherWays(why);
    }
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

  /* Nobody's page goes from under their fingers. */
  const pause = async () => {
    const until = performance.now() + PAUSE_AT_MOST_MS;
    while (performance.now() - typedAt < PAUSE_MS && performance.now() < until) {
      await rest(LOOK_MS);
    }
  };

  const handle = async (why) => {
    if (handling) {
      return;
    }
    handling = true;
    pressed = window.saidAndDone.waitingChoice();
    window.saidAndDone.lineIsGone();
    const headers = { "Carry-On": way || "-" };
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
    /* What this page had open has ended, or another person's is open by now: none of it goes on. */
    const gone = way !== "" && status === 410;
    const hadWords = gone && window.saidAndDone.hasWords();
    if (gone) {
      window.saidAndDone.forgetWords();
    }
    await pause();
    /* The framework says so of every request without a cookie; but this browser has just sent one. */
    comeAgain(why === "cookies" ? "failed" : why, hadWords);
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

  const putField = ([id, value]) => {
    const field = document.getElementById(id);
    if (field && field.value !== value && !field.keptWords && !typed.has(id)) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  /* Some kinds of field have no place in them that could be set. */
  const writeOn = ({ id, start, end }) => {
    const field = document.getElementById(id);
    if (field) {
      field.focus();
      if (Number.isInteger(start)) {
        field.setSelectionRange(start, end);
      }
    }
  };

  /* The first words of the page have no fields, and hear nothing. */
  const put = (until) => {
    if (!back) {
      return;
    }
    if (!isAlive()) {
      if (Date.now() < until) {
        setTimeout(() => put(until), LOOK_MS);
      } else {
        window.saidAndDone.forgetReturn();
      }
      return;
    }
    const { fields: values, choice, writes, gone } = back;
    back = null;
    remember({ times: times() });
    setTimeout(forget, WITHIN_MS);
    (values || []).forEach(putField);
    if (writes && typed.size === 0) {
      writeOn(writes);
    }
    if (choice) {
      document.body.dispatchEvent(new CustomEvent("last-choice", { detail: choice }));
    }
    if (gone) {
      window.saidAndDone.wordsGone();
    }
  };
  if (back) {
    put(Date.now() + LONGEST_MS);
  } else {
    forget();
  }
})();
