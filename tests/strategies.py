"""Documents that nobody would write, and everybody does: Hypothesis strategies for Markdown.

The tests that use them draw the same documents in every run: two libraries that part over one more oddity must not
stop a change that has nothing to do with it. To look for oddities, take `derandomize` out and raise `max_examples`.
"""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = st.sampled_from(
    ["a", "b c", "Scope", "é ü", "日本", "😀", "x\u0301", "\u00a0", "a\u3000b", "*e*", "**b**", "`c`", "``d ` e``", "` f", "\\`", "\\|", "\\", "[[what]]",
     "[l](u)", "[x] y", "&amp;", "<b>", "<!-- n -->", "<!-->", "x <!-- o", "-->", "{#id}", "DEL-001", "12,500.00", "1.", "-", "#", "a\\", "\x00", "\x0b", "\x0c", "\x1c", "\x85",
     "\u2028", "\ufeff", "\ud800", "\x7f", "a  b", "$", "_", "~~s~~"]
)  # fmt: skip
"""Pieces of text, marks that are closed and marks that are not, and characters that only some count as white space."""

_TEXT = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
_INDENT = st.sampled_from(["", "", "", " ", "  ", "   "])
_MARKS = st.sampled_from(
    [
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "10. ",
        "- [ ] ",
        "- [x] ",
        "-\t",
        "1.\t",
        "-   ",
        "> ",
        ">",
        "> > ",
        "> - ",
        "- > ",
        "- - ",
        "> [!NOTE]\n> ",
    ]
)
_LINES = st.one_of(
    st.builds("{}{}".format, _INDENT, _TEXT),
    st.builds("{}{}{}".format, _INDENT, _MARKS, _TEXT),
    st.builds("{}{} {}{}".format, _INDENT, st.sampled_from(["#", "##", "###", "######", "#######"]), _TEXT, st.sampled_from(["", " #", " ##  ", "#", "\t"])),
    st.builds("{}{}".format, st.sampled_from(["    ", "\t", "  \t", "        "]), st.sampled_from(["code", "a | b", "- n", "1. n", "=", "x <!-- y -->"])),
    st.sampled_from(["", "", "", " ", "\t", "   \t", "#", "##", "#a", "===", "---", "- - -", "***", "_ _ _", "----", "=", "-", "+", "1.", ">", "> ", "+++"]),
    st.sampled_from(["```", "~~~", "``` py", "````", "  ```", "``", "~~~~ x", "- ```", "> ```"]),
    st.sampled_from(["<!-- c -->", "<!-- o", "c -->", "<!--->", "<!---->", "<!-- a --> b", "  <!-- c -->", "- <!-- l", "> <!-- q -->", "<!-- `", "<div>", "</div>", "<p>x", "<script>", "<?php", "?>", "<![CDATA[", "]]>", "<!D x>", "<br/>"]),
    st.just("\n[d]: /u 't'\n"),
)  # fmt: skip

_CELLS = st.one_of(
    _TEXT, st.sampled_from(["", " ", "  a  ", "\ta\t", "`a|b`", "a \\| b", "a\\\\|b", "\u00a0", "---", ":-:"])
)
_DELIMITERS = st.sampled_from(["---", "-", ":-", "-:", ":---:", " --- ", "  -", "---\t"])


@st.composite
def rows(draw: st.DrawFn, cells: st.SearchStrategy[str] = _CELLS, columns: int | None = None) -> str:
    """A line of a pipe table, with or without outer pipes."""
    width = columns or draw(st.integers(1, 4))
    opening, closing = draw(
        st.sampled_from([("| ", " |"), ("|", "|"), ("", ""), ("| ", ""), ("", " |"), ("  |", "|  "), ("|", "|\t")])
    )
    return (
        opening + draw(st.sampled_from([" | ", "|", "| ", "\t|\t"])).join(draw(cells) for _ in range(width)) + closing
    )


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A pipe table, or what looks like one: the delimiter row may have too many cells, and the rows too few."""
    columns = draw(st.integers(1, 4))
    delimiters = columns if draw(st.integers(0, 9)) else columns + 1
    body = draw(
        st.lists(
            st.one_of(
                rows(columns=columns),
                rows(),
                st.sampled_from(["text", "|", "||", "> q", "# h", "- i", "---", "    code", "<!-- c -->"]),
            ),
            max_size=4,
        )
    )
    return "\n".join((draw(rows(columns=columns)), draw(rows(_DELIMITERS, delimiters)), *body))


@st.composite
def bodies(draw: st.DrawFn, breaks: tuple[str, ...] = ("\n", "\n", "\n", "\r\n", "\r")) -> str:
    """Markdown without front matter."""
    pieces = draw(st.lists(st.one_of(_LINES, _LINES, _LINES, tables()), max_size=9))
    text = "\n".join(pieces) + draw(st.sampled_from(["\n", "\n", ""]))
    return text.replace("\n", draw(st.sampled_from(breaks)))


FIELDS = st.sampled_from(
    ["title: Boiler repair", 'customer: "[[customer]]"', "template: [[x]]", "status: draft", "a: b: c", "list: [a, b]", "list:\n  - a\n  - b", "map:\n  k: v\n  l: w",
     "text: |\n  one\n  two", "text: >\n  one\n  two", "long: one\n  two", "q: 'it''s'", 'q: "a\\nb"', "k: v # note", "# note", "", "k: &x 1", "k: *x", "k: !!python/object:os.x y",
     "1: a", "yes: no", "? complex\n: v", "? [a]\n: v", "{a: b}", "- a", "text", "\tk: v", "k:\tv", "k:", "k: ", "k: ''", "k: '", "é: ü", "😀: x", "k: {{ cookiecutter.x }}", "k: @x",
     "k: \x00", "k: \ud800", "k: a\u2028b", "k: \x85", "\ufeffk: v", "<<: {a: b}", "k: 2026-11-23", "k: ~", "k: []", "...x", "--- x", "%TAG", "k: [[a, b], [c]]"]
)  # fmt: skip


@st.composite
def front_matters(draw: st.DrawFn) -> str:
    """Front matter in its odd forms: late, unclosed, in TOML, with fences of too many dashes."""
    opening = draw(
        st.sampled_from(["---", "---", "---", "--- ", "---\t", "----", "+++", "\n---", " ---", "\ufeff---", "..."])
    )
    closing = draw(st.sampled_from(["---", "---", "---", "...", "--- ", "----", "+++", "", " ---"]))
    return "\n".join((opening, *draw(st.lists(FIELDS, max_size=5)), closing, ""))


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Markdown with or without front matter, with any line ends and perhaps a byte order mark."""
    text = draw(st.one_of(st.just(""), front_matters())) + draw(bodies(("\n",)))
    return draw(st.sampled_from(["", "", "", "\ufeff"])) + text.replace(
        "\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"]))
    )


TEXTS = st.one_of(
    documents(), st.text(max_size=60), st.text("`<!->|\\#*[]\n\r\t \ufeff\u0301é😀\ud800\x00", max_size=60)
)
"""Any text at all."""
