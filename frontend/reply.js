"use strict";
window.saidAndDone = window.saidAndDone || {};

/**
 * Puts words into a box at a place. The browser is asked to do it as if they were typed, so that it can undo them; whoever was
 * elsewhere stays there.
 */
window.saidAndDone.putIn = (area, words, at, all) => {
  const before = document.activeElement;
  const place = Math.min(at, area.value.length);
  area.focus({ preventScroll: true });
  area.setSelectionRange(place, place);
  if (!document.execCommand("insertText", false, words)) {
    area.setRangeText(words, place, place, "end");
  }
  if (before instanceof HTMLElement && before !== area) {
    before.focus({ preventScroll: true });
  }
  if (area.value !== all) {
    area.dispatchEvent(new Event("change"));
  }
};

/**
 * Keys for the page on which a reply is written. Control and Enter show first how the person will see it, and then send it. The
 * single keys never act while somebody types. They are turned off with the same box as those of the inbox.
 */
window.saidAndDone.composerKeys = (part, box) => {
  const REMEMBERED = "said-and-done-keys";
  box.checked = localStorage.getItem(REMEMBERED) !== "off";
  box.addEventListener("change", () => localStorage.setItem(REMEMBERED, box.checked ? "on" : "off"));

  const unfold = (details) => {
    details.open = true;
    const summary = details.querySelector("summary");
    summary.focus();
    summary.scrollIntoView({ block: "nearest" });
  };
  const send = () => {
    const preview = document.getElementById("preview-folded");
    const button = document.getElementById("send");
    if (!preview || !button) {
      return;
    }
    // Whoever leaves a box has what they typed kept, before anything is shown or sent.
    if (preview.open) {
      button.focus();
      button.click();
    } else {
      unfold(preview);
    }
  };
  const press = (selector) => document.querySelector(selector)?.click();
  const actions = {
    p: () => document.querySelector("#phrase input")?.focus(),
    n: () => press("#next-reply"),
    u: () => press("a.back"),
    "?": () => unfold(part.querySelector("details")),
  };

  const types = (target) => target.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
  const pressed = (event) => {
    if (!part.isConnected) {
      document.removeEventListener("keydown", pressed);
      return;
    }
    if (!box.checked || event.repeat || event.altKey || event.shiftKey && event.key === "Enter") {
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
      return;
    }
    const action = event.ctrlKey || event.metaKey || types(event.target) ? undefined : actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  };
  document.addEventListener("keydown", pressed);
};
