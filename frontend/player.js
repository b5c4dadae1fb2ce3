"use strict";
/*
 * Shows what people recorded. The server gives the bytes as a download and nothing else; here they get a type from our
 * own list, so that whatever hides in a file is only ever sound, video or picture.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const saidAndDone = window.saidAndDone;

  /** Gives the bytes to the element. A recording made in a browser does not say how long it is: going to its end tells. */
  saidAndDone.showMedia = (media, blob) => {
    if (media.dataset.address) {
      URL.revokeObjectURL(media.dataset.address);
    }
    media.dataset.address = URL.createObjectURL(blob);
    if (media instanceof HTMLImageElement) {
      media.src = media.dataset.address;
      media.hidden = false;
      return Promise.resolve();
    }
    return new Promise((ready) => {
      const atStart = () => {
        media.removeEventListener("timeupdate", atStart);
        media.removeEventListener("seeked", atStart);
        media.currentTime = 0;
        ready();
      };
      media.addEventListener("loadedmetadata", () => {
        if (media.duration === Infinity) {
          media.addEventListener("timeupdate", atStart);
          media.addEventListener("seeked", atStart);
          media.currentTime = 1e7;
        } else {
          ready();
        }
      }, { once: true });
      media.addEventListener("error", () => ready(), { once: true });
      media.src = media.dataset.address;
      media.hidden = false;
    });
  };

  /** Fetches what the element names in data-src; false when it could not be had. */
  const fetched = async (media) => {
    const answer = await fetch(media.dataset.src).catch(() => null);
    if (!answer || !answer.ok) {
      return false;
    }
    await saidAndDone.showMedia(media, new Blob([await answer.arrayBuffer()], { type: media.dataset.type }));
    return true;
  };

  /** A player: a picture is fetched at once, a recording when somebody asks for it. */
  saidAndDone.player = (root) => {
    const media = root.querySelector("audio, video, img");
    const said = root.querySelector("[role=status]");
    const button = root.querySelector("button");
    const load = async () => {
      said.textContent = root.dataset.wait;
      const well = await fetched(media);
      said.textContent = well ? "" : root.dataset.failed;
      return well;
    };
    if (!button) {
      load();
      return;
    }
    button.addEventListener("click", async () => {
      button.disabled = true;
      const well = await load();
      button.disabled = false;
      if (well) {
        button.hidden = true;
        media.focus();
        media.play().catch(() => {});
      }
    });
  };
})();
