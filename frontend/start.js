/*
 * Starts Vaadin's client, in place of the script that Vaadin's bundle starts with: that one brings a router for pages made
 * in the browser, of which we have none, and is twice as large as the client itself. Here is what is left to do: links
 * inside our pages, Back and Forward, and what the server asks for. See docs/decisions/0025-the-page-speaks-first.md.
 */
const ROOT = 1;
const FRAME_MS = 5;
const here = document.querySelector("script[data-client]");
const base = new URL(String(document.baseURI));
const outlet = document.getElementById("outlet");

const Vaadin = (window.Vaadin = window.Vaadin || {});
const Flow = (Vaadin.Flow = Vaadin.Flow || {});
Flow.clients = Flow.clients || {};
document.body.$ = document.body.$ || [];

/* What Vaadin's client tells about the line; whoever wants to show it listens here. */
const line = () => {
  const listeners = new Set();
  let state = "connected";
  let loading = 0;
  const become = (next) => {
    const before = state;
    if (next !== before) {
      state = next;
      loading = 0;
      listeners.forEach((listener) => listener(before, next));
    }
  };
  const loaded = (next) => {
    if (loading > 0) {
      loading -= 1;
      if (loading === 0) {
        become(next);
      }
    }
  };
  return {
    get state() {
      return state;
    },
    set state(next) {
      become(next);
    },
    get online() {
      return state === "connected" || state === "loading";
    },
    get offline() {
      return !this.online;
    },
    addStateChangeListener: (listener) => listeners.add(listener),
    removeStateChangeListener: (listener) => listeners.delete(listener),
    loadingStarted: () => {
      become("loading");
      loading += 1;
    },
    loadingFinished: () => loaded("connected"),
    loadingFailed: () => loaded("connection-lost"),
  };
};

Vaadin.connectionState = Vaadin.connectionState || line();

/* The server's first answer: in the page itself; asked for where something of a person is open and others use the device. */
const pathOf = (location) => location.pathname.slice(base.pathname.length);
const queryOf = (location) => location.search.slice(1);

const firstAnswer = async () => {
  const page = Vaadin.TypeScript || {};
  if (page.initial) {
    const initial = page.initial;
    page.initial = undefined;
    return initial;
  }
  const location = encodeURIComponent(pathOf(window.location));
  const query = encodeURIComponent(queryOf(window.location));
  const answer = await fetch(`?v-r=init&location=${location}&query=${query}`);
  return answer.json();
};

/* Pages one after the other. The address changes when the server has answered, and in the order in which it was asked. */
const asked = [];
const later = [];
let container = null;
let started = false;
let trigger = "";

const idle = () => Object.values(Flow.clients).every((client) => !client.isActive || !client.isActive());

const tell = (event, data) => Object.values(Flow.clients).forEach((client) => client.sendEventMessage(ROOT, event, data));

const place = () => (history.state && Number.isInteger(history.state.idx) ? history.state.idx : 0);

const write = ({ url, replace, state }) => {
  const address = new URL(url, base).href;
  if (replace) {
    history.replaceState({ usr: state, idx: place() }, "", address);
  } else if (address !== window.location.href) {
    history.pushState({ usr: state, idx: place() + 1 }, "", address);
  }
  window.dispatchEvent(new CustomEvent("vaadin-navigated", { detail: { pathname: location.pathname, search: location.search } }));
};

const writeAll = () => {
  while (started && asked.length === 0 && later.length > 0) {
    later.shift()();
  }
};

const ask = (location, then) => {
  asked.push(then);
  tell("ui-navigate", {
    route: pathOf(location),
    query: queryOf(location),
    appShellTitle: "",
    historyState: history.state,
    trigger,
  });
  trigger = "history";
};

const answered = (refused) => {
  const then = asked.shift();
  if (then && !refused) {
    then();
  }
  writeAll();
};

/* A link to a page of ours, that opens here: no other button, no other key, no other window, no place on this page. */
const linkOf = (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!link
    || (link.target && link.target.toLowerCase() !== "_self")
    || link.hasAttribute("download")
    || link.hasAttribute("router-ignore")
    || !link.href.startsWith(base.href)
    || (link.hash && link.pathname === window.location.pathname)) {
    return null;
  }
  return new URL(link.href);
};

/* The server moved to another page by itself: it can do so with its first answer. */
window.addEventListener("vaadin-navigate", (event) => {
  const { url, replace, state, callback } = event.detail;
  later.push(() => {
    write({ url, replace, state });
    if (callback) {
      ask(window.location, () => {});
    }
  });
  writeAll();
});
/* The server knows no such page: Vaadin would ask the browser's own router. We have none. */
window.addEventListener("vaadin-router-go", (event) => {
  event.preventDefault();
  window.location.assign(event.detail.href);
});

const route = () => {
  container.serverConnected = answered;
  container.serverPaused = () => asked.shift();
  started = true;
  writeAll();
  ask(window.location, () => {
    window.saidAndDone.isOpen = true;
  });
  window.addEventListener("click", (event) => {
    const to = linkOf(event);
    if (to) {
      event.preventDefault();
      trigger = "client";
      ask(to, () => write({ url: to.href, replace: to.href === window.location.href, state: null }));
    }
  });
  let shown = window.location.href;
  window.addEventListener("vaadin-navigated", () => {
    shown = window.location.href;
  });
  window.addEventListener("popstate", () => {
    const before = shown;
    shown = window.location.href;
    /* Another place on the same page is no other page: what is typed there stays. */
    if (before.split("#")[0] !== shown.split("#")[0] || before === shown) {
      ask(window.location, () => {});
    }
  });
};

const start = async () => {
  const [bootstrap, client, answer] = await Promise.all([
    import(new URL(here.dataset.bootstrap, base).href),
    import(new URL(here.dataset.client, base).href),
    firstAnswer(),
  ]);
  const { appId } = answer.appConfig;
  const tag = `flow-container-${appId.toLowerCase()}`;
  container = document.querySelector(tag);
  if (!container) {
    container = document.createElement(tag);
    container.id = appId;
    outlet.append(container);
  }
  document.body.$[appId] = container;
  bootstrap.init(answer);
  client.init();
  const waiting = setInterval(() => {
    if (idle()) {
      clearInterval(waiting);
      route();
    }
  }, FRAME_MS);
};

/* Where other ways to us have taken the place of everything, there is nothing to start; and where the script before this one
   did not come, old.js has said so: a page without "Leave quickly" does not come alive. */
if (outlet && window.saidAndDone.otherWays) {
  start().catch(() => window.saidAndDone.notOpened());
}
