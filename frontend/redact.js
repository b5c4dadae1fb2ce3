"use strict";
window.saidAndDone = window.saidAndDone || {};

(() => {
  const TEXT = ".marked[data-text]";

  const textOf = (node) => (node instanceof Element ? node : node.parentElement)?.closest(TEXT);

  /** How many UTF-16 units of the text stand before the place. A line end is one. */
  const before = (text, node, offset) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    range.setEnd(node, offset);
    return range.toString().length;
  };

  /** Which text is selected, and where the selection begins and ends in it; empty where nothing is. */
  const selectedNow = () => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const text = range ? textOf(range.startContainer) : null;
    if (!range || range.collapsed || !text || textOf(range.endContainer) !== text) {
      return "";
    }
    return text.dataset.text + " " + before(text, range.startContainer, range.startOffset)
      + " " + before(text, range.endContainer, range.endOffset);
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

  /** Left and right select a word; with Shift a word more, with Control as well a letter more. Up and down go by lines. */
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
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  };
})();
