/* Small helpers. Each works on the page as it is; without JavaScript nothing is lost but comfort. */
(() => {
  "use strict";

  /* Ticks stay in this browser, a store per page. A tick belongs to the words of its item: reword it and it asks again. */
  const store = {
    key: () => "gatepost.ticks:" + location.pathname,
    read() {
      try { return new Set(JSON.parse(localStorage.getItem(this.key())) || []); } catch { return new Set(); }
    },
    write(ticked) {
      try { localStorage.setItem(this.key(), JSON.stringify([...ticked])); } catch { /* no storage, no memory */ }
    },
  };

  const ownText = (item) => {
    const copy = item.cloneNode(true);
    copy.querySelectorAll("ul, ol").forEach((list) => list.remove());
    return copy.textContent.trim().replace(/\s+/g, " ");
  };

  const button = (label, act) => {
    const node = document.createElement("button");
    node.type = "button";
    node.textContent = label;
    node.addEventListener("click", act);
    return node;
  };

  function checklists() {
    const items = [...document.querySelectorAll(".task-list-item")]
      .map((item) => ({ box: item.querySelector("input[type=checkbox]"), text: ownText(item) }))
      .filter(({ box }) => box);
    items.forEach(({ box, text }) => box.setAttribute("aria-label", text));
    if (!items.length || document.querySelector(".gp-ticks")) return;
    /* In an example document a tick is somebody's signature, not the reader's. */
    if (document.querySelector(".gp-document")) return items.forEach(({ box }) => { box.disabled = true; });

    const count = document.createElement("span");
    count.setAttribute("role", "status");
    const show = () => {
      count.textContent = `${items.filter(({ box }) => box.checked).length} of ${items.length} ticked, kept in this browser only`;
    };
    const remember = () => {
      store.write(new Set(items.filter(({ box }) => box.checked).map(({ text }) => text)));
      show();
    };
    const ticked = store.read();
    items.forEach(({ box, text }) => {
      box.checked = box.checked || ticked.has(text);
      box.addEventListener("change", remember);
    });
    const acts = document.createElement("div");
    acts.append(
      button("Clear ticks", () => { items.forEach(({ box }) => { box.checked = false; }); remember(); }),
      button("Print", () => window.print()),
    );
    const bar = document.createElement("div");
    bar.className = "gp-ticks";
    bar.append(count, acts);
    document.querySelector(".task-list").before(bar);
    show();
  }

  /* A name, an id, a date or an amount stays on one line; a sentence gets room. Before the widths are measured. */
  function cells() {
    document.querySelectorAll(".md-typeset table:not([class]) td").forEach((cell) => {
      const text = cell.textContent.trim();
      if (text.length <= 16 && /\d/.test(text)) cell.classList.add("gp-short");
      else if (text.length <= 24 && /^[\w.-]+$/.test(text)) cell.classList.add("gp-name");
      else if (text.length <= 16 && cell === cell.parentElement.lastElementChild) cell.classList.add("gp-name");
      if (text.length > 40 && cell.parentElement.cells.length > 4) cell.classList.add("gp-long");
    });
    document.querySelectorAll(".md-typeset table:not([class]) th").forEach((cell) => {
      if (cell.textContent.trim().length <= 16) cell.classList.add("gp-head");
    });
  }

  /* A table of words would be columns of single words on a phone, and a short one that is too wide would hide its last
     column, where the result stands: there a row becomes a card. A table that is shown as blocks is none for a screen
     reader any more, so its parts say again what they are. */
  function cards() {
    if (!document.querySelector(".gp-play__meta, .gp-plays")) return;
    document.querySelectorAll(".md-typeset table:not([class])").forEach((table) => {
      const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
      const texts = [...table.tBodies[0].rows].flatMap((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      const wordy = texts.filter((text) => text.length > 16 && !/^[\d.,\s%-]+$/.test(text)).length;
      const row = texts.join("").length / table.tBodies[0].rows.length;
      if (names.length < 3 || (names.length === 3 && row < 110)) return;
      const box = table.closest(".md-typeset__scrollwrap");
      const hides = box && box.scrollWidth > box.clientWidth && table.tBodies[0].rows.length <= 5;
      if (wordy < texts.length / 3 && !hides) return;
      table.dataset.gpCards = "";
      table.setAttribute("role", "table");
      [...table.tHead.rows[0].cells].forEach((cell) => cell.setAttribute("role", "columnheader"));
      table.querySelectorAll("thead, tbody").forEach((part) => part.setAttribute("role", "rowgroup"));
      table.querySelectorAll("tr").forEach((row) => row.setAttribute("role", "row"));
      [...table.tBodies[0].rows].forEach((row) => [...row.cells].forEach((cell, at) => {
        cell.dataset.label = names[at] || "";
        cell.setAttribute("role", "cell");
      }));
    });
  }

  /* A table wider than the page scrolls in its own box; the keyboard must reach that box. */
  function wideTables() {
    document.querySelectorAll(".md-typeset__scrollwrap").forEach((wrap) => {
      if (wrap.scrollWidth <= wrap.clientWidth) {
        ["tabindex", "role", "aria-label"].forEach((name) => wrap.removeAttribute(name));
        return;
      }
      const heading = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")]
        .filter((node) => node.compareDocumentPosition(wrap) & Node.DOCUMENT_POSITION_FOLLOWING)
        .pop();
      const name = heading ? heading.firstChild.textContent.trim() : "";
      wrap.tabIndex = 0;
      wrap.setAttribute("role", "region");
      wrap.setAttribute("aria-label", name ? `Table: ${name}` : "Table");
    });
  }

  /* Colour in a report of the checker: place, code, caret, hint. */
  const marks = [
    [/^(\S+?:\d+:\d+:?)/, "gp-place"],
    [/\b([A-Z]{3}\d{3})\b/, "gp-code"],
    [/^([\s|│]*\^+)\s*$/, "gp-caret"],
    [/^(\s*next(?: \([^)]*\))?:.*)$/, "gp-hint"],
  ];
  const source = /^\s*\d*\s*[|│]|^$/;
  function reports() {
    document.querySelectorAll(".highlight > .filename").forEach((name) => {
      if (/^(\$ )?gatepost check\b/.test(name.textContent)) name.parentElement.classList.add("gp-report");
    });
    document.querySelectorAll(".gp-report code:not([data-marked])").forEach((code) => {
      code.dataset.marked = "";
      const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      const lines = code.textContent.trimEnd().split("\n");
      code.innerHTML = lines.map((line) => marks.reduce(
        (html, [pattern, name]) => html.replace(pattern, (all, part) => all.replace(part, `<span class="${name}">${part}</span>`)),
        escape(line),
      )).map((html, at) => (source.test(lines[at]) ? html : `<span class="gp-message">${html}</span>`)).join("\n");
    });
  }

  /* A play whose next review has passed says that it is stale. The reader's own day counts. */
  function stale() {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    document.querySelectorAll("[data-gp-until]").forEach((note) => { note.hidden = note.dataset.gpUntil >= today; });
  }

  /* People ask the search whole questions. Words that stand on every page would find any title that begins like them, so
     they are taken out on the way to the search's worker, unless nothing else was asked. Other builders: no such message. */
  const everywhere = new Set(
    ("a about am an and any are as at be been but by can could did do does for from get give goes had has have he her him his how i if in "
      + "into is it its let may me must my need no not of on one or our she should so some something than that the their them then there these they "
      + "this those to us was we were what when where which who whom whose why will with would you your").split(" "),
  );
  function plainQuestions() {
    const post = Worker.prototype?.postMessage;
    if (!post || post.plain) return;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.type !== 2 || typeof message.data !== "string") return post.call(this, message, ...rest);
      const words = message.data.split(/\s+/).filter((word) => !everywhere.has(word.toLowerCase().replace(/[?.,!]+$/, "")));
      return post.call(this, { ...message, data: words.join(" ").trim() ? words.join(" ") : message.data }, ...rest);
    };
    Worker.prototype.postMessage.plain = true;
  }
  if (window.Worker) plainQuestions();

  /* Once as it stands and once with the fonts, which make a table wider or narrower. */
  const start = () => { stale(); checklists(); reports(); cells(); cards(); wideTables(); document.fonts.ready.then(() => { cards(); wideTables(); }); };
  if (window.document$) window.document$.subscribe(start);
  else document.addEventListener("DOMContentLoaded", start);
  window.addEventListener("resize", wideTables);
})();
