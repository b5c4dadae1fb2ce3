"use strict";
window.saidAndDone = window.saidAndDone || {};

/**
 * A field to choose a file: says which one is chosen, or why one was not taken; another takes the place of the one before. What the browser offers first is not all
 * that can be chosen: the server looks at a file itself, and says more about it than its name could.
 */
window.saidAndDone.fileField = (upload, place, accept, words) => {
  const input = upload.shadowRoot.querySelector("input[type=file]");
  if (input) {
    input.setAttribute("accept", accept);
    input.multiple = false;
  }
  const chosen = () => {
    const [file, ...before] = upload.files;
    if (before.length > 0) {
      before.forEach((each) => each.xhr && each.xhr.abort());
      upload.files = [file];
      return;
    }
    if (file) {
      delete upload.dataset.refused;
      place.textContent = words.chosen.replace("{0}", file.name);
    } else if (!upload.dataset.refused) {
      place.textContent = words.none;
    }
  };
  upload.addEventListener("files-changed", chosen);
  upload.addEventListener("file-reject", () => {
    upload.files = [];
    upload.dataset.refused = "too-large";
    place.textContent = words.tooLarge;
  });
};

/** If the browser can still read the file: it cannot where somebody changed or removed it after it was chosen. */
window.saidAndDone.isReadable = async (file) => {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch (changed) {
    return false;
  }
};

/** How the chosen file stands, in one word that the server understands. One that is on its way is waited for. */
window.saidAndDone.sentFile = async (upload) => {
  const file = upload.files[0];
  if (!file) {
    return upload.dataset.refused || "nothing";
  }
  if (file.size === 0) {
    return "empty";
  }
  if (!(await window.saidAndDone.isReadable(file))) {
    return "changed";
  }
  if (!file.complete && !file.errorKey && !file.error) {
    await new Promise((ended) => {
      ["upload-success", "upload-error", "file-remove"].forEach((name) => {
        upload.addEventListener(name, ended, { once: true });
      });
    });
  }
  if (!upload.files.includes(file)) {
    return "nothing";
  }
  if (file.xhr && file.xhr.status === 413) {
    return "too-large";
  }
  return file.complete ? "sent" : "lost";
};

/** Shows the picture that is chosen in the field, before it is put in, in the empty element. */
window.saidAndDone.previewFile = (upload, place) => {
  let shown = null;
  upload.addEventListener("files-changed", () => {
    const file = upload.files[0];
    if (file === shown) {
      return;
    }
    shown = file;
    place.textContent = "";
    if (!file || !["image/jpeg", "image/png", "image/webp"].includes(file.type)) {
      return;
    }
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      if (file !== shown) {
        return;
      }
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
