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
window.saidAndDone.arrived = (heading, frames = 120) => {
  heading.focus({ preventScroll: true });
  if (document.activeElement === heading) {
    window.scrollTo(0, 0);
  } else if (frames > 0 && (document.activeElement === null || document.activeElement === document.body)) {
    requestAnimationFrame(() => window.saidAndDone.arrived(heading, frames - 1));
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
  const target = document.getElementById(id);
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
