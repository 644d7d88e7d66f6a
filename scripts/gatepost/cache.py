"""What earlier runs found, kept in the user's cache folder: text by key, safe with runs at the same time, bounded.

A cache is a convenience. Where it cannot be opened, read or written, the run goes on without it and nobody is told.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

MOST: Final = 200_000
"""So many entries are kept: the ones that were used last."""
_LARGEST: Final = 1 << 20
"""An entry with more characters than this is not worth its place."""
_DAY: Final = 86_400
_WAIT: Final = 1.0
"""Seconds to wait for another run that is writing."""

_FAULTS: Final = (sqlite3.Error, OSError)


def cache_folder() -> Path | None:
    """The folder of the cache, by the convention of the system; None where there is no home for one."""
    named = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    if named and os.path.isabs(named):
        return Path(named) / "gatepost"
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    return Path(home) / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "gatepost"


class Cache:
    """Texts by key. What is put becomes visible to others when the cache is closed, or every thousandth time."""

    def __init__(self, folder: Path | None, most: int = MOST) -> None:
        self._base = _opened(folder) if folder is not None else None
        self._most = most
        self._new: dict[bytes, str] = {}
        self._used: set[bytes] = set()

    def get(self, key: bytes) -> str | None:
        """What was kept under a key."""
        if self._base is None:
            return None
        try:
            row = self._base.execute("SELECT text, day FROM kept WHERE key = ?", (key,)).fetchone()
        except _FAULTS:
            self._give_up()
            return None
        if row is None or not isinstance(row[0], str):
            return None
        if row[1] != _today():
            self._used.add(key)
        return row[0]

    def put(self, key: bytes, text: str) -> None:
        """Keep a text."""
        if self._base is not None and len(text) <= _LARGEST:
            self._new[key] = text
            if len(self._new) >= 1000:
                self._write()

    def close(self) -> None:
        """Write what is new, and throw away what was not used for the longest time."""
        if self._base is not None and (self._new or self._used):
            self._write()
        if self._base is not None:
            with suppress(*_FAULTS):
                self._base.close()
            self._base = None

    def _write(self) -> None:
        assert self._base is not None
        today = _today()
        try:
            with self._base as base:
                base.executemany(
                    "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)",
                    [(key, today, text) for key, text in self._new.items()],
                )
                base.executemany("UPDATE kept SET day = ? WHERE key = ?", [(today, key) for key in self._used])
                spare = base.execute("SELECT count(*) FROM kept").fetchone()[0] - self._most
                if spare > 0:
                    base.execute(
                        "DELETE FROM kept WHERE key IN (SELECT key FROM kept ORDER BY day, rowid LIMIT ?)", (spare,)
                    )
        except (*_FAULTS, UnicodeEncodeError):
            self._give_up()
        self._new.clear()
        self._used.clear()

    def _give_up(self) -> None:
        self._base = None


def _today() -> int:
    return int(time.time() // _DAY)


def _opened(folder: Path) -> sqlite3.Connection | None:
    """The database, made where it is not there yet; one that is broken is begun anew."""
    file = folder / "reports-1.sqlite"
    for _ in range(2):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            base = sqlite3.connect(file, timeout=_WAIT)
            # A power cut may cost the cache, never a document: it need not wait for the disk.
            base.execute("PRAGMA synchronous = OFF")
            base.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, text TEXT)")
        except sqlite3.OperationalError:  # locked, read-only, full
            return None
        except sqlite3.DatabaseError:
            with suppress(OSError):
                file.unlink()
        except OSError:
            return None
        else:
            return base
    return None
