"use strict";
/*
 * Records a voice or a video and sends it in pieces while it is made; takes files where a browser cannot record. Nothing
 * here asks Vaadin for anything while a recording runs: a server that was started again takes the next piece.
 */
window.saidAndDone = window.saidAndDone || {};
(() => {
  const saidAndDone = window.saidAndDone;

  const EACH_MS = 2000;
  const PIECE = 256 * 1024;
  const SHORTEST_WAIT_MS = 1000;
  const LONGEST_WAIT_MS = 15000;
  const GIVE_UP_ON_ONE_TRY_MS = 30000;
  const WARN_SECONDS = 60;
  const QUIET_MS = 5000;
  const QUIET = 0.01;
  const SOUNDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
  const VIDEOS = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];

  const newKey = () => {
    const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };

  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  // ---- sending ------------------------------------------------------------------------------------------------------

  /** What waits to be sent, in order. It outlives the page that filled it, as long as the window is open. */
  const waiting = [];
  let sending = false;
  let wake = () => {};

  window.addEventListener("online", () => wake());

  const rest = (ms) =>
    new Promise((go) => {
      const timer = setTimeout(go, ms);
      wake = () => {
        clearTimeout(timer);
        go();
      };
    });

  /** The bytes of a piece; nothing where its file changed, or was removed, since it was chosen. */
  const bytesOf = async (job) => {
    try {
      const bytes = await job.body.arrayBuffer();
      return bytes.byteLength === job.body.size ? bytes : null;
    } catch (unreadable) {
      return null;
    }
  };

  /** True when the server named what was sent: a page that some network puts in front of ours answers "well" too. */
  const isNamed = (job, text) => {
    const [place, bytes] = text.split(" ").map(Number);
    return place > job.place && (bytes === undefined || job.bytes === undefined || bytes === job.bytes);
  };

  /** One try: "well", "again", or why it can never be sent. */
  const tryOnce = async (job) => {
    const body = job.body && (await bytesOf(job));
    if (body === null) {
      return "CHANGED";
    }
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), GIVE_UP_ON_ONE_TRY_MS);
    try {
      const answer = await fetch("recording", {
        method: job.method,
        headers: job.headers,
        body,
        signal: stop.signal,
        keepalive: false,
      });
      const text = await answer.text();
      if (answer.ok) {
        return isNamed(job, text) ? "well" : /^[0-9]+ [0-9]+$/.test(text) ? "CHANGED" : "again";
      }
      if (answer.status === 409 && Number(text) > job.place) {
        return "well";
      }
      if (answer.status === 429 || answer.status >= 500) {
        return "again";
      }
      return answer.status === 422 ? text : answer.status === 413 ? "TOO_BIG" : "GONE";
    } catch (unreachable) {
      return "again";
    } finally {
      clearTimeout(timer);
    }
  };

  const forgetKey = (key) => {
    for (let i = waiting.length - 1; i >= 0; i--) {
      if (waiting[i].headers["Recording-Key"] === key) {
        waiting.splice(i, 1);
      }
    }
  };

  const sendAll = async () => {
    if (sending) {
      return;
    }
    sending = true;
    let wait = SHORTEST_WAIT_MS;
    while (waiting.length > 0) {
      const job = waiting[0];
      const result = await tryOnce(job);
      if (result === "again") {
        job.told.lost();
        await rest(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        continue;
      }
      wait = SHORTEST_WAIT_MS;
      if (waiting[0] === job) {
        waiting.shift();
      }
      if (result === "well") {
        job.told.reached(job);
      } else {
        forgetKey(job.headers["Recording-Key"]);
        if (result === "CHANGED") {
          // What came of it before is no recording of anybody.
          waiting.unshift({ ...job, method: "DELETE", place: -1, body: undefined, bytes: undefined, last: false, told: quiet });
        }
        job.told.failed(result);
      }
    }
    sending = false;
  };

  /** For what nobody has to be told. */
  const quiet = { lost() {}, reached() {}, failed() {} };

  const put = (job) => {
    waiting.push(job);
    sendAll();
  };

  /** The pieces of one recording or photo, numbered as they come. */
  const pieces = (what, told) => {
    const key = newKey();
    let place = 0;
    let bytes = 0;
    const headers = (more) => ({
      "Recording-Key": key,
      "Recording-Question": what.question,
      "Recording-Kind": what.kind,
      ...more,
    });
    return {
      add(blob, seconds) {
        for (let from = 0; from < blob.size; from += PIECE) {
          put({
            method: "POST",
            place,
            headers: headers({ "Recording-Place": String(place), "Recording-Seconds": String(Math.round(seconds)) }),
            body: blob.slice(from, from + PIECE),
            told,
          });
          place += 1;
        }
        bytes += blob.size;
      },
      end(seconds) {
        put({
          method: "POST",
          place: place - 1,
          bytes,
          last: true,
          headers: headers({ "Recording-Pieces": String(place), "Recording-Seconds": String(Math.round(seconds)) }),
          told,
        });
      },
      count: () => place,
    };
  };

  // ---- one recorder at a time ---------------------------------------------------------------------------------------

  let running = null;

  /* "Leave quickly": camera and microphone go off before anything else happens. The window hears it before the page. */
  window.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-leave]")) {
      waiting.length = 0;
      wake();
      if (running) {
        running.drop();
      }
    }
  }, true);

  window.addEventListener("pagehide", () => {
    if (running) {
      running.stop();
    }
  });

  const still = () => document.documentElement.dataset.calm === "on" || matchMedia("(prefers-reduced-motion: reduce)").matches;

  /** How loud it is, from 0 to 1; nothing where the browser cannot tell. */
  const listenTo = (stream) => {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context || stream.getAudioTracks().length === 0) {
      return null;
    }
    const context = new Context();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      now() {
        analyser.getFloatTimeDomainData(samples);
        return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
      },
      end: () => context.close().catch(() => {}),
    };
  };

  const recording = async (box) => {
    const video = box.kind === "VIDEO";
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true },
      video: video && { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { max: 24 }, facingMode: "user" },
    });
    const off = () => stream.getTracks().forEach((track) => track.stop());
    if (!box.root.isConnected) {
      off();
      return null;
    }
    const mimeType = (video ? VIDEOS : SOUNDS).find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, {
      ...(mimeType && { mimeType }),
      audioBitsPerSecond: video ? 48000 : 32000,
      ...(video && { videoBitsPerSecond: 600000 }),
    });
    const level = listenTo(stream);
    const out = pieces({ question: box.question, kind: box.kind }, box.told);
    const chunks = [];
    let bytes = 0;
    let begun = performance.now();
    let length = 0;
    let warned = false;
    let heard = begun;
    let painted = 0;
    let why = "stopped";
    let dropped = false;

    const seconds = () => (recorder.state === "inactive" ? length : (performance.now() - begun) / 1000);

    const stop = (because = "stopped") => {
      why = because;
      if (recorder.state !== "inactive") {
        length = seconds();
        recorder.stop();
      }
      off();
    };

    const watch = () => {
      if (recorder.state === "inactive") {
        return;
      }
      if (!box.root.isConnected) {
        stop();
        return;
      }
      const now = performance.now();
      length = (now - begun) / 1000;
      const total = box.secondsBefore() + seconds();
      box.showTime(total);
      if (total >= box.longest || box.bytesBefore() + bytes >= box.most - PIECE) {
        stop("full");
        return;
      }
      if (!warned && total >= box.longest - WARN_SECONDS) {
        warned = true;
        box.say("minute");
        // Somebody who is silent just now must still be able to read this.
        heard = now + QUIET_MS;
      }
      if (level) {
        const loud = level.now();
        const hearing = loud > QUIET;
        if (now - painted > (still() ? 1000 : 100)) {
          painted = now;
          box.showLevel(Math.min(1, loud * 6));
        }
        if (hearing) {
          heard = now;
        } else if (!video && now - heard > QUIET_MS) {
          heard = now + 4 * QUIET_MS;
          box.say("quiet");
        }
      }
      setTimeout(watch, 100);
    };

    recorder.ondataavailable = (event) => {
      if (event.data.size > 0 && !dropped) {
        chunks.push(event.data);
        bytes += event.data.size;
        out.add(event.data, seconds());
      }
    };
    recorder.onerror = () => stop("broken");
    stream.getTracks().forEach((track) => {
      track.onended = () => stop("broken");
    });
    const ended = new Promise((answer) => {
      recorder.onstop = () => {
        off();
        if (level) {
          level.end();
        }
        if (out.count() > 0 && !dropped) {
          out.end(length);
        }
        answer({ blob: new Blob(chunks, { type: (recorder.mimeType || mimeType || "").split(";")[0] }), seconds: length, bytes, why, dropped });
      };
    });
    recorder.start(EACH_MS);
    begun = performance.now();
    heard = begun;
    watch();
    return {
      stream,
      ended,
      stop: () => stop(),
      drop() {
        dropped = true;
        stop();
      },
    };
  };

  // ---- the box on the page ------------------------------------------------------------------------------------------

  const canRecord = () =>
    Boolean(window.MediaRecorder && navigator.mediaDevices && navigator.mediaDevices.getUserMedia && crypto.getRandomValues);

  saidAndDone.recorder = (root, words) => {
    if (root.dataset.ready) {
      return;
    }
    root.dataset.ready = "yes";
    const part = (name) => root.querySelector(`[data-part="${name}"]`);
    const button = (name) => root.querySelector(`[data-do="${name}"]`);
    const had = { seconds: Number(root.dataset.seconds), bytes: Number(root.dataset.bytes), parts: Number(root.dataset.parts) };
    const media = root.dataset.kind === "VIDEO" ? "video" : "audio";
    let lost = false;
    let leaving = false;
    let problem = false;
    /** What is said when all of it has arrived: why it stopped, where it did so by itself. */
    let atEnd = "saved";

    const say = (name, value = "") => {
      part("said").textContent = (words[name] || "").replace("{0}", value);
    };

    const show = (...names) => {
      if (root.dataset.kind === "PHOTO") {
        return;
      }
      for (const each of root.querySelectorAll("[data-do]")) {
        const hide = !names.includes(each.dataset.do);
        each.hidden = hide;
      }
      part("time").hidden = !names.includes("stop");
      part("level").hidden = !names.includes("stop");
      part("sure").hidden = !names.includes("again-yes");
    };

    const made = () => had.parts > 0;
    const full = () => had.seconds >= Number(root.dataset.longest) - 1 || had.parts >= Number(root.dataset.partsMost);
    const choices = () => (made() ? show("keep", "again", ...(full() || !canRecord() ? [] : ["more"])) : show(...(canRecord() ? ["start"] : [])));

    const openFile = () => {
      const details = root.querySelector("details");
      if (details) {
        details.open = true;
      }
    };

    const told = {
      lost() {
        if (!lost) {
          lost = true;
          root.dataset.lost = "yes";
          part("lost").textContent = words.lost;
        }
      },
      reached(job) {
        root.dataset.reached = String(Number(root.dataset.reached || 0) + 1);
        if (lost) {
          lost = false;
          delete root.dataset.lost;
          part("lost").textContent = words.back;
        }
        if (job.last && waiting.length === 0) {
          part("lost").textContent = "";
          if (!running) {
            say(atEnd);
          }
          root.dispatchEvent(new CustomEvent("saved"));
        }
        if (leaving && waiting.length === 0 && !problem) {
          root.dispatchEvent(new CustomEvent("kept"));
        }
      },
      failed(why) {
        problem = true;
        leaving = false;
        if (running) {
          running.drop();
        }
        say(words[why] ? why : "GONE");
        if (made() && why !== "GONE") {
          choices();
        } else {
          show(...(canRecord() && why !== "GONE" ? ["start"] : []));
          openFile();
        }
      },
    };

    const box = {
      root,
      kind: root.dataset.kind,
      question: root.dataset.question,
      longest: Number(root.dataset.longest),
      most: Number(root.dataset.most),
      told,
      say,
      secondsBefore: () => had.seconds,
      bytesBefore: () => had.bytes,
      showTime(seconds) {
        part("time").textContent = words.time.replace("{0}", clock(seconds)).replace("{1}", clock(Number(root.dataset.longest)));
      },
      showLevel(loud) {
        part("level").firstElementChild.style.width = `${Math.round(loud * 100)}%`;
      },
    };

    const addPart = (blob, seconds) => {
      had.parts += 1;
      const line = document.createElement("li");
      const label = document.createElement("p");
      label.textContent = words.part.replace("{0}", had.parts) + (seconds ? `: ${clock(seconds)}` : "");
      const player = document.createElement(media);
      player.controls = true;
      player.playsInline = true;
      player.setAttribute("aria-label", label.textContent);
      line.append(label, player);
      part("made").append(line);
      return saidAndDone.showMedia(player, blob);
    };

    const start = async () => {
      problem = false;
      atEnd = "saved";
      show();
      say("asking");
      let run;
      try {
        run = await recording(box);
      } catch (refused) {
        say(refused.name === "NotAllowedError" ? "refused" : refused.name === "NotFoundError" ? "none" : "broken");
        choices();
        openFile();
        return;
      }
      if (!run) {
        return;
      }
      running = run;
      root.dataset.recording = "yes";
      const view = part("view");
      if (view) {
        view.hidden = false;
        view.srcObject = run.stream;
        view.play().catch(() => {});
      }
      box.showTime(had.seconds);
      show("stop");
      say("recording");
      button("stop").focus();
      const result = await run.ended;
      running = null;
      delete root.dataset.recording;
      if (view) {
        view.hidden = true;
        view.srcObject = null;
      }
      if (result.dropped || !root.isConnected || problem) {
        return;
      }
      had.seconds += result.seconds;
      had.bytes += result.bytes;
      if (result.bytes > 0) {
        addPart(result.blob, result.seconds);
      }
      atEnd = result.why === "full" ? "full" : result.why === "broken" ? "cut" : "saved";
      say(result.bytes === 0 ? "EMPTY" : waiting.length > 0 ? "saving" : atEnd);
      choices();
      button(made() ? "keep" : "start").focus();
    };

    const keep = () => {
      if (waiting.length === 0) {
        root.dispatchEvent(new CustomEvent("kept"));
        return;
      }
      leaving = true;
      say("saving");
    };

    const again = () => {
      put({
        method: "DELETE",
        place: -1,
        headers: { "Recording-Question": box.question, "Recording-Kind": box.kind },
        told: { ...told, reached() {} },
      });
      had.seconds = 0;
      had.bytes = 0;
      had.parts = 0;
      problem = false;
      part("made").textContent = "";
      part("have").hidden = true;
      if (canRecord()) {
        start();
      } else {
        choices();
        say("removed");
        openFile();
      }
    };

    const actions = {
      start,
      more: start,
      stop: () => running && running.stop(),
      keep,
      again: () => {
        show("again-yes", "again-no");
        button("again-no").focus();
      },
      "again-yes": again,
      "again-no": () => {
        choices();
        button("again").focus();
      },
    };
    Object.entries(actions).forEach(([name, action]) => button(name) && button(name).addEventListener("click", action));

    root.querySelectorAll("input[type=file]").forEach((input) =>
      input.addEventListener("change", async () => {
        const file = input.files[0];
        if (!file) {
          return;
        }
        // What was said of the file before is not true of this one.
        part("said").textContent = "";
        problem = false;
        atEnd = "saved";
        input.value = "";
        if (file.size === 0) {
          say("EMPTY");
          return;
        }
        if (file.size > box.most - (box.kind === "PHOTO" ? 0 : had.bytes)) {
          say("TOO_BIG");
          return;
        }
        const seconds = box.kind === "PHOTO" ? 0 : await lengthOf(media, file);
        if (had.seconds + seconds > box.longest + 1) {
          say("TOO_LONG");
          return;
        }
        const progress = part("progress");
        const all = Math.max(1, Math.ceil(file.size / PIECE));
        let reached = 0;
        const withProgress = {
          ...told,
          reached(job) {
            reached += 1;
            progress.value = Math.min(1, reached / all);
            if (job.last) {
              progress.hidden = true;
              if (box.kind !== "PHOTO") {
                had.seconds += seconds;
                had.bytes += file.size;
                addPart(file, seconds);
                choices();
              }
            }
            told.reached(job);
          },
          failed(why) {
            progress.hidden = true;
            told.failed(why);
          },
        };
        progress.value = 0;
        progress.hidden = false;
        say("sending");
        const out = pieces({ question: box.question, kind: box.kind }, withProgress);
        out.add(file, seconds);
        out.end(seconds);
      }),
    );

    if (box.kind !== "PHOTO" && !canRecord()) {
      say("cannot");
      openFile();
    }
    if (box.kind !== "PHOTO") {
      choices();
    }
  };

  /** How long a file plays, in seconds; 0 where the browser cannot say. */
  const lengthOf = (media, file) =>
    new Promise((answer) => {
      const probe = document.createElement(media);
      const end = () => {
        URL.revokeObjectURL(probe.src);
        answer(Number.isFinite(probe.duration) ? probe.duration : 0);
      };
      probe.preload = "metadata";
      probe.onloadedmetadata = end;
      probe.onerror = end;
      probe.src = URL.createObjectURL(file);
    });
})();
