"use strict";
window.saidAndDone = window.saidAndDone || {};

/** The rows of the list of cases, as they stand on the screen. What is in a cell is slotted there: the rows are in the shadow. */
window.saidAndDone.caseList = (grid) => {
  const inside = (row) => row ? [...row.querySelectorAll("slot")].reduce((all, slot) => all.concat(slot.assignedElements()), []) : [];
  const find = (row, selector) => inside(row).map((cell) => cell.querySelector(selector)).find(Boolean);
  const rowAt = (place) => {
    if (!grid || !place) {
      return null;
    }
    const cell = place === grid ? grid.shadowRoot.activeElement : place.closest("#cases vaadin-grid-cell-content");
    return cell ? (cell.assignedSlot || cell).closest("tr") : null;
  };
  const rows = () => grid
    ? [...grid.shadowRoot.querySelectorAll("#items > tr")].filter((row) => !row.hidden && find(row, "[data-case]"))
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    : [];
  const idOf = (row) => (find(row, "[data-case]") || { dataset: {} }).dataset.case || "";
  const way = (row) => find(row, "a.case-way");
  const rowOf = (id) => id ? rows().find((row) => idOf(row) === id) : null;
  const current = () => rowAt(document.activeElement) || (grid ? rowOf(grid.dataset.reading) : null);
  const move = (step) => {
    const all = rows().filter(way);
    const here = all.indexOf(current());
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
    const link = all.length ? way(all[Math.max(0, Math.min(next, all.length - 1))]) : null;
    if (link) {
      link.focus();
    }
  };
  const click = (element) => {
    if (element) {
      element.click();
    }
  };
  return {
    rows, rowAt, rowOf, idOf, way, find, move,
    open: () => click(way(current())),
    select: () => click(find(current(), "vaadin-checkbox input")),
    focus: (id) => {
      const row = rowOf(id);
      if (row) {
        way(row).focus();
      }
    },
  };
};

/** Says in the list of cases whose box it is, and remembers which case has the focus. */
window.saidAndDone.cases = (grid, select) => {
  const list = window.saidAndDone.caseList(grid);
  const boxes = grid.querySelector("vaadin-grid-flow-selection-column");
  if (boxes) {
    boxes.headerRenderer = (root) => {
      if (!root.firstElementChild) {
        const words = document.createElement("span");
        words.className = "only-heard";
        words.textContent = select;
        root.append(words);
      }
    };
  }
  const named = () => list.rows().forEach((row) => {
    const box = list.find(row, "vaadin-checkbox");
    const words = list.find(row, "[data-name]");
    if (box && words && box.accessibleName !== words.dataset.name) {
      box.accessibleName = words.dataset.name;
    }
  });
  new MutationObserver(named).observe(grid, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-name"] });
  grid.addEventListener("focusin", (event) => {
    grid.dataset.focused = list.idOf(list.rowAt(event.target));
  });
  named();

  /** From so many rem on there is room to read a case beside the list: 1100 px where words have their usual size. */
  const BESIDE_REM = 68.75;
  const read = (row) => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (row && list.way(row)) {
      if (window.innerWidth >= BESIDE_REM * rem) {
        grid.dispatchEvent(new CustomEvent("case-read", { detail: list.idOf(row) }));
      } else {
        list.way(row).click();
      }
    }
  };
  const rowIn = (event) => event.composedPath().find((each) => each instanceof Element && each.localName === "tr" && each.closest("#items"));
  grid.addEventListener("click", (event) => {
    const target = event.target;
    if (target instanceof Element && !target.closest("a, button, vaadin-checkbox") && String(window.getSelection()) === "") {
      read(rowIn(event));
    }
  });
  grid.addEventListener("keydown", (event) => {
    const at = event.composedPath()[0];
    if (event.key === "Enter" && at instanceof Element && (at.localName === "td" || at.localName === "tr")) {
      event.preventDefault();
      event.stopPropagation();
      read(rowIn(event));
    }
  }, true);
};

/** The list is sorted by this column now: the focus is on its head, as soon as it is there. */
window.saidAndDone.sortedBy = (grid) => {
  const focused = () => {
    const sorter = grid.querySelector("vaadin-grid-sorter[direction]");
    const content = sorter ? sorter.closest("vaadin-grid-cell-content") : null;
    const head = content && content.assignedSlot ? content.assignedSlot.closest("th") : null;
    if (head) {
      head.focus();
    }
    return Boolean(head);
  };
  if (!focused()) {
    const there = new MutationObserver(() => {
      if (focused()) {
        there.disconnect();
      }
    });
    there.observe(grid, { subtree: true, childList: true, attributes: true, attributeFilter: ["direction"] });
    setTimeout(() => there.disconnect(), 2000);
  }
};

/** A row has gone, and the others moved up: the focus stays with its case. */
window.saidAndDone.sameCase = (grid) => {
  const list = window.saidAndDone.caseList(grid);
  const id = grid.dataset.focused;
  if (!id || !list.rowAt(document.activeElement)) {
    return;
  }
  const again = new MutationObserver(() => {
    const row = list.rowOf(id);
    if (row && row !== list.rowAt(document.activeElement)) {
      list.way(row).focus();
    }
  });
  again.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(() => again.disconnect(), 1000);
};

/**
 * Single keys for the inbox and for a case. They are shown on the page and can be turned off there; the browser remembers it.
 * They never act while somebody types, and never together with Control, Alt or the command key.
 */
window.saidAndDone.keys = (part, box, page) => {
  const REMEMBERED = "said-and-done-keys";
  box.checked = localStorage.getItem(REMEMBERED) !== "off";
  box.addEventListener("change", () => localStorage.setItem(REMEMBERED, box.checked ? "on" : "off"));

  const list = () => window.saidAndDone.caseList(document.getElementById("cases"));
  const press = (selector) => document.querySelector(selector)?.click();
  const shown = () => {
    const details = part.querySelector("details");
    details.open = true;
    details.querySelector("summary").focus();
  };
  const ofCase = {
    n: () => press("#next-case"),
    u: () => press("a.back"),
    "?": shown,
  };
  const ofInbox = {
    j: () => list().move(1),
    k: () => list().move(-1),
    o: () => list().open(),
    x: () => list().select(),
    a: () => press("#assign-me"),
    n: () => press("#show-new"),
    "/": () => {
      const field = document.getElementById("search-words");
      field.closest("details").open = true;
      field.focus();
    },
    "?": shown,
  };
  const actions = page === "case" ? ofCase : ofInbox;

  const types = (target) => target.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
  const pressed = (event) => {
    if (!part.isConnected) {
      document.removeEventListener("keydown", pressed);
      return;
    }
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || types(event.target)) {
      return;
    }
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  };
  document.addEventListener("keydown", pressed);
};
