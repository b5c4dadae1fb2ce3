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
