"use strict";
/*
 * What somebody writes stays in this tab until the server says that it has it: over a reload, a lost session, a server
 * that is away. The memory is that of the tab alone. It is gone when the words have arrived, with "leave quickly", with
 * "next person", and with sending.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const EACH_MS = 1000;
  const LATE_MS = 4000;
  const AGAIN_MS = 5000;
  const SEEN_AFTER_MS = 750;
  const PREFIX = "kept-words ";
  const boxes = new Set();

  // ---- the memory of the tab ----------------------------------------------------------------------------------------

  const memory = {
    put(mark, words, version) {
      try {
        sessionStorage.setItem(PREFIX + mark, JSON.stringify({ words, version, shared: isShared() }));
      } catch (e) {
        /* Blocked or full: the words stay on the page, which says that they are not kept yet. */
      }
    },
    take(mark) {
      try {
        return JSON.parse(sessionStorage.getItem(PREFIX + mark));
      } catch (e) {
        return null;
      }
    },
    drop(mark) {
      try {
        sessionStorage.removeItem(PREFIX + mark);
      } catch (e) {
        /* There is nothing to drop. */
      }
    },
    all() {
      try {
        return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
      } catch (e) {
        return [];
      }
    },
  };

  const isShared = () => document.documentElement.hasAttribute("data-shared");

  /** True while something that was written here has not arrived. */
  window.saidAndDone.hasWords = () => memory.all().length > 0 || [...boxes].some((state) => !state.over && pending(state));

  /** Nothing of what was written stays in this tab. */
  window.saidAndDone.forgetWords = () => {
    boxes.forEach((state) => {
      state.over = true;
    });
    memory.all().forEach(memory.drop);
    window.saidAndDone.forgetReturn();
  };

  const loadedAgain = () => {
    const [entry] = performance.getEntriesByType ? performance.getEntriesByType("navigation") : [];
    return entry ? entry.type === "reload" : Boolean(performance.navigation) && performance.navigation.type === 1;
  };

  /* On a device that others use too, only the very page that was open may be loaded again with its words. */
  if (!loadedAgain()) {
    memory.all().filter((mark) => (memory.take(mark) || {}).shared).forEach(memory.drop);
  }

  window.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave], a[data-next]")) {
      window.saidAndDone.forgetWords();
    }
  }, true);

  if ("BroadcastChannel" in window) {
    new BroadcastChannel("said-and-done-visit").addEventListener("message", window.saidAndDone.forgetWords);
  }

  // ---- one box ------------------------------------------------------------------------------------------------------

  const pending = (state) => state.turn > state.arrived;

  const send = (state) => {
    clearTimeout(state.timer);
    state.timer = 0;
    state.given[state.turn] = state.box.value;
    state.both = false;
    state.asked = performance.now();
    state.box.dispatchEvent(
      new CustomEvent("words", { detail: { words: state.box.value, version: state.version, turn: state.turn } }),
    );
  };

  const says = (state) => {
    const note = state.box.parentElement && state.box.parentElement.querySelector(".keeping");
    if (!note) {
      return;
    }
    const late = pending(state) && (performance.now() - state.since > LATE_MS || away());
    note.classList.toggle("keeping-now", (pending(state) || away()) && !late);
    if (late === state.late) {
      return;
    }
    const was = state.late;
    state.late = late;
    note.classList.toggle("not-kept", late);
    note.querySelector("[data-kept]").hidden = late;
    note.querySelector("[data-not-kept]").hidden = !late;
    note.querySelector("[role=status]").textContent = late
      ? note.querySelector("[data-not-kept]").textContent
      : was ? note.querySelector("[data-kept]").textContent : "";
  };

  const away = () => Boolean(window.saidAndDone.isAway && window.saidAndDone.isAway());

  const typed = (state) => {
    if (!pending(state)) {
      state.since = performance.now();
    }
    state.turn += 1;
    memory.put(state.mark, state.box.value, state.version);
    if (!state.timer) {
      state.timer = setTimeout(() => (state.asked ? (state.timer = 0) : send(state)), EACH_MS);
    }
    says(state);
  };

  const settled = (state, turn, version) => {
    state.asked = 0;
    state.version = version;
    state.arrived = Math.max(state.arrived, turn);
    /* The same turn can be answered twice. */
    Object.keys(state.given).filter((given) => Number(given) < turn).forEach((given) => delete state.given[given]);
    if (!pending(state)) {
      memory.drop(state.mark);
    } else {
      memory.put(state.mark, state.box.value, state.version);
      if (!state.timer && state.box.isConnected) {
        send(state);
      }
    }
    says(state);
  };

  /** Ended, or gone from the page with nothing on its way any more. */
  const isDone = (state) => state.over || !(state.box.isConnected || pending(state));

  /** The box keeps what is written in it; called when it is shown, with the version of the words that stand in it. */
  window.saidAndDone.keepWords = (box, mark, version) => {
    if (box.keptWords) {
      return;
    }
    const state = { box, mark, version, turn: 0, arrived: 0, since: 0, asked: 0, timer: 0, given: {}, both: false, bothSince: 0, late: false, over: false };
    box.keptWords = state;
    boxes.add(state);
    box.addEventListener("input", () => state.over || typed(state));
    box.addEventListener("blur", () => state.over || (pending(state) && send(state)));
    const before = memory.take(mark);
    if (before && before.words !== box.value) {
      box.value = before.words;
      state.version = before.version;
      state.since = performance.now();
      state.turn = 1;
      send(state);
    } else if (before) {
      memory.drop(mark);
    }
    says(state);
  };

  /** The server has the words of this turn. The box they were written in can be gone from the page by now. */
  window.saidAndDone.wordsArrived = (mark, turn, version) => {
    const state = [...boxes].find((each) => each.mark === mark && each.given[turn] !== undefined);
    if (state) {
      settled(state, turn, version);
    }
  };

  /** The server has kept them together with what was written elsewhere: both stand in the box, and what was typed since. */
  window.saidAndDone.bothArrived = (box, turn, version, both) => {
    const state = box.keptWords;
    if (!state) {
      box.value = both;
      return;
    }
    /* The server keeps no space at the end. */
    const mine = (state.given[turn] === undefined ? box.value : state.given[turn]).trim();
    const now = box.value;
    const rest = mine && both.endsWith(mine) ? both.slice(0, both.length - mine.length) : "";
    if (now.trim() === mine) {
      box.value = both;
    } else if (rest) {
      box.value = now.startsWith(rest) ? now : rest + now;
    } else {
      box.value = mine && now.startsWith(mine) ? both + now.slice(mine.length) : both + "\n\n" + now;
    }
    state.both = true;
    state.bothSince = performance.now();
    settled(state, turn, version);
  };

  /* Nobody has read two texts in the moment in which they come together. */
  const hasSeenBoth = (state) => state.both && performance.now() - state.bothSince > SEEN_AFTER_MS;

  /* Before anything that is pressed reaches the server, the words do; and that two texts have been seen on this screen. What
     has arrived is not sent again: another page can have changed it since. */
  const first = (event) => {
    boxes.forEach((state) => {
      if (isDone(state)) {
        boxes.delete(state);
      } else if (state.box.isConnected && event.target !== state.box && (pending(state) || hasSeenBoth(state))) {
        send(state);
      }
    });
  };
  window.addEventListener("click", first, true);

  /* A word that was lost on the way goes once more; what is late is said. */
  setInterval(() => {
    boxes.forEach((state) => {
      if (isDone(state)) {
        boxes.delete(state);
        return;
      }
      if (state.box.isConnected && pending(state) && !away() && (!state.asked || performance.now() - state.asked > AGAIN_MS)) {
        send(state);
      }
      says(state);
    });
  }, EACH_MS);

  window.addEventListener("pagehide", () => boxes.forEach((state) => state.over || !pending(state) || memory.put(state.mark, state.box.value, state.version)));
})();
