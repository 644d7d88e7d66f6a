"""What is to be filled in, in the notations that people use, and titles without their decoration."""

from __future__ import annotations

import re
from typing import Final

from gatepost.names import normalise
from gatepost.patterns import pattern

_BLANK: Final = pattern(
    r"""
      \[\[(?P<own>[^\[\]\n]{1,200})\]\]
    | \{\{(?P<braces>[^{}\n]{1,200})\}\}
    | \u00ab(?P<quotes>[^\u00ab\u00bb\n]{1,200})\u00bb
    | \\?<(?P<angle>[A-Za-z][^<>\n=/:@"\\]{1,120})\\?>
    | (?<![\]!\w])\\?\[(?P<bracket>[^\[\]\n^\\][^\[\]\n\\]{1,200})\\?\](?![\[(:])
    | (?P<click>click\ (?:or\ tap\ )?here\ to\ enter\ (?:text|a\ date)\b\.?|choose\ an\ item\b\.?)
    | \b(?P<open>TB[DCA]|T\.B\.[DCA]\.?|XXX+|to\ be\ (?:decided|determined|confirmed|completed|advised))(?!\w)
    | (?P<mask>\b(?:DD|MM|YYYY|YY)(?:[./-](?:DD|MM|YYYY|YY)){2}\b)
    | (?P<line>(?:\\?_){3,}|\.{4,}|\u2026{2,})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAGS: Final = frozenset(
    ("a", "b", "blockquote", "body", "br", "center", "code", "col", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h",
     "head", "hr", "html", "i", "img", "input", "ins", "kbd", "li", "link", "mark", "meta", "ol", "p", "pre", "q", "s",
     "script", "small", "span", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul")
)  # fmt: skip
_LETTER: Final = pattern(r"[^\W\d_]")
_BRACKETS: Final = pattern(r"[\[\]{}<>|\u00ab\u00bb`*\\]+")
_LINK: Final = pattern(r"!?\[([^\[\]]{0,200})\]\([^()]{0,500}\)")
_HTML: Final = pattern(r"</?[A-Za-z][^<>]{0,200}>")
_ATTRIBUTES: Final = pattern(r"\{:? ?[#.:][^{}]{0,200}\}$")
_ESCAPED: Final = pattern(r"\\([\[\]<>_*#.|])")
_EMPHASIS: Final = pattern(r"[*_`~\\]+")
_OPTIONAL: Final = pattern(
    r"(?<!\s)\s*+[(\[](?:optional|if (?:applicable|any|needed|required|relevant)|where applicable)[)\]]\s*$",
    re.IGNORECASE,
)
LONGEST: Final = 120
"""No title is longer."""


def clean(text: str) -> str:
    """One line of text without what cannot be printed."""
    text = " ".join(text.split())
    return text if text.isprintable() else "".join(one for one in text if one.isprintable())


def blanks(text: str) -> tuple[str, int]:
    """The text with all that waits to be filled in written as `[[...]]`, and how often that was."""
    count = 0

    def placeholder(match: re.Match[str]) -> str:
        nonlocal count
        inner = match["own"] or match["braces"] or match["quotes"] or match["angle"] or match["bracket"] or ""
        if match["angle"] and match["angle"].split()[0].casefold().rstrip("123456") in _TAGS:
            return match[0]
        if match["bracket"] and not _LETTER.search(inner):
            return match[0]  # a footnote, a box to tick
        count += 1
        return f"[[{inner_text(inner) or 'fill in'}]]"

    return _BLANK.sub(placeholder, text), count


def inner_text(text: str) -> str:
    """Words that may stand between `[[` and `]]`, also in a table."""
    return clean(_BRACKETS.sub(" ", text))[:LONGEST].strip()


def only_blanks(text: str) -> bool:
    """Whether a converted text holds no words outside its placeholders."""
    return _LETTER.search(re.sub(r"\[\[[^\[\]]*\]\]", "", text)) is None


def plain_title(title: str) -> str:
    """A title as its author wrote it, without number, emphasis, link, anchor and colon; empty where nothing is left."""
    text = _HTML.sub(" ", _LINK.sub(r"\1", _ATTRIBUTES.sub("", clean(re.sub(r"<!--.{0,500}?-->", " ", title)))))
    text = clean(_EMPHASIS.sub("", text.replace("<!", " "))).rstrip(" :#")
    name = normalise(text)
    words = text.split()
    number = max((at for at in range(min(4, len(words))) if normalise(" ".join(words[at:])) == name), default=0)
    return " ".join(words[number:]).rstrip(" :#")


def without_optional(title: str) -> tuple[str, bool]:
    """A title without "(optional)" or the like, and whether it said so."""
    rest = _OPTIONAL.sub("", title)
    return rest, rest != title


def as_comment(paragraphs: list[str]) -> str:
    """An HTML comment for the writer of a section. Marks that would end it, or mean something in one, are defused."""
    paragraphs = [_ESCAPED.sub(r"\1", text) for text in paragraphs]
    lines = [clean(line) for text in paragraphs for line in (*text.split("\n"), "")]
    words = re.sub(r"-{2,}", "\u2013", "\n".join(lines)).strip()
    words = re.sub(r"\n{3,}", "\n\n", words)
    if re.match(r"(?:allow|owner)\b", words, re.IGNORECASE):
        words = f"Help: {words}"
    words = words.replace("<!", "<")
    return f"<!--\n{words}\n-->" if words else ""
