"""The exports of known tools, recognised by their header row; what is known of each stands in a file of `tools`."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field

_TOOLS = Path(__file__).with_name("tools")
_NO_FIELD = "-"
SURE = 0.99
"""How sure it is what a column means whose tool is known."""
_STEP = 0.01
"""Of several columns for one field, each is so much less sure than the one that is named before it."""


@dataclass(frozen=True, slots=True)
class QuirkKnown:
    """What in a tool's exports is not what it seems."""

    does: str
    """`apostrophes`, `columns`, `pictures`, `placeholders` or `short_ids`: what is looked for."""
    one: str
    many: str
    """The same for several; `{count}` is how many."""
    headers: frozenset[str] = frozenset()
    """For `columns`: normalised headers of those that are not what they seem."""
    cells: frozenset[str] = frozenset()
    """For `placeholders`: what stands for nothing, casefolded."""


@dataclass(frozen=True, slots=True)
class Export:
    """One kind of file that a tool writes."""

    key: str
    title: str
    name: str
    """Which of the tool's files it is: contacts, companies."""
    known: str
    """How we know its headers: from a `header row` of a real file, `documentation` or `recollection`."""
    signs: frozenset[str]
    """Normalised headers that this tool has and hardly any other file."""
    exact: frozenset[str]
    """Headers of which only the tool's own spelling is a sign."""
    also: frozenset[str]
    """Normalised headers without which it is not this file."""
    without: frozenset[str]
    """Normalised headers with which it is another file of the tool."""
    least: int
    """How many signs must be there."""
    means: Mapping[str, Field | None] = field(default_factory=dict)
    """Normalised header -> what it means here; None: nothing for us."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """Normalised header -> how sure: of several for one field the first in the file is the best."""
    quirks: tuple[QuirkKnown, ...] = ()

    def matches(self, names: Set[str], spelled: Set[str]) -> int:
        """How many of its signs a header row has, normalised and as they are; 0 where these are too few."""
        found = len(self.signs & names) + len(self.exact & spelled)
        fits = found >= self.least and self.also <= names and self.without.isdisjoint(names)
        return found if fits else 0


@cache
def known_exports() -> tuple[Export, ...]:
    """Every kind of file that is known, of every tool."""
    return tuple(export for path in sorted(_TOOLS.glob("*.toml")) for export in _read(path))


def recognise_export(headers: Iterable[str]) -> Export | None:
    """The tool that wrote the file, or None: the one of which the most signs are there."""
    spelled = {header.strip() for header in headers}
    names = {normalise(header) for header in spelled}
    found = [(export.matches(names, spelled), export) for export in known_exports()]
    best, export = max(found, key=lambda pair: pair[0])
    return export if best else None


def _read(path: Path) -> list[Export]:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    quirks = tuple(_quirk(entry) for entry in content.get("quirk", ()))
    usual, special = _fields(content["means"]), content.get("means_of", {})
    return [_export(content, kind, usual, _fields(special.get(kind["name"], {})), quirks) for kind in content["kind"]]


def _fields(means: Mapping[str, str]) -> dict[str, Field | None]:
    return {normalise(header): None if name == _NO_FIELD else Field(name) for header, name in means.items()}


def _export(
    tool: Mapping[str, Any],
    kind: Mapping[str, Any],
    usual: Mapping[str, Field | None],
    special: Mapping[str, Field | None],
    quirks: tuple[QuirkKnown, ...],
) -> Export:
    """One kind of file, in which some headers may mean something else than in the tool's other files."""
    fields = {**special, **{name: meaning for name, meaning in usual.items() if name not in special}}
    return Export(
        key=tool["key"],
        title=tool["title"],
        name=kind["name"],
        known=kind["known"],
        signs=_normalised(kind["signs"]),
        exact=frozenset(kind.get("exact", ())),
        also=_normalised(kind.get("also", ())),
        without=_normalised(kind.get("without", ())),
        least=kind["least"],
        means=fields,
        scores=_scores(fields),
        quirks=quirks,
    )


def _scores(fields: Mapping[str, Field | None]) -> dict[str, float]:
    before: Counter[Field | None] = Counter()
    scores = {}
    for name, meaning in fields.items():
        scores[name] = SURE - _STEP * before[meaning] if meaning else SURE
        before[meaning] += 1
    return scores


def _quirk(entry: Mapping[str, Any]) -> QuirkKnown:
    return QuirkKnown(
        does=entry["does"],
        one=entry["one"],
        many=entry["many"],
        headers=_normalised(entry.get("headers", ())),
        cells=frozenset(cell.casefold() for cell in entry.get("cells", ())),
    )


def _normalised(headers: Iterable[str]) -> frozenset[str]:
    return frozenset(normalise(header) for header in headers)
