"use strict";
window.saidAndDone = window.saidAndDone || {};

/** Where a list has no room for its columns, or its words are large, the first one says what the others do. */
window.saidAndDone.narrowGrid = (grid) => {
  const NARROW_REM = 40;
  let size = 0;
  const look = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = grid.clientWidth < NARROW_REM * rem;
    const changed = grid.hasAttribute("data-narrow") !== narrow;
    if (changed) {
      grid.toggleAttribute("data-narrow", narrow);
      grid.querySelectorAll("vaadin-grid-column[data-wide]").forEach((column) => {
        column.hidden = narrow;
      });
    }
    if (changed || rem !== size) {
      size = rem;
      grid.recalculateColumnWidths();
    }
  };
  new ResizeObserver(look).observe(grid);
};

/** Says whose box it is, where rows can be chosen and say how their box is called. */
window.saidAndDone.nameBoxes = (grid) => {
  const rowOf = (element) => {
    const cell = element.closest("vaadin-grid-cell-content");
    return cell && cell.assignedSlot ? cell.assignedSlot.closest("tr") : null;
  };
  const named = () => {
    const boxes = [...grid.querySelectorAll("vaadin-checkbox")];
    grid.querySelectorAll("[data-select]").forEach((words) => {
      const row = words.dataset.select ? rowOf(words) : null;
      const box = row ? boxes.find((each) => rowOf(each) === row) : null;
      if (box && box.accessibleName !== words.dataset.select) {
        box.accessibleName = words.dataset.select;
      }
    });
  };
  new MutationObserver(named).observe(grid, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-select"] });
  named();
};
