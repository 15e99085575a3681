"""Takes what others have learned into what was learned here; one's own corrections go first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rowcall.memory.learned import Learned
from rowcall.memory.packs import VALUE_FIELDS, Pack, said, told
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.learned import OF_ACCOUNT, Meaning, RememberedMapping, Taken, header_keys, text_key


def gathered(learned: Learned, service: str, *, columns: bool = True, values: bool = True) -> Pack:
    """All that was learned, or only what concerns columns, or only values.

    Raises:
        MemoryProblem: It cannot be read now.
    """
    texts = {key: learned.texts_for(key) for key in VALUE_FIELDS} if values else {}
    return Pack(service, learned.mappings() if columns else (), texts)


def take_in(learned: Learned, pack: Pack, service: str, *, replace: bool = False, only_look: bool = False) -> Taken:
    """Take a pack in, as far as nothing else is known here.

    Args:
        learned: What was learned here.
        pack: What others have learned.
        service: Whose personas and places are meant here.
        replace: Whether the pack goes first where it says something else.
        only_look: Whether nothing is changed.

    Raises:
        MemoryProblem: It cannot be read or written now.
    """
    sorting = _Sorting(replace)
    known = {_headers(mapping): mapping for mapping in learned.mappings()}
    mappings = [
        mapping
        for mapping in pack.mappings
        if sorting.wants(_columns_line(mapping), _says(mapping), _says(known.get(_headers(mapping))))
    ]
    values: dict[Field, dict[str, Meaning]] = {}
    for key, texts in pack.values.items():
        if key in OF_ACCOUNT and pack.service != service:
            sorting.elsewhere += len(texts)
        else:
            values[key] = _wanted_values(key, texts, learned.values_for(key), sorting)
    if not only_look:
        learned.keep_mappings(mappings)
        for key, texts in values.items():
            learned.keep_values(key, texts)
    return Taken(tuple(sorting.new), tuple(sorting.other), sorting.same, sorting.elsewhere)


@dataclass(slots=True)
class _Sorting:
    """Sorts what a pack says into what is new, other and the same here."""

    replace: bool
    new: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    same: int = 0
    elsewhere: int = 0

    def wants(self, line: str, its: object, mine: object) -> bool:
        """Whether something is to be taken in; `mine` is None where nothing is known here."""
        if its == mine:
            self.same += 1
            return False
        (self.new if mine is None else self.other).append(line)
        return mine is None or self.replace


def _wanted_values(
    key: Field, texts: Mapping[str, Meaning], known: Mapping[str, Meaning], sorting: _Sorting
) -> dict[str, Meaning]:
    wanted = {}
    for text, meaning in texts.items():
        mine = known.get(text_key(text))
        line = f"{FIELD_TITLES[key]}: “{text}” is {said(key, meaning)}"
        line += f", here {said(key, mine)}." if mine else "."
        if sorting.wants(line, meaning.value, mine.value if mine else None):
            wanted[text] = meaning
    return wanted


def _headers(mapping: RememberedMapping) -> frozenset[str]:
    return frozenset(header_keys([column.header for column in mapping.columns]))


def _says(mapping: RememberedMapping | None) -> object:
    """All that a mapping says, comparable; None for none."""
    if mapping is None:
        return None
    columns = zip(header_keys([column.header for column in mapping.columns]), mapping.columns, strict=True)
    told_of = {key: (one.chosen, one.field if one.chosen else None, one.fallback, one.tidy) for key, one in columns}
    return told_of, mapping.contacts, mapping.country


def _columns_line(mapping: RememberedMapping) -> str:
    return f"Columns: {told(mapping)}."
