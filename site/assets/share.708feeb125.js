/* Address, citation and embedding code of an event, or of the whole timeline: one dialog for the page. */
"use strict";

{
  /* The characters that mean something in each notation, and how they are written there. */
  const HTML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  const WIKI = Object.fromEntries([..."[]{}|<>~'="].map(one => [one, `&#${one.codePointAt(0)};`]));
  const TEX = { "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", ...Object.fromEntries([..."$&#_%"].map(one => [one, `\\${one}`])) };

  function written(text, table) {
    return text.replace(/\s+/g, " ").trim().replace(/[^\p{L}\p{N}\s]/gu, one => table[one] ?? one);
  }

  /* An address whose characters mean nothing in any notation. */
  function plainAddress(address) {
    return address.replace(/[\s[\]{}|<>"'\\^`]/g, encodeURIComponent).replaceAll("'", "%27");
  }

  /* How each notation writes a source: {title, author, work, day, note, address, entry}; empty is what is not known. */
  const CITED = {
    plain({ title, author, work, day, note, address, entry }, { day: inWords, words, today }) {
      const head = entry ? [`${words("quoted", { text: title })}${note && ` (${note})`}`, work && words("cited", { title: work })] : [author, words("quoted", { text: title }), work, day && inWords(day)];
      return [...head, address, words("accessed", { date: inWords(today) })].filter(Boolean).join(", ") + ".";
    },
    bibtex({ title, author, work, day, note, address, entry }, { today }) {
      const key = [author || work, day.slice(0, 4), title].map(part => fold(part).match(/[a-z0-9]{2,}/g)?.at(0) ?? "").join("") || "timeline";
      const fields = { author, title, [entry ? "organization" : "journal"]: work, date: day, note };
      const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => [name, name === "date" ? value : name === "author" ? `{${written(value, TEX)}}` : written(value, TEX)]);
      if (address) lines.push(["url", plainAddress(address)]);
      lines.push(["urldate", today]);
      return `@${entry ? "online" : "article"}{${key},\n${lines.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
    },
    wikipedia({ title, author, work, day, address, entry }, { today, language }) {
      const fields = { author, title, [entry ? "website" : "newspaper"]: work, date: day, language };
      const parts = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `|${name}=${written(value, WIKI)}`);
      if (address) parts.push(`|url=${plainAddress(address)}`, `|access-date=${today}`);
      return `{{cite ${entry ? "web" : "news"} ${parts.join(" ")}}}`;
    },
  };

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /* Opens the dialog for event number `number` of the index `held`, or for the whole timeline where there is no number. */
  timeline.share = function share(held, number) {
    const { tools, words } = timeline;
    const dialog = document.getElementById("share");
    const [link, cite, embed, what, how] = ["share-link", "share-cite", "share-embed", "cite-what", "cite-how"].map(id => document.getElementById(id));
    const status = dialog.querySelector("[role=status]");
    const root = timeline.address("");
    const known = published();
    const sources = [...(number === undefined ? [] : held.told[number].map(n => article(...held.articles[n]))).filter(one => one.title), entry()];
    const context = { words, today: new Date().toLocaleDateString("sv"), day: inWords, language: /^en\b/.test(tools.dataset.language) ? "" : tools.dataset.language };

    /* Where the site says that it is published, which this copy of it may not be. */
    function published() {
      const canonical = document.querySelector("link[rel=canonical]")?.href;
      return canonical?.endsWith(tools.dataset.path) ? canonical.slice(0, -tools.dataset.path.length) : canonical;
    }

    function address(path) {
      return known ? known + path : root + path;
    }

    function entry() {
      const path = number === undefined ? "" : timeline.home(number).slice(root.length);
      const title = number === undefined ? held.title : held.titles[number];
      return {
        entry: true, title, author: "", work: number === undefined ? "" : held.title, day: "", note: number === undefined ? "" : held.dates[number], address: address(path),
        name: number === undefined ? words("whole") : words("entry"),
      };
    }

    function article(title, outlet, day, url, author) {
      return { entry: false, title, author, work: outlet, day, note: "", address: url, name: [outlet || title, day && inWords(day)].filter(Boolean).join(", ") };
    }

    function inWords(day) {
      return new Date(`${day}T12:00Z`).toLocaleDateString(tools.dataset.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    }

    /* The height is a guess from the lengths of the words, for a frame as wide as a column of text. */
    function frame() {
      const path = number === undefined ? "embed.html" : `${held.embeds[held.frames[number]]}#${encodeURIComponent(held.anchors[number])}`;
      const title = number === undefined ? held.title : held.titles[number];
      const height = number === undefined ? 600 : 140 + 26 * (Math.ceil(title.length / 45) + Math.ceil(held.texts[number].length / 55));
      return `<iframe src="${written(address(path), HTML)}" title="${written(title, HTML)}" width="100%" height="${height}" loading="lazy"></iframe>`;
    }

    function cited() {
      cite.value = CITED[how.value](sources[what.selectedIndex], context);
    }

    async function copy(field) {
      field.select();
      let done = false;
      try {
        await navigator.clipboard.writeText(field.value);
        done = true;
      } catch {
        try { done = document.execCommand("copy"); } catch { /* then by hand: it is selected */ }
      }
      status.textContent = "";
      requestAnimationFrame(() => { status.textContent = words(done ? "copied" : "selected"); });
    }

    dialog.querySelector("h2 bdi").textContent = entry().title;
    dialog.querySelector(".local").hidden = Boolean(known) || !/^file:$/.test(location.protocol);
    link.value = entry().address;
    embed.value = frame();
    what.replaceChildren(...sources.map(source => Object.assign(document.createElement("option"), { textContent: source.name })));
    status.textContent = "";
    what.onchange = how.onchange = cited;
    for (const button of dialog.querySelectorAll("[data-copy]")) button.onclick = () => copy(document.getElementById(button.dataset.copy));
    cited();
    dialog.showModal();
    dialog.querySelector("[data-copy]").focus();
    dialog.scrollTop = 0;
  };
}
