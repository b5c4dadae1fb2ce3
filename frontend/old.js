"use strict";
/* Runs in every browser, however old: only what ES5 has. Where our pages cannot open, it says so in the first words. */
(function () {
  /* What no page can do without. Reading aloud and recording say it themselves where they did not come. */
  var NEEDED = /\/VAADIN\/build\/|\/static\/(before\.js|start\.js|flow\/)/;

  function show(what) {
    var first = document.getElementById("first");
    var moment = first && first.querySelector(".first-moment");
    var words = document.getElementById(what);
    if (moment && words) {
      var main = first.querySelector("main");
      var wrong = document.createElement("div");
      wrong.className = "problem";
      wrong.setAttribute("role", "alert");
      wrong.innerHTML = words.innerHTML;
      wrong.appendChild(first.querySelector(".first-ways"));
      main.insertBefore(wrong, main.firstChild);
      moment.parentNode.removeChild(moment);
      first.className += " first-not-opened";
    }
  }

  function whenRead(what) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () {
        show(what);
      });
    } else {
      show(what);
    }
  }

  window.saidAndDone = window.saidAndDone || {};
  window.saidAndDone.notOpened = function () {
    whenRead("not-opened");
  };

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
    whenRead("cannot-open");
  }
  /* A script that did not come, and one that this browser does not understand. */
  window.addEventListener("error", function (event) {
    var from = event.target && event.target.tagName === "SCRIPT" && event.target.src;
    if (from && NEEDED.test(from)) {
      whenRead("not-opened");
    } else if (event.error instanceof SyntaxError && NEEDED.test(event.filename || "")) {
      whenRead("cannot-open");
    }
  }, true);
})();
