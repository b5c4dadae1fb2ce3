"use strict";
window.saidAndDone = window.saidAndDone || {};

(() => {
  const TEXT = ".marked[data-text]";

  const textOf = (node) => (node instanceof Element ? node : node.parentElement)?.closest(TEXT);

  /**
   * Which text is selected, and where the selection begins and ends in it, in UTF-16 units, a line end being one; empty where
   * nothing is, or words outside of it are too. A selection of a whole paragraph ends where the next thing begins.
   */
  const selectedNow = () => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const text = range && (textOf(range.startContainer) || textOf(range.endContainer));
    if (!range || range.collapsed || !text) {
      return "";
    }
    const before = document.createRange();
    before.selectNodeContents(text);
    const inside = range.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, before) < 0) {
      inside.setStart(before.startContainer, before.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, before) > 0) {
      inside.setEnd(before.endContainer, before.endOffset);
    }
    before.setEnd(inside.startContainer, inside.startOffset);
    const begins = before.toString().length;
    const words = inside.toString();
    return words && words.trim() === range.toString().trim()
      ? text.dataset.text + " " + begins + " " + (begins + words.length) : "";
  };

  /** A finger that presses the button can take the selection away before the press is done. */
  let pressed = "";
  document.addEventListener("pointerdown", (event) => {
    const button = event.target instanceof Element && event.target.closest("#hide-selected");
    pressed = button ? selectedNow() : "";
  });

  /** What is selected now, or was when the button was pressed. */
  window.saidAndDone.selected = () => {
    const all = selectedNow() || pressed;
    pressed = "";
    document.getSelection()?.removeAllRanges();
    return all;
  };

  /** Left and right select a word; with Shift a word more, with Control as well a letter more. */
  document.addEventListener("keydown", (event) => {
    const text = event.target instanceof Element && event.target.matches(TEXT) ? event.target : null;
    const way = { ArrowLeft: "backward", ArrowRight: "forward" }[event.key];
    if (!text || !way || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const selection = document.getSelection();
    if (!selection) {
      return;
    }
    if (selection.rangeCount === 0 || textOf(selection.focusNode) !== text) {
      selection.collapse(text, way === "forward" ? 0 : text.childNodes.length);
    }
    if (event.shiftKey) {
      selection.modify("extend", way, event.ctrlKey ? "character" : "word");
      return;
    }
    if (way === "forward") {
      selection.collapseToEnd();
    } else {
      selection.collapseToStart();
    }
    selection.modify("extend", way, "word");
  });

  /**
   * What scrolls inside of a list of tabs can have the focus, and is no tab: whoever hears the page would find something
   * there that does nothing.
   */
  window.saidAndDone.tabs = async (tabs) => {
    await customElements.whenDefined("vaadin-tabs");
    await tabs.updateComplete;
    tabs.shadowRoot.getElementById("scroll").removeAttribute("tabindex");
  };

  /** Goes to a place further down on the page. */
  window.saidAndDone.goTo = (id) => {
    const place = document.getElementById(id);
    const panel = place?.closest("[role=tabpanel]");
    if (panel?.hasAttribute("hidden")) {
      document.getElementById(panel.getAttribute("aria-labelledby"))?.click();
    }
    const folded = place?.closest("details");
    if (folded) {
      folded.open = true;
    }
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  };
})();
