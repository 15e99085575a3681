"""A step that goes on in pieces is one step: whatever comes between two pieces, and wherever it is broken off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.examples import examples
from tests.support.projects import fill

from rowcall.project import edits, rows, turns
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.undo import long_steps
from rowcall.project.undo.history import history, newest, oldest_undone
from rowcall.project.undo.long_steps import LongStep, MakingAgain, Undoing
from rowcall.project.undo.making import Making, Rewritten
from rowcall.project.writer import Connection, More

START = [("a", "b"), ("", "c"), ("d", ""), ("e", "f")]
ROWS, COLUMNS = range(1, 5), (1, 2)
TEXTS = st.text(alphabet="abc", max_size=2)
CELLS = st.tuples(st.sampled_from(ROWS), st.sampled_from(COLUMNS), TEXTS)
BETWEEN = st.lists(st.tuples(st.sampled_from(["type", "answer", "piece", "piece"]), CELLS), max_size=10)
Cell = tuple[int, int]


@pytest.fixture(autouse=True)
def a_row_at_a_time() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_FIRST_ROWS", "_FEWEST_ROWS", "_MOST_ROWS"):
            patch.setattr(long_steps, name, 1)
        patch.setattr(turns, "AT_ONCE", 0)
        yield


def longer(text: str) -> str:
    """What shows when it is done twice; an empty cell stays empty."""
    return f"{text}x" if text else ""


@dataclass
class Model:
    """What came for each cell, and the steps that a person made, each with the texts that it has set."""

    came: dict[Cell, str] = field(
        default_factory=lambda: {(r, c): text for r, line in enumerate(START, 1) for c, text in enumerate(line, 1)}
    )
    done: list[dict[Cell, str]] = field(default_factory=list)
    undone: list[dict[Cell, str]] = field(default_factory=list)

    def shown(self, upto: int | None = None) -> dict[Cell, str]:
        texts = dict(self.came)
        for step in self.done[:upto]:
            texts |= step
        return texts

    def type(self, cell: Cell, text: str) -> None:
        self.done.append({cell: text})
        self.undone.clear()

    def undo(self) -> None:
        if self.done:
            self.undone.insert(0, self.done.pop())

    def redo(self) -> None:
        if self.undone:
            self.done.append(self.undone.pop(0))


class Play:
    """A project beside the model."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.project = Project.create(path, host="norvane.example", practice=False)
        fill(self.project, [("A", None), ("B", None)], START)
        self.model = Model()

    def write(self, work: Any) -> Any:
        return self.project.write_now(work)

    def shown(self) -> dict[Cell, str]:
        lines = self.project.reader.rows(1, COLUMNS)
        return {(r, c): text for r, line in enumerate(lines, 1) for c, text in zip(COLUMNS, line, strict=True)}

    def check(self) -> None:
        assert self.shown() == self.model.shown()
        counted = [step for step in history(self.project.reader) if not step.undone]
        assert len(counted) == len(self.model.done)

    def reopen(self) -> None:
        """As after a stop in the middle: nothing of what was under way is in memory any more."""
        self.project.close()
        self.project = Project.open(self.path)

    def write_typed(self, going: LongStep | None, cell: Cell, text: str) -> None:
        def write(connection: Connection) -> None:
            if going is not None:
                going.ahead(connection, 1, [cell[0]])
            edits.edit(connection, 1, [CellText(*cell, text)], "Edit", 1.0)

        self.write(write)


def play_long(  # noqa: C901, PLR0912, PLR0915 - one story with three kinds of steps; parts of it would share all of its state
    play: Play, kind: str, between: Sequence[tuple[str, tuple[int, int, str]]], end: str
) -> None:
    """Make, undo or redo a step row by row, and do something between two rows; then end it, or break it off."""
    model = play.model
    kept_undone, before, undone_long = list(model.undone), len(model.done), None
    step: dict[Cell, str] = {}
    going: Any
    if kind == "make":
        parts = [Rewritten(1, column, longer, (column,)) for column in COLUMNS]
        going = Making("Long", 1.0, lambda _step: parts)
        model.done.append(step)
    else:
        found = play.write(newest if kind == "undo" else oldest_undone)
        if found is None:
            return
        going = play.write(lambda connection: (Undoing if kind == "undo" else MakingAgain)(connection, found))
        play.write(going.begin)
        if kind == "undo":
            undone_long = model.done.pop()
            before -= 1
        else:
            model.redo()
            before += 1
    reached, ahead, typed, over = 0, set[int](), False, False

    def turn_of(row: int) -> None:
        if kind == "make":
            shown = model.shown(before)
            for column in COLUMNS:
                if longer(shown[row, column]) != shown[row, column]:
                    step[row, column] = longer(shown[row, column])

    def piece() -> None:
        nonlocal reached, over
        rows_before = reached
        over = play.write(going if kind == "make" else going.go_on) is not More.MORE
        reached = len(START) if over else rows_before + 1
        for row in range(rows_before + 1, reached + 1):
            if row not in ahead:
                turn_of(row)

    piece()
    for what, (row, column, text) in between:
        if over:
            break
        if what == "piece":
            piece()
        elif what == "answer":
            play.write(lambda connection, r=row, c=column, t=text: rows.write_cells(connection, 1, r, {c: t}))
            model.came[row, column] = text
        else:
            if row > reached and row not in ahead:
                ahead.add(row)
                turn_of(row)
            play.write_typed(going, (row, column), text)
            model.type((row, column), text)
            typed = True
    while not over and end == "through":
        piece()
    if not over and (end == "kill" or kind != "make"):
        play.reopen()
    elif not over:
        while play.write(going.take_back) is More.MORE:
            pass
    if kind == "make" and not over:  # it has never been
        model.done.remove(step) if step in model.done else None
        model.undone = [] if typed else kept_undone
    elif kind == "make":
        if not step:
            model.done.pop(before)
            model.undone = [] if typed else kept_undone
        else:
            model.undone = []
    elif undone_long is not None and not typed:
        model.undone.insert(0, undone_long)


@given(
    st.lists(CELLS, max_size=3),
    st.lists(
        st.tuples(st.sampled_from(["make", "undo", "redo"]), BETWEEN, st.sampled_from(["through", "stop", "kill"])),
        min_size=1,
        max_size=4,
    ),
)
@settings(max_examples=examples(60, thorough=3000), deadline=None)
def test_steps_in_pieces_equal_steps_at_once(typed: list[tuple[int, int, str]], long: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        play = Play(Path(folder) / "list.rowcall")
        try:
            for row, column, text in typed:
                play.write_typed(None, (row, column), text)
                play.model.type((row, column), text)
            for kind, between, end in long:
                play_long(play, kind, between, end)
                play.check()
            while play.model.done:
                play.write(edits.undo)
                play.model.undo()
                play.check()
            while play.model.undone:
                play.write(edits.redo)
                play.model.redo()
                play.check()
            assert play.write(edits.redo) is None
        finally:
            play.project.close()
