"""The command that looks after what was learned from corrections, and exchanges it with a team."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.model.learned import LearnedCount
from rowcall.session import Session
from rowcall.setups import make_setup

MOST_LINES = 200
"""Lines that are printed of what a file would change."""


async def carry_out(
    word: str,
    path: Path | None,
    *,
    what: str = "all",
    like: Path | None = None,
    replace: bool = False,
    only_look: bool = False,
) -> int:
    """Do what was asked and say what came of it; returns the exit code.

    Args:
        word: export, import, count or forget.
        path: The file; none for `count` and `forget`.
        what: Of an export: all, columns or values.
        like: Of an export: a list; only what concerns the columns of such lists is written.
        replace: Of an import: whether the file goes before one's own corrections.
        only_look: Of an import: whether nothing is changed.

    Raises:
        RowcallError: If the file cannot be read or written, or what was learned cannot be used.
    """
    session = Session(make_setup())
    try:
        match word:
            case "export":
                lines = await _export(session, _given(path), what, like)
            case "import":
                lines = await _import(session, _given(path), replace=replace, only_look=only_look)
            case "forget":
                lines = [f"Forgotten: {counted(await session.learning.forget_all())}."]
            case _:
                lines = [f"Learned from your corrections: {counted(await session.learning.count())}."]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        return 0
    finally:
        await session.close()


def counted(count: LearnedCount) -> str:
    """How much was learned, in words."""
    lists = "1 kind of list" if count.mappings == 1 else f"{count.mappings:,} kinds of lists"
    values = "1 value" if count.values == 1 else f"{count.values:,} values"
    return f"{lists} and {values}"


async def _export(session: Session, path: Path, what: str, like: Path | None) -> list[str]:
    alike = await session.preview(like) if like is not None else None
    exported = await session.learning.export(path, columns=what != "values", values=what != "columns", like=alike)
    lines = [f"Written: {counted(exported.count)}. They come from lists: look through them before you pass them on."]
    if exported.left_out:
        lines.append(f"Left out, for they look like addresses or phone numbers: {exported.left_out:,}.")
    return lines


async def _import(session: Session, path: Path, *, replace: bool, only_look: bool) -> list[str]:
    taken = await session.learning.take_in(path, replace=replace, only_look=only_look)
    lines = list(_some(f"+ {line}" for line in taken.new))
    lines += _some(f"{'*' if replace else '='} {line}" for line in taken.other)
    said = f"{'Would be added' if only_look else 'Added'}: {len(taken.new):,}"
    if taken.other:
        kept = "other than yours, which stay (--replace takes them instead)"
        said += f"; {'replaced' if replace else kept}: {len(taken.other):,}"
    said += f"; known already: {taken.same:,}" if taken.same else ""
    said += f"; personas and places of another service: {taken.elsewhere:,}" if taken.elsewhere else ""
    return [*lines, f"{said}."]


def _some(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == MOST_LINES:
            yield "  …"
            return
        yield line


def _given(path: Path | None) -> Path:
    if path is None:
        raise FileProblem("No file was given.", "Give the name of one.")
    return path
