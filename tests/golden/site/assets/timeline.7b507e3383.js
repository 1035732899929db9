/* What a page does beyond showing itself: single keys, a button beside each event, and old addresses that still land.
   What only some readers ask for is loaded when they do: search.js, share.js and the search index. Words of ours come from the page. */
"use strict";

const timeline = (() => {
  const tools = document.getElementById("tools");
  const filters = document.getElementById("filters");
  const loads = new Map();
  let received, index;

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

  /* The search index as columns, with days that count from 1970 and a way from anchors, old ones too, to numbers of events. */
  async function indexed() {
    await load("index");
    if (!index) {
      index = JSON.parse(received);
      received = "";
      ["titles", "texts", "anchors"].forEach((name, place) => { index[name] = index.words.filter((_, at) => at % 3 === place); });
      let day = 0;
      index.starts = index.starts.map(step => step === null ? null : day += step);
      index.numbers = new Map([...index.aliases, ...index.anchors.map((anchor, number) => [anchor, number])]);
    }
    return index;
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

  /* An event or a day that once was on this page is shown where it is now. */
  async function land() {
    const id = named(location);
    const day = /^d-(-?\d+-\d\d-\d\d)$/.exec(id);
    if (document.getElementById(id) || !(day || id.startsWith("e-"))) return;
    const { numbers, starts, days } = await indexed();
    const first = day && Date.parse(day[1]) / 864e5;
    const number = day ? starts.findIndex((start, at) => start === first && days[at] === 1) : numbers.get(id) ?? -1;
    if (number < 0) return;
    const there = day ? home(number).split("#")[0] + location.hash : home(number);
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
      await new Promise(done => setTimeout(done)); /* a breath */
      timeline.search(filters, held);
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

  return { receive: text => { received = text; }, address, home, named, words, tools };
})();

/* What the search index calls. */
function timelineIndex(text) {
  timeline.receive(text);
}
