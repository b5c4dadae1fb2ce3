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
    return answer.ok ? "sent" : answer.status === 413 ? "too-large" : "lost";
  } catch (failed) {
    return "lost";
  }
};

/** Shows the picture that is chosen in the field, before it is sent, in the empty element. */
window.saidAndDone.previewFile = (input, place) => {
  input.addEventListener("change", () => {
    place.replaceChildren();
    const file = input.files[0];
    if (!file || !["image/jpeg", "image/png", "image/webp"].includes(file.type)) {
      return;
    }
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const image = document.createElement("img");
      image.className = "picture";
      image.alt = "";
      image.src = reader.result;
      place.replaceChildren(image);
    });
    reader.readAsDataURL(file);
  });
};

/** Empties the field. */
window.saidAndDone.clearFile = (input) => {
  input.value = "";
  input.dispatchEvent(new Event("change"));
};
