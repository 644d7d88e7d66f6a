"""The edge to the disk: which files to look at, what is in them, and how one is replaced."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

MARKDOWN = (".md", ".markdown")
OFFICE = (".docx", ".doc", ".odt", ".pdf")
"""What a folder may hold in place of the document that somebody thinks is checked."""
_SKIPPED = frozenset(("node_modules", "__pycache__", "site-packages", "venv"))


class Text(NamedTuple):
    """The text of a file without its byte order mark, or why there is none (the next step after a line break)."""

    text: str | None
    bom: bool = False
    fault: str = ""


def walk(folder: Path, exclude: tuple[str, ...] = (), base: Path | None = None) -> Iterator[Path]:
    """The Markdown, Word and PDF files below a folder, sorted. Hidden folders and links to folders are not entered.

    `exclude` are patterns of paths below `base` (without it, below the folder), or of names alone.
    """
    for root, folders, names in os.walk(folder):
        here = Path(root)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in _SKIPPED and not _excluded(here / name, base or folder, exclude)
        )
        for name in sorted(names):
            if name.lower().endswith(MARKDOWN + OFFICE) and not _excluded(here / name, base or folder, exclude):
                yield here / name


def still_excluded(folder: Path, exclude: tuple[str, ...], base: Path | None) -> tuple[str, ...]:
    """The patterns that hold below a folder that somebody named: not those that leave out the folder itself, or all in it."""
    if base is None:
        return exclude
    inside = folder.resolve() / "_"
    return tuple(
        one for one in exclude if not (_excluded(inside.parent, base, (one,)) or _excluded(inside, base, (one,)))
    )


def _excluded(path: Path, base: Path, patterns: tuple[str, ...]) -> bool:
    if not patterns:
        return False
    relative = os.path.relpath(path, base).replace(os.sep, "/")
    return any(fnmatch(name, pattern.rstrip("/")) for pattern in patterns for name in (relative, path.name))


def read_text(path: Path) -> Text:
    """Read a file as UTF-8."""
    if path.exists() and not path.is_file():
        return Text(None, fault="this is no regular file\nname a Markdown document")
    try:
        data = path.read_bytes()
    except OSError as error:
        return Text(
            None, fault=f"the file cannot be read: {error.strerror or error}\ncheck its name and its permissions"
        )
    return decode(data)


def decode(data: bytes) -> Text:
    """Bytes as text, or in plain words why they are none."""
    fault = _binary(data)
    if fault:
        return Text(None, fault=fault)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Text(
            None,
            fault=f"the file is not UTF-8 text (line {line} holds the byte 0x{data[error.start]:02x})\nsave it with the encoding UTF-8",
        )
    if text.startswith("\ufeff"):
        return Text(text[1:], bom=True)
    return Text(text)


def _binary(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        return "the file is a Word document or another archive, not Markdown\nsave it as Markdown, for example with: pandoc -t gfm FILE.docx -o FILE.md"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return "the file is a Word document in the old .doc format, not Markdown\nopen it in a word processor, save it as .docx, and convert that to Markdown"
    if data.startswith(b"%PDF"):
        return "the file is a PDF, not Markdown\ncheck the document that the PDF was made from"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "the file is UTF-16 text\nsave it with the encoding UTF-8"
    if b"\x00" in data[:8192]:
        return "the file is binary, not Markdown\nname a Markdown document"
    return ""


def replace(path: Path, text: str, bom: bool = False) -> None:
    """Put a text in place of a file's content: the whole of it or nothing of it.

    Raises:
        OSError: it could not be written; the file is as it was.
    """
    import tempfile

    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write((b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            os.chmod(name, target.stat().st_mode & 0o7777)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
