"use strict";
window.saidAndDone = window.saidAndDone || {};

/** The calendar of a field for a day has no name of its own, and the field does not say that it is its calendar. */
window.saidAndDone.nameCalendar = (field) => {
  field.addEventListener("opened-changed", () => {
    const calendar = field.querySelector("vaadin-date-picker-overlay-content");
    if (field.opened && calendar) {
      calendar.id = `${field.id}-calendar`;
      calendar.setAttribute("aria-label", field.label);
      field.inputElement.setAttribute("aria-controls", calendar.id);
    }
  });
};
