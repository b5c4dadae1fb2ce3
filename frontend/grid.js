"use strict";
window.saidAndDone = window.saidAndDone || {};

/** Where a list has no room for its columns, or its words are large, the first one says what the others do. */
window.saidAndDone.narrowGrid = (grid) => {
  const NARROW_REM = 40;
  const look = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = grid.clientWidth < NARROW_REM * rem;
    if (grid.hasAttribute("data-narrow") !== narrow) {
      grid.toggleAttribute("data-narrow", narrow);
      grid.querySelectorAll("vaadin-grid-column[data-wide]").forEach((column) => {
        column.hidden = narrow;
      });
      grid.recalculateColumnWidths();
    }
  };
  new ResizeObserver(look).observe(grid);
};
