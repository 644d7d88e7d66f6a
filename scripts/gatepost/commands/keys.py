"""What a cached report is known by: everything that it was made of."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from gatepost import __version__
from gatepost.commands.gather import Gatherer, Source
from gatepost.data import data_folder

try:  # hashlib's own, without OpenSSL: to load that costs as much as to ask the cache
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_PACKAGE = Path(__file__).resolve().parent.parent


class Keys:
    """Makes keys from documents, kinds, configuration, options, the day, and the program itself."""

    def __init__(self, gatherer: Gatherer) -> None:
        self._gatherer = gatherer
        self._salts: dict[Path | None, bytes] = {}
        self._program = _hashed(
            __version__,
            repr(list(_stamps(_PACKAGE))),
            str(gatherer.today or date.today()),
            str(gatherer.held_to),
            str(gatherer.kind),
            *_kinds(data_folder("templates")),
        )

    def of(self, folder: Path, sources: Iterable[Source], *, deal: bool) -> bytes:
        """The key of what is found in some documents that are judged together."""
        parts: list[str] = [folder.as_posix(), str(deal)]
        for path, named, read in sources:
            text = read or self._gatherer.text(path, named)
            parts += (path.as_posix(), str(named), text.fault, text.text or "")
        return _hashed(self._salt(folder), *parts)

    def _salt(self, folder: Path) -> bytes:
        """What holds in a folder, and the program."""
        config = self._gatherer.config(folder)
        if config.origin not in self._salts:
            own = [text for templates in config.templates for text in _kinds(templates)]
            self._salts[config.origin] = _hashed(self._program, str(config.origin), repr(config.told), *own)
        return self._salts[config.origin]


def _hashed(*parts: str | bytes) -> bytes:
    """A hash of some parts, each with its length: `ab, c` and `a, bc` are two things."""
    made = blake2b(digest_size=20)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.digest()


def _kinds(folder: Path) -> Iterable[str | bytes]:
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        for name in ("template.md", "document.toml"):
            file = Path(entry.path, name)
            if file.is_file():
                yield from (entry.name, name, file.read_bytes())


def _stamps(folder: Path) -> Iterable[tuple[str, int, int]]:
    """When the modules of the program were written: whoever works on a rule wants to see what it finds now."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in ("__pycache__", "_data"))
        for name in sorted(names):
            found = os.stat(os.path.join(root, name))
            yield os.path.join(root, name), found.st_mtime_ns, found.st_size
