"use strict";
/*
 * A choice shows its tick at once, also where the server is slow or away. Where a page asks for one choice and then goes
 * on, the last one that is pressed counts: while the first is on its way, others wait here, and with no line none is sent
 * before there is one.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const CHOICE = "main button.choice, main .mat-face, main .button[data-leads]";
  const SENDING_MS = 300;
  const LATELY_MS = 5000;
  const WAITS = "data-waits";

  let sent = null;
  let sentAt = 0;
  let sentTells = null;
  /* What was pressed after it: a choice that is still there, or what it says. */
  let last = null;
  /* What was pressed and answered just now while the page stayed: it can turn out that the answer was that the session is lost. */
  let lately = null;
  /* True while a press of ours, not of a person, goes to the server. */
  let ours = false;

  const leads = (choice) => choice.hasAttribute("data-leads") || !choice.hasAttribute("aria-pressed");
  const groupOf = (choice) => choice.closest(".mat-row, .choices") || document.querySelector("main .choices[data-question]");
  const toggles = (choice) => choice.matches("[data-toggles], .mat-face");
  const told = (choice) => {
    const group = groupOf(choice);
    return { question: (group && group.dataset.question) || "", choice: choice.dataset.choice || "" };
  };

  const tick = (choice, on) => {
    const group = groupOf(choice);
    document.querySelectorAll(`[${WAITS}]`).forEach((other) => other.removeAttribute(WAITS));
    if (group && !choice.closest(".many")) {
      group.querySelectorAll("[aria-pressed]").forEach((other) => other.setAttribute("aria-pressed", "false"));
    }
    if (choice.hasAttribute("aria-pressed")) {
      choice.setAttribute("aria-pressed", String(on));
    } else {
      choice.setAttribute(WAITS, "");
    }
  };

  /* The server has answered, and the page stayed. */
  const answered = () => {
    const line = window.Vaadin && window.Vaadin.connectionState;
    return Boolean(line) && line.state === "connected" && !window.saidAndDone.waits() && performance.now() - sentAt > SENDING_MS;
  };
  const isOnItsWay = () => Boolean(sent) && sent.isConnected && !answered();

  const hold = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const goes = (choice) => {
    sent = choice;
    sentAt = performance.now();
    sentTells = told(choice);
    last = null;
  };

  const press = (choice) => {
    goes(choice);
    ours = true;
    choice.click();
    ours = false;
  };

  /** What was pressed last and has not led on yet; else nothing. */
  window.saidAndDone.waitingChoice = () => {
    const stayed = lately && lately.choice.isConnected && performance.now() - lately.when < LATELY_MS ? lately.tells : null;
    const waits = last instanceof Element ? told(last) : last || (sent && sent.isConnected ? sentTells : stayed);
    return waits && waits.question ? waits : null;
  };

  window.addEventListener("click", (event) => {
    const choice = event.target instanceof Element ? event.target.closest(CHOICE) : null;
    if (!choice || ours || choice.disabled) {
      return;
    }
    if (!leads(choice)) {
      tick(choice, !toggles(choice) || choice.getAttribute("aria-pressed") !== "true");
      return;
    }
    tick(choice, true);
    if (isOnItsWay()) {
      last = told(choice);
      hold(event);
    } else if (window.saidAndDone.isAway()) {
      sent = null;
      last = choice;
      hold(event);
    } else {
      goes(choice);
    }
  }, true);

  /* There is a line again: what was pressed last goes out. */
  document.addEventListener("said-and-done-line", () => {
    if (last instanceof Element && last.isConnected) {
      press(last);
    }
  });

  const clear = () => document.querySelectorAll(`[${WAITS}]`).forEach((other) => other.removeAttribute(WAITS));

  /* The server has answered and the page stayed: what was pressed meanwhile goes now. */
  setInterval(() => {
    if (!sent || !sent.isConnected || !answered()) {
      return;
    }
    const next = last && !(last instanceof Element)
      ? document.querySelector(`main .choices[data-question="${CSS.escape(last.question)}"] [data-choice="${CSS.escape(last.choice)}"]`)
      : null;
    clear();
    lately = { choice: sent, tells: sentTells, when: performance.now() };
    sent = null;
    last = null;
    if (next) {
      press(next);
    }
  }, SENDING_MS);

  /* The first choice has arrived and led on: where another one was pressed after it, that one is what counts. */
  new MutationObserver(() => {
    if (sent && !sent.isConnected) {
      const other = last && !(last instanceof Element) && last.question && last.choice !== sentTells.choice ? last : null;
      sent = null;
      last = null;
      if (other) {
        document.body.dispatchEvent(new CustomEvent("last-choice", { detail: other }));
      }
    }
  }).observe(document, { childList: true, subtree: true });
})();
