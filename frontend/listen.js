"use strict";
/*
 * Reads a page, or one choice, aloud: one sentence after the other, each shown while it is read (rules L1 to L5).
 * Nothing starts by itself. A voice of the device reads; where it has none, our own server does. A recording of a
 * person goes first. No text ever stands in an address.
 */
(() => {
  const saidAndDone = (window.saidAndDone = window.saidAndDone || {});

  const WAIT_FOR_VOICES_MS = 600;
  const LONGEST = 900;
  const RATES = { slow: 0.75, normal: 1, fast: 1.35 };
  const NOT_READ = "[data-listen], [aria-hidden='true'], [role='status'], .page-back, script, style, noscript, textarea, select";

  let running = null;

  /* Its buttons are there only where it is. */
  document.documentElement.setAttribute("data-listens", "");

  // ---- sentences ----------------------------------------------------------------------------------------------------

  /** Where sentences start and end in a text. */
  const cuts = (text, lang) => {
    if (window.Intl && Intl.Segmenter) {
      return Array.from(new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text), (part) => [
        part.index,
        part.index + part.segment.length,
      ]);
    }
    const found = [];
    const sentence = /[^.?!…]+(?:[.?!…]+["'”’)\]]*(?=\s|$)|$|[.?!…]+)/g;
    for (let match = sentence.exec(text); match; match = sentence.exec(text)) {
      found.push([match.index, match.index + match[0].length]);
    }
    return found;
  };

  /** The nearest element around a node that stands on lines of its own. */
  const blockOf = (node, top) => {
    let element = node.parentElement;
    while (element !== top && getComputedStyle(element).display.startsWith("inline")) {
      element = element.parentElement;
    }
    return element;
  };

  const isRead = (node) => {
    const element = node.parentElement;
    return node.data.trim() && element && !element.closest(NOT_READ) && element.getClientRects().length > 0;
  };

  /** Texts that belong together, in the order of the page, each with the nodes it is made of. */
  const blocks = (top) => {
    const found = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isRead(node)) {
        continue;
      }
      const block = blockOf(node, top);
      const lang = node.parentElement.closest("[lang]").lang;
      if (!last || last.block !== block || last.lang !== lang) {
        last = { block, lang, text: "", nodes: [] };
        found.push(last);
      }
      last.nodes.push({ node, start: last.text.length });
      last.text += node.data;
    }
    return found;
  };

  const place = (block, offset, isEnd) => {
    const nodes = block.nodes.filter((each) => (isEnd ? each.start < offset : each.start <= offset));
    const last = nodes[nodes.length - 1];
    return [last.node, Math.min(offset - last.start, last.node.data.length)];
  };

  /** Every sentence: its words, its language and where it stands. */
  const sentences = (top) =>
    blocks(top).flatMap((block) =>
      cuts(block.text, block.lang)
        .map(([from, to]) => {
          const raw = block.text.slice(from, to);
          const start = from + raw.length - raw.trimStart().length;
          const end = from + raw.trimEnd().length;
          return { text: block.text.slice(start, end).replace(/\s+/g, " "), lang: block.lang, block, start, end };
        })
        .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
        .map((sentence) => {
          const range = document.createRange();
          range.setStart(...place(block, sentence.start, false));
          range.setEnd(...place(block, sentence.end, true));
          return { text: sentence.text, lang: sentence.lang, range };
        }),
    );

  // ---- words that a voice would read wrongly --------------------------------------------------------------------------

  const lexicons = {};

  /** The list of the language, as our server reads it too: the first line that fits a place counts. */
  const lexicon = (lang) => {
    const name = lang.toLowerCase().startsWith("cy") ? "lexiconCy" : "lexiconEn";
    if (!lexicons[name]) {
      const list = document.querySelector("script[data-lexicon-en]").dataset[name];
      const lines = list ? list.split("\n").map((line) => line.split("\t")) : [];
      const all = lines.map(([find]) => `(${find})`).join("|");
      lexicons[name] = { lines, find: lines.length ? new RegExp(`(^|[^A-Za-z0-9])(?:${all})(?![A-Za-z0-9])`, "g") : null };
    }
    return lexicons[name];
  };

  const oneByOne = (found) =>
    found
      .replace(/-/g, " ")
      .replace(/([0-9]) (?=[0-9])/g, "$1, ")
      .replace(/([A-Z0-9])(?=[A-Z0-9])/g, "$1 ");

  /** What a voice is given: "9 9 9" where the page says "999". The page stays as it is. */
  const spoken = (text, lang) => {
    const { lines, find } = lexicon(lang);
    if (!find) {
      return text;
    }
    return text.replace(find, (whole, before, ...groups) => {
      const at = lines.findIndex((line, place) => groups[place] !== undefined);
      return before + (lines[at][1] || oneByOne(groups[at]));
    });
  };

  /** How a sentence is given to a voice. */
  saidAndDone.spoken = spoken;

  // ---- showing ------------------------------------------------------------------------------------------------------

  /** Paints over the words, or lays frames on them: the page's own elements stay as they are. */
  const show = (range) => {
    hide();
    const element = range.startContainer.parentElement;
    if (element && element.scrollIntoView) {
      const box = range.getBoundingClientRect();
      if (box.top < 0 || box.bottom > window.innerHeight) {
        element.scrollIntoView({ block: "center" });
      }
    }
    if (window.Highlight && CSS.highlights) {
      CSS.highlights.set("reading", new Highlight(range));
      return;
    }
    for (const box of range.getClientRects()) {
      const frame = document.createElement("div");
      frame.className = "reading-frame";
      frame.setAttribute("aria-hidden", "true");
      frame.style.left = `${box.left + window.scrollX}px`;
      frame.style.top = `${box.top + window.scrollY}px`;
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
      document.body.append(frame);
    }
  };

  const hide = () => {
    if (window.Highlight && CSS.highlights) {
      CSS.highlights.delete("reading");
    }
    document.querySelectorAll(".reading-frame").forEach((frame) => frame.remove());
  };

  // ---- voices -------------------------------------------------------------------------------------------------------

  const speed = () => document.documentElement.dataset.speed || "normal";

  /** The voices inside this device: one far away would be told what stands on the page. */
  const voices = () => {
    const speech = window.speechSynthesis;
    return speech ? speech.getVoices().filter((voice) => voice.localService !== false) : [];
  };

  const voicesInTheEnd = () =>
    new Promise((answer) => {
      const speech = window.speechSynthesis;
      if (!speech || voices().length > 0) {
        answer(voices());
        return;
      }
      const finish = () => answer(voices());
      if (speech.addEventListener) {
        speech.addEventListener("voiceschanged", finish, { once: true });
      }
      setTimeout(finish, WAIT_FOR_VOICES_MS);
    });

  const voiceFor = (all, lang) => {
    const language = lang.toLowerCase().replace("_", "-");
    const of = (voice) => voice.lang.toLowerCase().replace("_", "-");
    return all.find((voice) => of(voice) === language) || all.find((voice) => of(voice).split("-")[0] === language.split("-")[0]);
  };

  /** True when it was read to its end. */
  const withVoice = (sentence, voice, run) =>
    new Promise((answer) => {
      const utterance = new SpeechSynthesisUtterance(spoken(sentence.text, sentence.lang));
      utterance.lang = sentence.lang;
      utterance.voice = voice;
      utterance.rate = RATES[speed()] || 1;
      utterance.onend = () => answer(true);
      utterance.onerror = () => answer(false);
      // Kept, because some browsers lose an utterance that nobody holds, and then never say that it ended.
      run.utterance = utterance;
      run.silence = () => {
        window.speechSynthesis.cancel();
        answer(true);
      };
      window.speechSynthesis.speak(utterance);
    });

  // ---- the server ---------------------------------------------------------------------------------------------------

  const ask = async (text, lang, recordedOnly) => {
    const answer = await fetch("speech", {
      method: "POST",
      body: new URLSearchParams({ text, lang, speed: speed(), only: recordedOnly ? "recorded" : "" }),
    }).catch(() => null);
    if (!answer || !answer.ok) {
      return { failed: answer ? answer.status : 0 };
    }
    return { sound: await answer.blob(), recorded: answer.headers.get("Recorded") === "yes" };
  };

  /** Sound for the sentence, in parts where it is very long. */
  const sounds = async (sentence, recordedOnly) => {
    const parts = sentence.text.match(new RegExp(`.{1,${LONGEST}}(?=\\s|$)|.{1,${LONGEST}}`, "gs")) || [];
    const found = [];
    for (const part of parts) {
      const got = await ask(part.trim(), sentence.lang, recordedOnly);
      if (!got.sound) {
        return got;
      }
      found.push(got);
    }
    return { found };
  };

  const play = (sound, run) =>
    new Promise((answer) => {
      const address = URL.createObjectURL(sound.sound);
      const audio = new Audio(address);
      const end = (well) => {
        URL.revokeObjectURL(address);
        answer(well);
      };
      audio.playbackRate = sound.recorded ? RATES[speed()] || 1 : 1;
      audio.onended = () => end(true);
      audio.onerror = () => end(false);
      run.silence = () => {
        audio.pause();
        end(true);
      };
      audio.play().catch(() => end(false));
    });

  const playAll = async (found, run) => {
    for (const sound of found) {
      if (running !== run || !(await play(sound, run))) {
        return false;
      }
    }
    return true;
  };

  // ---- reading ------------------------------------------------------------------------------------------------------

  const readOne = async (sentence, next, all, run) => {
    if (document.documentElement.dataset.recordings) {
      const recorded = await sounds(sentence, true);
      if (running !== run) {
        return "";
      }
      if (recorded.found) {
        return (await playAll(recorded.found, run)) ? "" : "none";
      }
    }
    const voice = run.server ? null : voiceFor(all, sentence.lang);
    if (voice) {
      if (await withVoice(sentence, voice, run)) {
        return "";
      }
      run.server = true;
    }
    if (running !== run) {
      return "";
    }
    const asked = run.ahead && run.ahead.sentence === sentence ? run.ahead.answer : sounds(sentence, false);
    const got = await asked;
    if (running !== run) {
      return "";
    }
    if (!got.found) {
      return got.failed === 429 ? "wait" : "none";
    }
    if (next) {
      run.ahead = { sentence: next, answer: sounds(next, false) };
    }
    return (await playAll(got.found, run)) || running !== run ? "" : "none";
  };

  /** A button with words says "stop" while it reads; one with a picture alone is pressed. */
  const turn = (button, on) => {
    button.toggleAttribute("data-on", on);
    if (!button.querySelector(".listen-stop")) {
      button.setAttribute("aria-pressed", String(on));
    }
  };

  const readAll = async (button, top) => {
    const run = { button, silence: () => {} };
    running = run;
    turn(button, true);
    say(button, "");
    const all = await voicesInTheEnd();
    const list = sentences(top);
    for (let at = 0; at < list.length && running === run; at++) {
      if (!button.isConnected) {
        break;
      }
      show(list[at].range);
      const wrong = await readOne(list[at], list[at + 1], all, run);
      if (wrong && running === run) {
        say(button, wrong);
        break;
      }
    }
    if (running === run) {
      stop();
    }
  };

  const say = (button, what) => {
    const beside = button.parentElement && button.parentElement.querySelector(".listen-says");
    const says = beside || document.querySelector("main .listen-says");
    if (says) {
      says.textContent = what ? says.getAttribute(`data-${what}`) : "";
    }
  };

  const stop = () => {
    const run = running;
    running = null;
    hide();
    if (run) {
      turn(run.button, false);
      run.silence();
    }
  };

  /** Ends what is being read. */
  saidAndDone.stopReading = stop;

  const topOf = (button) => {
    if (button.dataset.listen === "page") {
      return button.closest("main") || document.body;
    }
    const line = button.closest(".listen-line");
    return button.closest("[data-choice]") || (line || button).parentElement;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-listen]");
    if (!button) {
      return;
    }
    const mine = running && running.button === button;
    stop();
    if (!mine) {
      readAll(button, topOf(button));
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      stop();
    }
  });

  window.addEventListener("pagehide", stop);
  window.addEventListener("popstate", stop);

  const arrived = saidAndDone.arrived;
  saidAndDone.arrived = (heading) => {
    stop();
    arrived(heading);
  };
})();
