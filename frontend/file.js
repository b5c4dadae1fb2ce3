"use strict";
window.saidAndDone = window.saidAndDone || {};

/**
 * Sends the chosen file, as it is, to the address in data-to. Answers with one word that the server understands; "sent" only
 * where the server named as many bytes as the file has.
 */
window.saidAndDone.sendFile = async (input, mostBytes) => {
  const file = input.files[0];
  if (!file) {
    return "nothing";
  }
  if (file.size === 0) {
    return "empty";
  }
  if (file.size > mostBytes) {
    return "too-large";
  }
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch (unreadable) {
    return "changed";
  }
  if (bytes.byteLength !== file.size) {
    return "changed";
  }
  try {
    const answer = await fetch(input.dataset.to, { method: "POST", body: bytes });
    if (answer.status === 413) {
      return "too-large";
    }
    return answer.ok && Number(await answer.text()) === file.size ? "sent" : "lost";
  } catch (failed) {
    return "lost";
  }
};

/** Says below the button which file is chosen. */
window.saidAndDone.nameFile = (input, place, none) => {
  input.addEventListener("change", () => {
    place.textContent = input.files[0] ? input.files[0].name : none;
  });
};

/** Shows the picture that is chosen in the field, before it is sent, in the empty element. */
window.saidAndDone.previewFile = (input, place) => {
  input.addEventListener("change", () => {
    place.textContent = "";
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
      place.textContent = "";
      place.append(image);
    });
    reader.readAsDataURL(file);
  });
};

/** Empties the field. */
window.saidAndDone.clearFile = (input) => {
  input.value = "";
  input.dispatchEvent(new Event("change"));
};
