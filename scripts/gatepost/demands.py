"""The gates of a deal as files declare them: what each is called, and what it demands."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from gatepost.errors import GatepostError
from gatepost.model import Status
from gatepost.names import closest
from gatepost.settings import GATES, refuse_unknown, shown
from gatepost.tuples import NamedTuple


class Gate(NamedTuple):
    """A gate and its demands."""

    name: str
    title: str
    question: str = ""
    documents: Mapping[str, Status] = MappingProxyType({})
    signed: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    match: bool = False
    ended: bool = False
    valid: bool = False

    @property
    def demanding(self) -> bool:
        """Whether it asks for anything at all."""
        return any((self.documents, any(self.signed.values()), self.match, self.ended, self.valid))


def read_gates(
    origin: str, data: Mapping[str, Any], base: Mapping[str, Gate] = MappingProxyType({})
) -> dict[str, Gate]:
    """The gates that a file declares, on top of others.

    Raises:
        GatepostError: a word or a value is not known, with the file and the key.
    """
    gates = dict(base)
    for name, told in data.items():
        where = f"{origin}{shown(name)}"
        if not isinstance(told, dict):
            raise GatepostError(f"{where} is a table")
        refuse_unknown(f"{where}.", told, GATES)
        for word in ("title", "question", "like"):
            if not isinstance(told.get(word, ""), str):
                raise GatepostError(f"{where}.{word} is a text")
        for word in ("match", "ended", "valid", "remove"):
            if not isinstance(told.get(word, False), bool):
                raise GatepostError(f"{where}.{word} is true or false")
        for word in ("documents", "signed"):  # of a gate that is taken away, too
            _table(where, word, told)
        if told.get("remove"):
            if name not in gates:
                raise GatepostError(
                    f"{where}: there is no such gate to remove; there are {', '.join(map(shown, gates))}"
                )
            del gates[name]
            continue
        gates[name] = _gate(where, name, told, _basis(where, told, gates, name, data))
        if not gates[name].demanding:
            raise GatepostError(
                f"{where} asks for nothing, so it would always be open; say what it asks for, "
                'such as documents = { scope = "review" }, or take another gate: like = "submit"'
            )
    return gates


def _basis(where: str, told: Mapping[str, Any], gates: Mapping[str, Gate], name: str, data: Mapping[str, Any]) -> Gate:
    like = told.get("like")
    if like is None:
        return gates.get(name, Gate(name, name.replace("-", " ").capitalize()))
    if like not in gates:
        said = f"{where}.like = {shown(repr(like))}"
        if like != name and like in data:
            raise GatepostError(f"{said}: that gate stands further down in the file, or is removed; move it up")
        guess = closest(like, list(gates), 0.6)
        raise GatepostError(
            f"{said} is no gate; "
            + (f"did you mean {shown(guess)}?" if guess else f"there are {', '.join(map(shown, gates))}")
        )
    return gates[like]._replace(name=name, title=name.replace("-", " ").capitalize())


def _gate(where: str, name: str, told: Mapping[str, Any], basis: Gate) -> Gate:
    documents = dict(basis.documents)
    for kind, status in _table(where, "documents", told).items():
        if status not in ("draft", "review", "approved"):
            said = f"{where}.documents.{shown(kind)} = {shown(repr(status))}"
            raise GatepostError(f"{said} is none of draft, review, approved")
        documents[kind] = Status(status)
    signed = dict(basis.signed)
    for kind, roles in _table(where, "signed", told).items():
        if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
            raise GatepostError(f"{where}.signed.{shown(kind)} is a list of roles")
        if roles and kind not in documents:
            raise GatepostError(
                f"{where}.signed.{shown(kind)}: the gate does not ask for that document, so nobody looks for its signatures; "
                f'write documents = {{ {shown(kind)} = "approved" }} as well'
            )
        signed[kind] = tuple(roles)
    return Gate(
        name,
        str(told.get("title", basis.title)),
        str(told.get("question", basis.question)),
        MappingProxyType(documents),
        MappingProxyType(signed),
        bool(told.get("match", basis.match)),
        bool(told.get("ended", basis.ended)),
        bool(told.get("valid", basis.valid)),
    )


def _table(where: str, word: str, told: Mapping[str, Any]) -> Mapping[str, Any]:
    value = told.get(word, {})
    if not isinstance(value, dict):
        raise GatepostError(f"{where}.{word} is a table, such as {GATES[word].rpartition('`')[0].rpartition('`')[2]}")
    return value
