"use strict";
window.saidAndDone = window.saidAndDone || {};

/**
 * Single keys for the inbox and for a case. They are shown on the page and can be turned off there; the browser remembers it.
 * They never act while somebody types, and never together with Control, Alt or the command key.
 */
window.saidAndDone.keys = (part, box, page) => {
  const REMEMBERED = "said-and-done-keys";
  box.checked = localStorage.getItem(REMEMBERED) !== "off";
  box.addEventListener("change", () => localStorage.setItem(REMEMBERED, box.checked ? "on" : "off"));

  const cases = () => [...document.querySelectorAll("#cases .card h2 a")];
  const current = () => document.activeElement?.closest("#cases .card");
  const move = (step) => {
    const all = cases();
    const here = all.findIndex((link) => link.closest(".card") === current());
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
    all[Math.max(0, Math.min(next, all.length - 1))]?.focus();
  };
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
    j: () => move(1),
    k: () => move(-1),
    o: () => current()?.querySelector("h2 a")?.click(),
    x: () => current()?.querySelector("input[type=checkbox]")?.click(),
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
