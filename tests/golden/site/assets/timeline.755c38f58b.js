/* What a page does beyond showing itself: single keys, a button beside each event, and old addresses that still land.
   What only some readers ask for is loaded when they do: search.js, share.js and the search index. Words of ours come from the page. */
"use strict";

const timeline = (() => {
  const tools = document.getElementById("tools");
  const filters = document.getElementById("filters");
  const loads = new Map();
  const TURN = 8; /* milliseconds */
  let turned = 0;

  /* A script of ours by its name in #tools, once. What fails may be asked for again. */
  function load(name) {
    if (!loads.has(name)) {
      loads.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = tools.dataset[name];
        script.onload = done;
        script.onerror = () => { loads.delete(name); script.remove(); failed(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return loads.get(name);
  }

  /* Waited for between the steps of long work: every few milliseconds the page can answer the reader. */
  function pause() {
    if (performance.now() - turned < TURN) return undefined;
    return new Promise(done => setTimeout(() => { turned = performance.now(); done(); }));
  }

  /* The search index as columns, with days that count from 1970 and a way from anchors, old ones too, to numbers of events. */
  const received = [], index = { titles: [], texts: [], anchors: [], kinds: [], numbers: new Map() };
  let indexing, day = 0;

  function indexed() {
    indexing ??= readIndex().catch(error => { indexing = undefined; throw error; });
    return indexing;
  }

  async function readIndex() {
    await load("index");
    while (received.length) {
      await pause();
      addPart(JSON.parse(received.shift()));
    }
    return index;
  }

  function addPart({ words, starts, aliases, kinds, ...others }) {
    const first = index.anchors.length;
    words.forEach((word, at) => index[["titles", "texts", "anchors"][at % 3]].push(word));
    for (const [old, number] of aliases) if (!index.numbers.has(old)) index.numbers.set(old, number);
    for (let number = first; number < index.anchors.length; number += 1) index.numbers.set(index.anchors[number], number);
    others.starts = starts.map(step => step === null ? null : day += step);
    for (const [name, part] of Object.entries(others)) {
      if (Array.isArray(part)) (index[name] ??= []).push(...part);
      else index[name] = part;
    }
    kinds.forEach(([name, values, has], at) => {
      index.kinds[at] ??= [name, [], []];
      index.kinds[at][1].push(...values);
      index.kinds[at][2].push(...has);
    });
  }

  /* The address of a file of the site, whatever the address of this page asks for. */
  function address(path) {
    return new URL((tools.dataset.root || "./") + path, location.href.split(/[?#]/)[0]).href;
  }

  function home(number) {
    return address(index.pages[index.homes[number]]) + "#" + encodeURIComponent(index.anchors[number]);
  }

  function words(name, values = {}) {
    return tools.dataset[name].replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
  }

  /* What the fragment of an address names. */
  function named({ hash }) {
    try { return decodeURIComponent(hash.slice(1)); } catch { return hash.slice(1); }
  }

  /* An event, or a heading of a day, a month …, that once was on this page is shown where it is now. */
  async function land() {
    const id = named(location);
    const heading = /^d-(-?\d+-\d\d-\d\d)(?:--(-?\d+-\d\d-\d\d)-\w+)?$/.exec(id);
    if (document.getElementById(id) || !(heading || id.startsWith("e-"))) return;
    const { numbers, starts, days } = await indexed();
    const [first, last] = heading ? [heading[1], heading[2] ?? heading[1]].map(date => Date.parse(date) / 864e5) : [];
    const number = heading ? starts.findIndex((start, at) => start === first && days[at] === last - first + 1) : numbers.get(id) ?? -1;
    if (number < 0) return;
    const there = heading ? home(number).split("#")[0] + location.hash : home(number);
    if (there !== location.href) location.replace(there);
  }

  /* A button for each event, made when its list comes near the window, or the focus comes into it. */
  function addButton(event) {
    if (event.querySelector(".share")) return;
    const heading = event.querySelector("h3");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "share";
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-label", words("of", { title: heading.textContent.trim() }));
    heading.after(button);
  }

  const near = new IntersectionObserver(entries => {
    for (const { isIntersecting, target: list } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(list);
      for (const event of list.children) if (event.matches(".event")) addButton(event);
    }
  }, { rootMargin: "50%" });

  async function share(event) {
    const [held] = await Promise.all([indexed(), load("share")]);
    timeline.share(held, event && held.numbers.get(event.id || named(event.querySelector("h3 a"))));
  }

  /* Makes the filters work, when somebody comes near them. */
  let ready = false, waking;
  function awake() {
    waking ??= wake();
    return waking;
  }

  async function wake() {
    filters.ariaBusy = "true";
    try {
      const [held] = await Promise.all([indexed(), load("search")]);
      await pause();
      await timeline.search(filters, held);
      ready = true;
    } catch {
      waking = undefined;
      filters.querySelector(".found").textContent = filters.dataset.failed;
    }
    filters.ariaBusy = null;
  }

  /* What is asked for before they work is not lost. */
  async function onEarlyKey(event) {
    if (ready || event.key !== "Enter" || event.target.id !== "go") return;
    await awake();
    if (ready) event.target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  }

  /* Single keys. They can be switched off (WCAG 2.1.4), and are never taken from a field or from other keys held with them. */
  const SWITCH = "timeline-keys-off";

  function remembered(value) {
    try {
      if (value !== undefined) localStorage.setItem(SWITCH, value);
      return localStorage.getItem(SWITCH);
    } catch { return ""; } /* no storage here: keys are on, and off until the page is left */
  }

  let off = remembered() === "1";

  function current() {
    const focused = document.activeElement.closest(".event, .result");
    if (focused) return focused;
    for (let y = 80; y < innerHeight; y += 40) {
      const seen = document.elementFromPoint(document.querySelector("main").getBoundingClientRect().left + 30, y)?.closest(".event, .result");
      if (seen) return seen;
    }
    return null;
  }

  function step(by) {
    const all = [...document.querySelectorAll(".event, .result")].filter(one => !one.closest("[hidden]") && !one.closest(".searching #timeline"));
    const at = current();
    const focused = at?.contains(document.activeElement);
    const next = all[at ? all.indexOf(at) + (focused ? by : 0) : 0];
    next?.querySelector("h3 a, a").focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  const KEYS = {
    "/": () => filters?.querySelector("#q").focus(),
    "j": () => step(1),
    "k": () => step(-1),
    "c": () => { const at = document.activeElement.closest(".event"); if (at) share(at); },
    "?": () => document.getElementById("keys").showModal(),
  };

  function onKey(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || off) return;
    if (!Object.hasOwn(KEYS, event.key) || event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
    event.preventDefault();
    KEYS[event.key]();
  }

  function onClick(event) {
    const button = event.target.closest("button");
    if (button?.matches(".share")) share(button.closest(".event"));
    else if (button?.dataset.open === "share") share();
    else if (button?.dataset.open === "keys") document.getElementById("keys").showModal();
    else if (button?.hasAttribute("data-close")) button.closest("dialog").close();
    else if (event.target.matches("dialog") && isBeside(event, event.target.getBoundingClientRect())) event.target.close();
  }

  function isBeside({ clientX, clientY, detail }, box) {
    return detail > 0 && (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom);
  }

  if (tools) {
    document.documentElement.classList.add("scripted");
    for (const list of document.querySelectorAll(".events")) near.observe(list);
    document.addEventListener("focusin", ({ target }) => { if (target.closest(".event")) addButton(target.closest(".event")); });
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    const box = document.getElementById("keys-on");
    box.checked = !off;
    box.addEventListener("change", () => { off = !box.checked; remembered(off ? "1" : "0"); });
    addEventListener("hashchange", land);
    land();
  }
  if (filters && tools) {
    filters.addEventListener("submit", event => event.preventDefault());
    for (const kind of ["focusin", "pointerdown"]) filters.addEventListener(kind, awake);
    filters.addEventListener("keydown", onEarlyKey);
    if (/[?&](q|from|to|person|place|organisation|outlet|status|certainty)=/.test(location.search)) awake();
  }

  return { receive: text => { received.push(text); }, pause, address, home, named, words, tools };
})();

/* What the search index calls with each of its parts. */
function timelineIndex(text) {
  timeline.receive(text);
}
