"use strict";
/* Small helpers that every page uses. Nothing here stores anything in the browser. */
window.saidAndDone = window.saidAndDone || {};

/* Vaadin asks for the scripts of its widgets, which our pages do not have. */
window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = () => Promise.resolve();

/**
 * A new page is open: put the focus on its heading, so that a screen reader starts there. On a first load the page may
 * not be in the document yet: it is tried again for a while, unless the visitor has put the focus somewhere themselves.
 */
window.saidAndDone.arrived = (heading, frames = 120, before = null) => {
  let was = before;
  if (window.saidAndDone.firstWordsAreHeld()) {
    requestAnimationFrame(() => window.saidAndDone.arrived(heading, frames, was));
    return;
  }
  if (heading.isConnected) {
    was = was || window.saidAndDone.firstWordsGo();
    const at = was.in(heading.closest(".easy, .staff") || document.body) || heading;
    at.focus({ preventScroll: true });
    if (document.activeElement === at) {
      window.scrollTo(0, was.top);
      return;
    }
  }
  if (frames > 0 && (document.activeElement === null || document.activeElement === document.body)) {
    requestAnimationFrame(() => window.saidAndDone.arrived(heading, frames - 1, was));
  }
};

/** Links inside the page move the focus, which a router would otherwise swallow. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-skip], a[data-field]");
  if (!link) {
    return;
  }
  event.preventDefault();
  const id = link.hasAttribute("data-skip") ? "main" : link.getAttribute("data-field");
  const target = document.getElementById(id) || document.querySelector("main");
  if (target) {
    if (id === "main") {
      target.setAttribute("tabindex", "-1");
    }
    target.focus();
    target.scrollIntoView();
  }
});

/** Gives what stands after the # of the address, and clears it from the address at once. */
window.saidAndDone.takeFragment = () => {
  const fragment = decodeURIComponent(window.location.hash.slice(1));
  if (fragment) {
    window.history.replaceState(window.history.state, "", window.location.pathname);
  }
  return fragment;
};

/** Writes how this visitor reads on the outermost element, at once; an empty value takes the mark away. */
window.saidAndDone.mark = (name, value) => {
  if (value) {
    document.documentElement.setAttribute(name, value);
  } else {
    document.documentElement.removeAttribute(name);
  }
};

/** Nothing can be written into the box, but its caret moves and selects: a read-only box has none in every browser. */
window.saidAndDone.selectOnly = (box) => {
  const text = box.value;
  box.addEventListener("beforeinput", (event) => event.preventDefault());
  box.addEventListener("input", () => {
    box.value = text;
  });
};

/* One key is enough. Enter on the heading, where every page begins, goes to what most people want next; Enter again does
   it. Held down, Enter does nothing by itself, so that a hand that is slow to let go sends nothing: it walks through the
   page, one thing a second, and stops where it is let go. */
(() => {
  const STEP_MS = 1000;
  const CONTROLS = "a[href], button:not([disabled]), input, select, textarea, summary";
  let stepped = 0;
  const seen = (control) => control.getClientRects().length > 0;
  const inPage = (page) => [...page.querySelectorAll(CONTROLS)].filter(seen);
  const usual = (page) => {
    const marked = [...page.querySelectorAll("[data-usual]")].find(seen);
    const button = [...page.querySelectorAll(".page-content .button:not(.second)")].find(seen);
    const big = [...page.querySelectorAll(".page-content .big-link, .page-content .choice")].find(seen);
    return marked || button || big || inPage(page)[0];
  };
  const go = (control) => {
    if (control) {
      control.focus();
      control.scrollIntoView({ block: "nearest" });
    }
  };
  const writes = (target) => target.tagName === "TEXTAREA";

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    const page = document.querySelector(".easy main");
    const at = document.activeElement;
    if (!page || !at || writes(at)) {
      return;
    }
    if (event.repeat) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (stepped === 0) {
        stepped = event.timeStamp;
      } else if (event.timeStamp - stepped >= STEP_MS) {
        stepped = event.timeStamp;
        const controls = inPage(page);
        go(controls[(controls.indexOf(at) + 1) % controls.length]);
      }
      return;
    }
    stepped = 0;
    if (at === document.body || at.id === "heading" || at === page) {
      event.preventDefault();
      go(usual(page));
    }
  }, true);

  document.addEventListener("keyup", (event) => {
    if (event.key === "Enter") {
      stepped = 0;
    }
  }, true);
})();
