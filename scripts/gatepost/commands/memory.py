"""What earlier runs found, asked by what a report is made of. A run that asks nobody does not load this."""

from __future__ import annotations

from gatepost.cache import Cache, cache_folder
from gatepost.commands.gather import Batch, Gatherer, Outcome
from gatepost.commands.keys import Keys
from gatepost.packing import pack, unpack


class Memory:
    """Outcomes by batch, kept from run to run."""

    def __init__(self, gatherer: Gatherer) -> None:
        self._keys = Keys(gatherer)
        self._cache = Cache(cache_folder())

    def key(self, batch: Batch) -> bytes:
        """What the outcome of a batch is known by."""
        return self._keys.of(batch.folder, batch.sources, deal=batch.deal)

    def get(self, key: bytes) -> Outcome | None:
        """What an earlier run found."""
        text = self._cache.get(key)
        if text is None:
            return None
        try:
            count, _, packed = text.partition(" ")
            return Outcome(unpack(packed), int(count))
        except ValueError:
            return None

    def put(self, key: bytes, outcome: Outcome) -> None:
        """Keep an outcome for later runs."""
        self._cache.put(key, f"{outcome.passed_over} {pack(outcome.reports)}")

    def close(self) -> None:
        """Write down what is new."""
        self._cache.close()
