"use strict";
window.saidAndDone = window.saidAndDone || {};

/** Where the selection of a text box begins and ends, in UTF-16 units, a line end being one. */
window.saidAndDone.selected = (box) => box.selectionStart + "-" + box.selectionEnd;
