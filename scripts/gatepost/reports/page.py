"""Look of the HTML report. Colours are the site's; nothing here asks any host for anything."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --paper: #fff; --wash: #f3f6f3; --line: #d8dfda; --ink: #17201c; --soft: #4f5c56;
  --field: #0f3d30; --on-field: #fff; --on-field-soft: #c9ded5; --gate: #f5b83d; --green: #0a6247; --blue: #0b5a76; --red: #a8281c; --mark: #fbe3a6; --on-mark: #17201c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111715; --wash: #19211e; --line: #2e3a36; --ink: #e5ebe8; --soft: #a9b6b0;
    --field: #10362a; --on-field: #eef3f0; --on-field-soft: #b3c9bf; --green: #74d0a7; --blue: #8fd3ea; --red: #ff9b8c; --mark: #5a4413; --on-mark: #fff3d6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { background: var(--field); color: var(--on-field); border-bottom: 4px solid var(--gate); }
header, main, footer { padding: 1.25rem max(1.25rem, calc((100% - 52rem) / 2)); }
header p { margin: 0; color: var(--on-field-soft); }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
main > section:first-child h2 { margin-top: 0; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1.05rem; }
h3 .soft { font-weight: 400; }
p { margin: 0 0 .4rem; }
a { color: var(--blue); }
.soft { color: var(--soft); }
.document { border-top: 1px solid var(--line); margin-top: 1.75rem; }
.owners { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0; padding: 0; list-style: none; }
.owners li { display: flex; gap: .6rem; align-items: baseline; background: var(--wash); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .8rem; }
.owners strong { font-size: 1.3rem; line-height: 1.3; }
.more { color: var(--soft); font-size: .9em; }
.documents { margin: 0; padding: 0; list-style: none; }
.documents li:last-child { border-bottom: 0; }
.documents li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.documents .name { flex: 1 1 12rem; }
.documents li > .soft { flex-basis: 100%; font-size: .9em; }
.open { color: var(--red); font-weight: 600; }
.clean { color: var(--green); }
.findings { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
.findings li { min-width: 0; background: var(--wash); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem .9rem; }
.message { font-weight: 600; }
blockquote { margin: .4rem 0 .6rem; padding: .35rem .7rem; border-inline-start: 3px solid var(--gate); background: var(--paper); font: .85em/1.5 ui-monospace, monospace; white-space: pre-wrap; }
mark { background: var(--mark); color: var(--on-mark); padding: .05rem .1rem; font-weight: 600; }
.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin: 0; color: var(--soft); font-size: .85em; }
footer { color: var(--soft); border-top: 1px solid var(--line); font-size: .9em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
@media print {
  @page { size: A4; margin: 15mm; }
  :root { color-scheme: light; --paper: #fff; --wash: #fff; --line: #b5bdb8; --ink: #000; --soft: #333; --field: #fff; --on-field: #000;
    --on-field-soft: #333; --green: #0a6247; --blue: #000; --red: #a8281c; --mark: #eee; --on-mark: #000; }
  body { font-size: 10pt; }
  header, main, footer { padding: 0 0 8pt; }
  header { border-bottom-width: 1.5pt; margin-bottom: 8pt; }
  h1 { font-size: 17pt; }
  a { text-decoration: none; }
  .more { display: none; }
  mark { text-decoration: underline; print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  .findings li, .owners li { break-inside: avoid; }
}
"""
