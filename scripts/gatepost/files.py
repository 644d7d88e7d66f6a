"""The edge to the disk: which files to look at, what is in them, and how one is replaced."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from errno import EACCES, EBUSY
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from stat import S_ISREG
from typing import Any

from gatepost.errors import GatepostError
from gatepost.names import printable
from gatepost.patterns import pattern
from gatepost.tuples import NamedTuple

MARKDOWN = (".md", ".markdown")
OFFICE = (".docx", ".doc", ".odt", ".pdf")
"""What a folder may hold in place of the document that somebody thinks is checked."""
_LARGEST = 4 << 20
"""Some 1,500 pages. What is larger was written by a machine, or to cost time."""
_LARGEST_TOML = 256 << 10
_DEEPEST_KEY = 200
"""The library takes the square of a dotted name's length."""
_HEX = (b"0x", b"0o", b"0b")
_HUGE = pattern(rb"0[xob][0-9A-Fa-f_]{100}")
_UNWAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
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
    matches = _matcher(patterns)
    return matches(os.path.normcase(relative)) is not None or matches(os.path.normcase(path.name)) is not None


@lru_cache(maxsize=256)
def _matcher(patterns: tuple[str, ...]) -> Callable[[str], object]:
    """All patterns of a configuration in one: each file of a large folder is held against them."""
    return pattern("|".join(translate(os.path.normcase(one.rstrip("/"))) for one in patterns)).match


def read_text(path: Path, within: Path | None = None) -> Text:
    """Read a file as UTF-8. Where `within` is given, a link that leads out of that folder is not followed.

    A pipe or a device is never waited for, and no more is read than a document may be long.
    """
    try:
        data = _read(path, _LARGEST, within)
    except _Refused as error:
        return Text(None, fault=str(error))
    except OSError as error:
        return Text(
            None, fault=f"the file cannot be read: {error.strerror or error}\ncheck its name and its permissions"
        )
    if len(data) > _LARGEST:
        return Text(
            None,
            fault=f"the file is larger than {_LARGEST >> 20} MiB, and no document of a deal is\n"
            "split it, and keep its pictures in files of their own",
        )
    return decode(data)


def read_toml(path: Path, about: bytes = b"") -> dict[str, Any]:
    """Read a declaration or a configuration. One that does not hold the word it would be `about` is not parsed: nothing is in it.

    Raises:
        GatepostError: it cannot be read, or is no TOML; the message names the file.
    """
    try:
        data = _read(path, _LARGEST_TOML)
    except OSError as error:
        raise GatepostError(f"{path}: cannot be read: {error.strerror or error}") from error
    except _Refused as error:
        raise GatepostError(f"{path}: {str(error).partition(chr(10))[0]}") from error
    if len(data) > _LARGEST_TOML:
        raise GatepostError(f"{path}: it is larger than {_LARGEST_TOML >> 10} KiB")
    if about not in data:
        return {}
    if any(line.count(b".") > _DEEPEST_KEY for line in data.split(b"\n")):
        raise GatepostError(f"{path}: a line holds more than {_DEEPEST_KEY} points; no name is that deep")
    if any(start in data for start in _HEX) and _HUGE.search(data):  # Python reads it and then refuses to print it
        raise GatepostError(f"{path}: it holds a number of more than 100 digits")
    import tomli  # the parser of the standard library, compiled: three times as fast

    try:
        return tomli.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise GatepostError(f"{path}: it is not UTF-8 text; save it with the encoding UTF-8") from error
    except RecursionError as error:
        raise GatepostError(f"{path}: its values are nested too deeply") from error
    except ValueError as error:  # no text, no TOML, or a number of thousands of digits
        raise GatepostError(f"{path}: {printable(str(error))}") from error


class _Refused(Exception):
    """A file that is not even opened, or not read."""


def _read(path: Path, largest: int, within: Path | None = None) -> bytes:
    """The bytes of a regular file, at most one more than `largest`."""
    if within is not None and path.is_symlink() and not _real(path).is_relative_to(_real(within)):
        raise _Refused("this is a link to a file elsewhere, so it was not read\nput the document itself here")
    with open(os.open(path, os.O_RDONLY | _UNWAITING), "rb") as stream:
        status = os.fstat(stream.fileno())
        if not S_ISREG(status.st_mode):
            raise _Refused("this is no regular file\nname a Markdown document")
        # Python makes room for as much as it is asked for, so it is asked for the file's size, and for more if there is.
        data = stream.read(min(status.st_size, largest) + 1)
        return data if len(data) <= status.st_size else data + stream.read(largest + 1 - len(data))


def _real(path: Path) -> Path:
    """Where a path leads, also one that leads to itself: `Path.resolve` raises an error of its own there."""
    return Path(os.path.realpath(path))


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


def replace(path: Path, text: str, bom: bool = False, was: str | None = None) -> None:
    """Put a text in place of a file's content: the whole of it or nothing of it.

    `was` is the text that the new one was made from: if somebody saved another one meanwhile, it stays.

    Raises:
        OSError: it could not be written; the file is as it was.
    """
    import tempfile

    target = path.resolve()
    mode = target.stat().st_mode & 0o7777 if target.exists() else None
    if mode is not None and not mode & 0o222:  # a folder that can be written to would let it be replaced
        raise PermissionError(EACCES, "the file is read-only")
    data = (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8")
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".gatepost-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            os.chmod(name, mode)
        if was is not None and read_text(target).text != was:
            raise OSError(EBUSY, "it was changed by somebody else meanwhile")  # noqa: TRY301 -- the file beside it goes, too
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
