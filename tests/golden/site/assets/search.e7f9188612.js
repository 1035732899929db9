/* Filters, search and going to a date. The state is the query of the address; what is shown follows from it.
   Where all events are on this page, those that do not match are hidden; elsewhere the matching ones are listed. */
"use strict";

{
  const DAY = 864e5; /* milliseconds */
  const MORE = 30; /* results shown at a time */
  const SLICE = 100; /* events looked at in one go */
  const SHORT = 12; /* names that are seen at a glance; above that a list can be searched */
  const SHOWN = 60; /* names of a list that are shown before all are asked for */
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", "’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-" };
  const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
  const WRITTEN_TOGETHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

  /* Without case, accents and vowel signs; one kind of quote and dash. */
  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, "").replace(FOLDED, letter => LETTERS[letter]);
  }

  /* What is searched for as patterns: each word as the beginning of one, what stands in quotes as it is. */
  function termsOf(query) {
    const terms = [];
    for (const [whole, phrase, word] of query.replace(/[“”„«»]/g, '"').matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
      const folded = fold(phrase ?? word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/\s+/g, " ");
      if (!folded) continue;
      const [before, after] = WRITTEN_TOGETHER.test(folded) ? ["", ""] : ["(?<![\\p{L}\\p{N}])", /^".*"$/.test(whole) ? "(?![\\p{L}\\p{N}])" : ""];
      const pattern = folded.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll(" ", "\\s+");
      terms.push({ folded, pattern: new RegExp(before + pattern + after, "gu") });
    }
    return terms;
  }

  /* "2010", "June 2010", "14 June 2010", "2010-06-14", "480 BC", "1870s" as days [first, end) from 1970; null for anything else. */
  function daysOf(text, months) {
    const folded = fold(text).trim();
    const iso = /^(-?\d{4,6})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(folded);
    if (iso) return calendar(+iso[1], +iso[2], iso[3] && +iso[3]);
    const decade = /^(?:the )?(\d{1,3}0)'?s$/.exec(folded);
    if (decade) return [calendar(+decade[1])[0], calendar(+decade[1] + 10)[0]];
    let year, month, day;
    for (const part of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const place = /^\p{L}{3}/u.test(part) ? months.findIndex(name => fold(name).startsWith(part)) : -1;
      const found = place < 0 ? 0 : place % 12 + 1; /* in some languages a month has one name alone and another in a date */
      const number = /^(\d{1,6})(?:st|nd|rd|th)?$/.exec(part)?.[1];
      if (/^bce?$/.test(part) && year) year = 1 - year;
      else if (/^(ad|ce|of|the)$/.test(part)) continue;
      else if (found && !month) month = found;
      else if (number && number.length < 3 && +number <= 31 && !day && (month || /\p{L}{3}/u.test(folded))) day = +number;
      else if (number && year === undefined) year = +number;
      else return null;
    }
    return year === undefined || (day && !month) ? null : calendar(year, month, day);
  }

  function calendar(year, month, day) {
    const first = at(year, (month ?? 1) - 1, day ?? 1);
    const real = new Date(first * DAY);
    if ((month && real.getUTCMonth() !== month - 1) || (day && real.getUTCDate() !== day)) return null;
    return [first, day ? first + 1 : month ? at(year, month, 1) : at(year + 1, 0, 1)];
  }

  function at(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day); /* Date.UTC would take 99 for 1999 */
    return date.getTime() / DAY;
  }

  function make(tag, about = {}, ...children) {
    const made = Object.assign(document.createElement(tag), about);
    made.append(...children);
    return made;
  }

  timeline.search = async function search(form, held) {
    const size = held.anchors.length;
    const ends = held.starts.map((start, n) => start === null ? null : start + held.days[n]);
    const kinds = held.kinds.map(([name, values, has]) => ({ name, values, has, chosen: new Set(), wanted: new Set(), box: form.querySelector(`[data-kind="${name}"]`) }));
    const rows = held.anchors.map(anchor => document.getElementById(anchor));
    const whole = rows.every(Boolean);
    const results = document.getElementById("results");
    const found = form.querySelector(".found");
    const [ask, go, from, to] = ["q", "go", "from", "to"].map(id => document.getElementById(id));
    const days = whole ? daysOnPage() : [];
    const texts = [];
    const lacks = new Int8Array(size); /* what keeps an event from matching: nothing, the kind of that number, from 1, or more than that (-1) */
    let query = "", matching = [], listed = MORE, typing = false, turn = 0, saying, marking;

    function say(name, values) {
      return form.dataset[name].replace(/\{(\w+)\}/g, (all, key) => values?.[key] ?? all);
    }

    /* The days of the page with the numbers of their events, and the stretch of the page each is in. */
    function daysOnPage() {
      const numbers = new Map(rows.map((row, n) => [row, n]));
      return [...document.querySelectorAll("#timeline .day")].map(day => ({
        day, stretch: day.closest(".stretch"), events: [...day.querySelectorAll(".event")].map(row => numbers.get(row)).filter(n => n !== undefined),
      }));
    }

    /* What each event is found by, up to number `end`: headline, sentence, names. Many are folded at once, which is many times quicker than one by one. */
    function readTexts(end) {
      const names = kinds.filter(kind => /^(person|place|organisation|outlet)$/.test(kind.name));
      const raw = [];
      for (let n = texts.length; n < end; n += 1) raw.push([held.titles[n], held.texts[n], ...names.flatMap(kind => kind.has[n].map(value => kind.values[value]))].join("\n"));
      if (raw.length) texts.push(...fold(raw.join("\0")).split("\0"));
    }

    /* Before they are asked for. */
    async function readOn() {
      while (texts.length < size) {
        await timeline.pause();
        readTexts(Math.min(size, texts.length + SLICE));
      }
    }

    /* The address → the state. */
    function read() {
      query = location.search;
      const held = new URLSearchParams(query);
      ask.value = held.get("q") ?? "";
      from.value = held.get("from") ?? "";
      to.value = held.get("to") ?? "";
      for (const kind of kinds) {
        kind.wanted = new Set(held.getAll(kind.name));
        kind.chosen = new Set([...kind.wanted].map(value => kind.values.indexOf(value)));
      }
    }

    /* The state → the address: a new entry in the history, or the same while words are typed. */
    function write(replace) {
      const set = new URLSearchParams();
      for (const [name, field] of [["q", ask], ["from", from], ["to", to]]) if (field.value.trim()) set.append(name, field.value.trim());
      for (const kind of kinds) for (const value of kind.wanted) set.append(kind.name, value);
      const address = location.href.split(/[?#]/)[0] + (set.size ? `?${set}` : "");
      if (address !== location.href) history[replace ? "replaceState" : "pushState"](null, "", address);
      query = location.search;
    }

    function span() {
      const [first, last] = [from, to].map(field => field.value.trim() ? daysOf(field.value, held.months) : undefined);
      from.setAttribute("aria-invalid", first === null);
      to.setAttribute("aria-invalid", last === null);
      return [first?.[0] ?? -Infinity, last?.[1] ?? Infinity, Boolean(first || last)];
    }

    /* The conditions that are set: the number of a kind, from 1, or -1, and a function from the number of an event. */
    function conditions() {
      const set = kinds.flatMap((kind, at) => kind.wanted.size ? [[at + 1, n => kind.has[n].some(value => kind.chosen.has(value))]] : []);
      const [first, end, bounded] = span();
      if (bounded) set.push([-1, n => held.starts[n] !== null && held.starts[n] < end && ends[n] > first]);
      const terms = termsOf(ask.value);
      if (terms.length) set.push([-1, n => terms.every(({ folded, pattern }) => textOf(n).includes(folded) && (pattern.lastIndex = 0, pattern.test(texts[n])))]);
      return set;
    }

    function textOf(n) {
      if (n >= texts.length) readTexts(Math.min(size, n + SLICE));
      return texts[n];
    }

    /* Looks at every event, with pauses; false where something else was asked meanwhile. */
    async function sift(set, mine) {
      const found = new Int8Array(size);
      for (let n = 0; n < size; n += 1) {
        if (n % SLICE === 0) await timeline.pause();
        if (mine !== turn) return false;
        for (const [number, fits] of set) {
          if (fits(n)) continue;
          found[n] = found[n] ? -1 : number;
          if (found[n] < 0) break;
        }
      }
      lacks.set(found);
      return true;
    }

    /* For each value of a kind how many events match, or would, if it were chosen in that kind. */
    function count(kind) {
      const own = kinds.indexOf(kind) + 1;
      kind.counts = new Uint32Array(kind.values.length);
      for (let n = 0; n < size; n += 1) if (lacks[n] === 0 || lacks[n] === own) for (const value of kind.has[n]) kind.counts[value] += 1;
    }

    /* Shows what is asked for; where nothing is, at once, for a link may be about to be followed. */
    async function apply() {
      const set = conditions(), mine = turn += 1;
      if (!set.length) lacks.fill(0);
      else if (!await sift(set, mine)) return;
      matching = [];
      for (let n = 0; n < size; n += 1) if (lacks[n] === 0) matching.push(n);
      show(set.length > 0);
    }

    function show(active) {
      if (whole) hide(active);
      else list(active);
      chips(active);
      for (const kind of kinds) if (kind.box?.open) recount(kind);
      announce(told(active));
      clearTimeout(marking);
      marking = setTimeout(mark, 60);
    }

    /* When the reader has come to rest, and the last word only. */
    function announce(words) {
      clearTimeout(saying);
      saying = setTimeout(() => { found.textContent = words; }, 300);
    }

    function told(active) {
      if (from.ariaInvalid === "true" || to.ariaInvalid === "true") return say("wrong");
      if (!active) return "";
      return matching.length ? say("found", { shown: counted(matching.length), all: counted(size) }) : say("none");
    }

    function counted(number) {
      return number.toLocaleString(timeline.tools.dataset.locale);
    }

    /* Hides rows, days and stretches without a match, and tells the browser how high the stretches it skips have become. */
    function hide(active) {
      const shown = new Uint8Array(size);
      for (const n of matching) shown[n] = 1;
      const left = new Map();
      for (const { day, stretch, events } of days) {
        let count = 0;
        for (const n of events) {
          if (rows[n].hidden === Boolean(shown[n])) rows[n].hidden = !shown[n];
          count += shown[n];
        }
        if (day.hidden === count > 0) day.hidden = !count;
        if (stretch) left.set(stretch, (left.get(stretch) ?? 0) + count);
      }
      for (const [stretch, count] of left) {
        stretch.hidden = !count;
        stretch.style.containIntrinsicSize = active ? `auto ${count * 8}rem` : "";
      }
      document.body.classList.toggle("filtered", active);
    }

    function list(active) {
      document.body.classList.toggle("searching", active);
      results.hidden = !active || !matching.length;
      results.querySelector("ol").replaceChildren(...(active ? matching.slice(0, listed).map(result) : []));
      results.querySelector(":scope > p").hidden = matching.length <= listed;
    }

    function result(n) {
      const link = make("a", { href: timeline.home(n) }, make("bdi", { textContent: held.titles[n] }));
      return make("li", { className: "result" }, make("p", { className: "when", textContent: held.dates[n] }), make("h3", {}, link), make("p", { className: "said", dir: "auto", textContent: held.texts[n] }));
    }

    /* The filters that are set, each a button that removes it. */
    function chips(active) {
      const set = [
        ...[ask, from, to].filter(field => field.value.trim()).map(field => [field === ask ? quoted(field.value.trim()) : `${field.labels[0].textContent} ${field.value.trim()}`, () => { field.value = ""; }]),
        ...kinds.flatMap(kind => [...kind.wanted].map(value => [value, () => choose(kind, value, false)])),
      ];
      const buttons = set.map(([text, remove]) => {
        const button = make("button", { type: "button", className: "chip", onclick: async () => { remove(); await changed(); refocus(); } }, make("bdi", { textContent: text }));
        button.setAttribute("aria-label", say("remove", { what: text }));
        return button;
      });
      const all = make("button", { type: "button", className: "quiet", textContent: say("clear"), onclick: async () => { clear(); await changed(); refocus(); } });
      form.querySelector(".chosen").replaceChildren(...(active || set.length ? [...buttons, all] : []));
    }

    function quoted(text) {
      return /["“”„«»]/.test(text) ? text : timeline.words("quoted", { text });
    }

    function refocus() {
      (form.querySelector(".chosen button") ?? ask).focus();
    }

    function clear() {
      for (const field of [ask, from, to]) field.value = "";
      for (const kind of kinds) for (const value of [...kind.wanted]) choose(kind, value, false);
    }

    function choose(kind, value, on) {
      kind.wanted[on ? "add" : "delete"](value);
      kind.chosen[on ? "add" : "delete"](kind.values.indexOf(value));
    }

    function changed(replace = false) {
      listed = MORE;
      write(replace);
      return apply();
    }

    /* The list of a kind: what is chosen first, then what is most frequent. Made when it is opened; only its counts change under the reader's hand. */
    function open(kind) {
      count(kind);
      const order = [...kind.values.keys()].filter(value => kind.counts[value] || kind.chosen.has(value))
        .sort((a, b) => kind.chosen.has(b) - kind.chosen.has(a) || kind.counts[b] - kind.counts[a] || kind.values[a].localeCompare(kind.values[b]));
      const items = make("ul", {}), panel = make("div", { className: "panel" });
      let most = SHOWN;
      const more = make("button", { type: "button", className: "quiet", onclick: () => { most = Infinity; fill(""); items.querySelectorAll("input")[SHOWN]?.focus(); } });
      const fill = typed => {
        const sought = termsOf(typed);
        const fitting = order.filter(value => sought.every(({ pattern }) => fold(kind.values[value]).search(pattern) >= 0));
        items.replaceChildren(...fitting.slice(0, most).map(value => item(kind, value)));
        if (!fitting.length) items.append(make("li", { className: "hint", textContent: say("empty") }));
        more.hidden = fitting.length <= most;
        more.textContent = say("more", { count: counted(fitting.length) });
      };
      if (order.length > SHORT) {
        const find = make("input", { type: "search", placeholder: say("find"), spellcheck: false, oninput: () => fill(find.value) });
        find.setAttribute("aria-label", say("find"));
        panel.append(find);
      }
      fill("");
      panel.append(items, more);
      kind.box.querySelector(".panel")?.remove();
      kind.box.append(panel);
    }

    function item(kind, value) {
      const box = make("input", { type: "checkbox", checked: kind.chosen.has(value), onchange: () => { choose(kind, kind.values[value], box.checked); changed(); } });
      const count = make("span", { className: "count", textContent: counted(kind.counts[value]) });
      const made = make("li", {}, make("label", {}, box, make("bdi", { textContent: kind.values[value] }), " ", count));
      made.recount = () => { count.textContent = counted(kind.counts[value]); box.checked = kind.chosen.has(value); };
      return made;
    }

    function recount(kind) {
      count(kind);
      for (const made of kind.box.querySelectorAll("li")) made.recount?.();
    }

    /* Marks the words that were searched for, without touching the page's elements (CSS Custom Highlight API). */
    function mark() {
      if (!globalThis.Highlight) return;
      const terms = termsOf(ask.value);
      const ranges = [];
      for (const element of terms.length ? marked() : []) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) ranges.push(...rangesIn(walker.currentNode, terms));
      }
      if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
      else CSS.highlights.delete("found");
    }

    function marked() {
      if (!whole) return results.querySelectorAll("a, .said");
      return matching.slice(0, 1000).flatMap(n => [...rows[n].querySelectorAll("h3 a, blockquote")]);
    }

    function* rangesIn(node, terms) {
      const text = fold(node.data);
      if (text.length !== node.length) return; /* letters that fold to two: their places are not the text's */
      for (const { pattern } of terms) {
        for (const match of text.matchAll(pattern)) {
          const range = new StaticRange({ startContainer: node, startOffset: match.index, endContainer: node, endOffset: match.index + match[0].length });
          yield range;
        }
      }
    }

    /* Lands on the first event at or after the date, or on the last one. */
    function jump() {
      const wanted = daysOf(go.value, held.months);
      go.setAttribute("aria-invalid", !wanted);
      if (!wanted) { announce(say("wrong")); return; }
      const dated = matching.filter(n => held.starts[n] !== null);
      const number = dated.find(n => held.starts[n] >= wanted[0]) ?? dated.find(n => ends[n] > wanted[0]) ?? dated.at(-1);
      if (number === undefined) return;
      const row = rows[number];
      if (!row) { location.assign(there(number)); return; }
      row.querySelector("h3 a").focus({ preventScroll: true });
      const heading = row.closest(".day");
      (heading?.querySelector(".event:not([hidden])") === row ? heading : row).scrollIntoView({ block: "start" });
      announce(say("jumped", { date: held.dates[number] }));
    }

    /* The heading of the event's day on its page, or where that has no plain address the event. */
    function there(number) {
      const day = new Date(held.starts[number] * DAY);
      const plain = held.days[number] === 1 && /^\d{4}-/.test(day.toISOString());
      return plain ? `${timeline.home(number).split("#")[0]}#d-${day.toISOString().slice(0, 10)}` : timeline.home(number);
    }

    /* A link to what the filters hide removes them, before the browser follows it. */
    function onLink(event) {
      const link = event.target.closest?.('a[href*="#"]');
      if (!link || link.href.split("#")[0] !== location.href.split("#")[0]) return;
      const target = document.getElementById(timeline.named(link));
      if (!target || !(target.closest("[hidden]") || target.closest(".searching #timeline"))) return;
      clear();
      changed();
      announce(say("unfiltered"));
    }

    function closeBut(inside) {
      for (const box of form.querySelectorAll("details[open]")) if (!box.contains(inside)) box.open = false;
    }

    form.addEventListener("input", event => {
      if (event.target === ask) {
        changed(typing);
        typing = true;
      }
    });
    form.addEventListener("change", event => {
      if (event.target === ask) typing = false;
      if (event.target === from || event.target === to) changed();
    });
    form.addEventListener("keydown", event => {
      if (event.key === "Enter" && event.target === go) jump();
      if (event.key !== "Escape") return;
      const box = event.target.closest("details[open]");
      event.preventDefault();
      if (box) {
        box.open = false;
        box.querySelector("summary").focus();
      } else {
        document.getElementById("timeline")?.focus();
      }
    });
    for (const kind of kinds) {
      kind.box?.addEventListener("toggle", () => {
        if (kind.box.open) open(kind);
        else kind.box.querySelector(".panel")?.remove();
      });
    }
    document.addEventListener("pointerdown", event => closeBut(event.target));
    form.addEventListener("focusout", event => { if (event.relatedTarget) closeBut(event.relatedTarget); }); /* an open list would cover what has the focus */
    document.addEventListener("click", onLink);
    results.querySelector(":scope > p button").addEventListener("click", () => {
      const first = listed;
      listed += MORE;
      list(true);
      results.querySelectorAll("a")[first]?.focus();
      mark();
    });
    addEventListener("popstate", () => {
      if (location.search === query) return; /* a fragment only */
      read();
      apply();
    });
    const early = ask.value; /* typed before this script was here */
    read();
    if (early && early !== ask.value) {
      ask.value = early;
      const shown = changed();
      typing = true;
      await shown;
    } else {
      await apply();
    }
    for (const kind of kinds) if (kind.box?.open) open(kind);
    readOn();
  };
}
