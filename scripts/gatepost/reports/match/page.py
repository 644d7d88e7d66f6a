"""Look and filter of the HTML form. Colours are the site's; nothing here asks any host for anything."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --paper: #fff; --wash: #f3f6f3; --line: #d8dfda; --edge: #6b7771; --ink: #17201c; --soft: #4f5c56;
  --field: #0f3d30; --on-field: #fff; --on-field-soft: #c9ded5; --gate: #f5b83d; --green: #0a6247; --blue: #0b5a76; --red: #a8281c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111715; --wash: #19211e; --line: #2e3a36; --edge: #8b9992; --ink: #e5ebe8; --soft: #a9b6b0;
    --field: #10362a; --on-field: #eef3f0; --on-field-soft: #b3c9bf; --green: #74d0a7; --blue: #8fd3ea; --red: #ff9b8c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { background: var(--field); color: var(--on-field); border-bottom: 4px solid var(--gate); }
header, main, footer { padding: 1.25rem max(1.25rem, calc((100% - 82rem) / 2)); }
header p { margin: 0; color: var(--on-field-soft); }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
footer { color: var(--soft); border-top: 1px solid var(--line); font-size: .9rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 40%), 1fr)); gap: 1rem; margin: 0 0 1.25rem; padding: 0; list-style: none; }
.totals li { background: var(--wash); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; }
.totals strong { display: block; font-size: 1.7rem; line-height: 1.2; }
.totals span { color: var(--soft); }
.documents, .documents dl { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: 0; }
.documents { margin-bottom: 1.25rem; }
.documents > span { color: var(--soft); }
.documents div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.documents dt { color: var(--soft); }
.documents dd { margin: 0; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; background: var(--wash); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; }
form[hidden] { display: none; }
form label { display: flex; gap: .5rem; align-items: center; }
select, input[type=search] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem; padding: .25rem .5rem; max-width: 100%; min-width: 0; }
input[type=checkbox] { width: 1.15rem; height: 1.15rem; accent-color: var(--green); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.shown { color: var(--soft); margin: .5rem 0 0; min-height: 1.5em; }
.scroll { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; font-size: 1.2rem; font-weight: 650; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); border-bottom: 2px solid var(--line); white-space: nowrap; }
tbody th, .ids span, .number { white-space: nowrap; }
.words { min-width: 15rem; overflow-wrap: anywhere; }
.ids span { display: block; }
.number, thead th.number { text-align: right; font-variant-numeric: tabular-nums; }
.state { min-width: 8.5rem; font-weight: 600; }
.open { color: var(--red); }
.decided { color: var(--blue); }
.settled { color: var(--green); }
tr[hidden] { display: none; }
.meanings dt { font-weight: 600; }
.meanings dd { margin: 0 0 .4rem; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; --paper: #fff; --wash: #fff; --line: #b5bdb8; --ink: #000; --soft: #333; --field: #fff; --on-field: #000;
    --on-field-soft: #333; --green: #0a6247; --blue: #0b5a76; --red: #a8281c; }
  body { font-size: 9.5pt; }
  header, main, footer { padding: 0 0 8pt; }
  header { border-bottom-width: 1.5pt; margin-bottom: 8pt; }
  h1 { font-size: 17pt; }
  .totals { grid-template-columns: repeat(4, 1fr); gap: 8pt; }
  .totals strong { font-size: 14pt; }
  form { display: none; }
  .shown:empty { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, .totals li { break-inside: avoid; }
  .words { min-width: 0; }
}
"""

SCRIPT: Final = """
"use strict";
const form = document.querySelector("form");
const [state, open, words] = ["state", "open", "words"].map(name => form.elements[name]);
const rows = [...document.querySelectorAll("tbody tr")];
const texts = rows.map(row => row.textContent.toLowerCase());
function filter() {
  const asked = words.value.toLowerCase().split(/\\s+/);
  let shown = 0;
  rows.forEach((row, at) => {
    row.hidden = (state.value && row.dataset.state !== state.value) || (open.checked && row.dataset.standing !== "open")
      || !asked.every(word => texts[at].includes(word));
    shown += !row.hidden;
  });
  document.querySelector(".shown").textContent = shown === rows.length ? "" : `${shown} of ${rows.length} rows are shown.`;
}
form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = !rows.length;
filter();
"""
