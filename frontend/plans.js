"use strict";
window.saidAndDone = window.saidAndDone || {};

/** Sends the chosen file, as it is, to the address in data-to. Answers with one word that the server understands. */
window.saidAndDone.sendFile = async (input, mostBytes) => {
  const file = input.files[0];
  if (!file) {
    return "nothing";
  }
  if (file.size > mostBytes) {
    return "too-large";
  }
  try {
    const answer = await fetch(input.dataset.to, { method: "POST", body: await file.arrayBuffer() });
    return answer.ok ? "sent" : "lost";
  } catch (failed) {
    return "lost";
  }
};
