"use strict";
/* Runs in every browser, however old: only what ES5 has. Where our pages cannot open, it shows the other ways to us. */
(function () {
  var BUILD = "/VAADIN/build/";
  /* What no page of ours can do without. Reading aloud and recording say it themselves where they did not come. */
  var NEEDED = /\/VAADIN\/build\/|\/static\/(?!listen|recorder|player|redact|file|inbox)[a-z-]+\.js/;

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
    var script = event.target && event.target.src;
    if (script && NEEDED.test(script) && window.saidAndDone && window.saidAndDone.otherWays) {
      window.saidAndDone.otherWays("script");
    } else if (script ? NEEDED.test(script) : (event.filename || "").indexOf(BUILD) >= 0) {
      whenRead(show);
    }
  }, true);
})();
