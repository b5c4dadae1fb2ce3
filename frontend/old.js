"use strict";
/* Runs in every browser, however old: only what ES5 has. Where our pages cannot open, it shows the other ways to us. */
(function () {
  var BUILD = "/VAADIN/build/";

  function show() {
    var ways = document.getElementById("cannot-open");
    if (ways && !document.getElementById("main")) {
      document.body.innerHTML = ways.innerHTML;
    }
  }

  function whenRead(then) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", then);
    } else {
      then();
    }
  }

  /* The sign for a lost connection is a popover: where there is none, it is shown and hidden as any element is. */
  if (!("showPopover" in HTMLElement.prototype)) {
    document.documentElement.setAttribute("data-no-popover", "");
    HTMLElement.prototype.showPopover = function () {
      this.setAttribute("data-shown", "");
    };
    HTMLElement.prototype.hidePopover = function () {
      this.removeAttribute("data-shown");
    };
  }

  if (!("noModule" in document.createElement("script"))) {
    whenRead(show);
  }
  window.addEventListener("error", function (event) {
    var from = (event.target && event.target.src) || event.filename || "";
    if (from.indexOf(BUILD) >= 0) {
      whenRead(show);
    }
  }, true);
})();
