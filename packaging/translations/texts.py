"""One text of the program, as translators meet it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "desktop" / "rowcall"


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its context; texts with the same context and source are one."""

    context: str
    source: str
    plural: bool = False
    """Whether it has a form for each kind of number."""
    place: str = ""
    """The module that says it, for the translator."""


def once(texts: Iterable[Text]) -> list[Text]:
    """Each text once, by context and source."""
    found: dict[tuple[str, str], Text] = {}
    for text in texts:
        found.setdefault((text.context, text.source), text)
    return [found[key] for key in sorted(found)]


def modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    """Every module under a folder, by its path from the program's folder."""
    for file in sorted(folder.rglob("*.py")):
        yield file.relative_to(PROGRAM).as_posix(), ast.parse(file.read_text(encoding="utf-8"))
