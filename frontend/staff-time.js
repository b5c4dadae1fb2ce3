"use strict";
window.saidAndDone = window.saidAndDone || {};

/**
 * Who has left the desk is signed out, whatever this page asks for by itself. Two minutes before, a box says so. The server
 * counts the time, for all tabs of this browser together. What was typed comes back into this tab when the same person
 * has signed in again; also where the server was started anew meanwhile.
 */
window.saidAndDone.staffTime = (box, who) => {
  const TELL_MS = 30000;
  const ASK_MS = 15000;
  const WARN_S = 120;
  const HEADER = "Staff-Time";
  const door = new URL("staff-time", String(document.baseURI)).href;
  const part = (name) => box.querySelector(`[data-${name}]`);

  // ---- what was typed -----------------------------------------------------------------------------------------------

  const TYPED = "staff-words";
  const TRIES = 40;
  const TRY_MS = 250;
  const FIELDS = ".staff main textarea, .staff main input:not([type=password], [type=file], [type=hidden], [type=checkbox], [type=radio])";
  const touched = new Set();

  const typed = () => {
    try {
      return JSON.parse(sessionStorage.getItem(TYPED));
    } catch (e) {
      return null;
    }
  };
  const forget = () => {
    try {
      sessionStorage.removeItem(TYPED);
    } catch (e) {
      /* There is nothing to forget. */
    }
  };
  const keep = () => {
    const fields = [...document.querySelectorAll(FIELDS)]
      .filter((field) => field.id && touched.has(field.id))
      .map((field) => [field.id, field.value]);
    if (fields.length > 0) {
      try {
        sessionStorage.setItem(TYPED, JSON.stringify({ who, path: location.pathname, fields }));
      } catch (e) {
        /* Blocked or full: nothing comes back, and nothing says that it does. */
      }
    }
  };
  const putBack = (before, tries) => {
    const later = before.fields.filter(([id, value]) => {
      const field = document.getElementById(id);
      if (!field) {
        return true;
      }
      touched.add(id);
      if (field.value !== value) {
        field.value = value;
        ["input", "change"].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
        box.parentElement.querySelector("[data-came-back]").hidden = false;
      }
      return false;
    });
    /* The page is made piece by piece, and not all of it is there at first. */
    if (later.length > 0 && tries > 0 && before.path === location.pathname) {
      setTimeout(() => putBack({ ...before, fields: later }, tries - 1), TRY_MS);
    } else {
      forget();
    }
  };
  const before = typed();
  if (before && before.who !== who) {
    forget();
  } else if (before && before.path === location.pathname) {
    putBack(before, TRIES);
  }

  // ---- the time -----------------------------------------------------------------------------------------------------

  let told = -TELL_MS;
  let left = Infinity;
  let heard = performance.now();
  let isLast = false;

  const ask = async (method) => {
    try {
      const answer = await fetch(door, { method, headers: { [HEADER]: "-" }, cache: "no-store" });
      const seconds = answer.headers.get(HEADER);
      if (seconds !== null) {
        left = Number(seconds);
        isLast = answer.headers.has("Staff-Time-Last");
        heard = performance.now();
      }
    } catch (e) {
      /* The server is away: it counts on, and the page says by itself that there is no line. */
    }
  };
  const now = () => left - (performance.now() - heard) / 1000;

  const show = () => {
    part("idle").hidden = isLast;
    part("last").hidden = !isLast;
    if (!box.open) {
      box.showModal();
    }
  };
  const look = async () => {
    if (now() <= WARN_S) {
      await ask("GET");
    }
    if (now() <= 0) {
      keep();
      location.reload();
    } else if (now() > WARN_S) {
      box.close();
    } else if (!box.dataset.seen) {
      show();
    }
  };
  const tell = () => {
    if (performance.now() - told > TELL_MS) {
      told = performance.now();
      ask("POST");
    }
  };

  /* However the box is closed by a person, somebody is there; in the last minutes that changes nothing. */
  box.addEventListener("close", () => {
    if (isLast) {
      box.dataset.seen = "yes";
    }
  });
  box.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => box.close()));

  const listeners = {
    pointerdown: (event) => event.isTrusted && tell(),
    keydown: (event) => event.isTrusted && tell(),
    input: (event) => touched.add(event.target.id),
    "said-and-done-reload": keep,
  };
  const looking = setInterval(() => {
    if (box.isConnected) {
      look();
    } else {
      clearInterval(looking);
      Object.entries(listeners).forEach(([kind, hear]) => document.removeEventListener(kind, hear, true));
    }
  }, ASK_MS);
  Object.entries(listeners).forEach(([kind, hear]) => document.addEventListener(kind, hear, true));
  box.parentElement.querySelector("#sign-out").addEventListener("click", () => {
    touched.clear();
    forget();
  });
  tell();
};
