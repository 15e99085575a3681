"""Whatever is done to a sheet in whatever order, it equals a simple model: what came, and the steps that count."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.support.examples import examples
from tests.support.projects import fill

from rowcall.model.areas import Area
from rowcall.model.cell_blocks import landing, squared
from rowcall.model.sheets import Filter, Layout, Sort, Test, View
from rowcall.project import edits, rows
from rowcall.project.edits import CellText, Step, edit_where
from rowcall.project.file import Project
from rowcall.project.pasting import Paste, Room, Target, work_out, write
from rowcall.project.undo.history import history
from rowcall.project.writer import Connection

START = [("a", "b", ""), ("c", "", "d"), ("b", "b", "a")]
COUNT = st.integers(1, 3)
TEXTS = st.text(alphabet="abc", max_size=2)
BLOCKS = st.lists(st.lists(TEXTS, min_size=1, max_size=3), min_size=1, max_size=3)
PICK = st.integers(0, 10_000)
"""Chosen by its rest: one of however many there are then."""

Cell = tuple[int, int]


@dataclass
class Sheetful:
    """What is on the screen: rows in their order, columns, and what stands in them."""

    rows: list[int]
    gone: set[int] = field(default_factory=set)
    columns: list[int] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)
    texts: dict[Cell, str] = field(default_factory=dict)
    typed: set[Cell] = field(default_factory=set)

    def live(self) -> list[int]:
        """The rows that are there."""
        return [row for row in self.rows if row not in self.gone]

    def shown(self) -> list[int]:
        """The columns from left to right."""
        return [c for c in self.order if c in self.columns] + [c for c in self.columns if c not in self.order]


Change = Callable[[Sheetful], None]
"""One step as the model knows it."""


class SheetMachine(RuleBasedStateMachine):
    """The model keeps what the list and the service said, and a list of steps; the sheet follows from both."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.path = Path(self.stack.enter_context(TemporaryDirectory())) / "list.rowcall"
        self.project = Project.create(self.path, host="norvane.example", practice=False)
        fill(self.project, [("A", None), ("B", None), ("C", None)], START)
        self.came: dict[Cell, str] = {
            (row, column): text for row, cells in enumerate(START, 1) for column, text in enumerate(cells, 1)
        }
        self.came_rows = [1, 2, 3]
        self.done: list[Change] = []
        self.undone: list[Change] = []
        self.named = 0

    def teardown(self) -> None:
        self.project.close()
        self.stack.close()

    # ------------------------------------------------------------------------- the model

    def now(self) -> Sheetful:
        """What came, and on it every step that counts, in their order."""
        sheet = Sheetful(list(self.came_rows), columns=[1, 2, 3], names={1: "A", 2: "B", 3: "C"})
        sheet.texts = dict(self.came)
        for change in self.done:
            change(sheet)
        return sheet

    def do(self, change: Change) -> None:
        self.done.append(change)
        self.undone.clear()

    def step(self, made: Callable[[Step], None]) -> None:
        def write(connection: Connection) -> None:
            with Step(connection, "Step", 1.0) as step:
                made(step)

        self.project.write_now(write)

    # ------------------------------------------------------------------------- what a person does

    @rule(cells=st.lists(st.tuples(PICK, PICK, TEXTS), min_size=1, max_size=4))
    def edit_or_paste(self, cells: list[tuple[int, int, str]]) -> None:
        now = self.now()
        live, columns = now.live(), now.columns
        if live and columns:
            texts = {(live[r % len(live)], columns[c % len(columns)]): text for r, c, text in cells}
            typed = [CellText(row, column, text) for (row, column), text in texts.items()]
            self.project.write_now(lambda connection: edits.edit(connection, 1, typed, "Edit", 1.0))
            self.do(_setting(texts))

    @rule(row=PICK, column=PICK, block=BLOCKS)
    def paste(self, row: int, column: int, block: list[list[str]]) -> None:
        """A block lands from a cell on; what it needs below and to the right is made."""
        now = self.now()
        live, shown = now.live(), now.shown()
        if not live:
            return
        top, left = row % len(live), column % len(shown)
        found = landing(squared(block), [Area(top, left, top, left)], len(live), len(shown))
        assert found is not None
        names = tuple(f"Own {self.named + number}" for number in range(1, found.columns_over + 1))
        self.named += len(names)
        room = Room(found.rows_over, names, tuple(shown))
        pasting = Paste(Target(1, live, tuple(shown)), found.pieces, room)
        worked = work_out(self.project.reader, pasting)
        made = self.project.write_now(lambda connection: write(connection, pasting, worked, "Paste", 1.0))
        rows_now, columns_now = [*live, *made.rows], [*shown, *made.columns]
        new = {
            (rows_now[top + r], columns_now[left + c]): text
            for r, line in enumerate(squared(block))
            for c, text in enumerate(line)
            if top + r < len(rows_now) and left + c < len(columns_now)
        }
        texts = {cell: text for cell, text in new.items() if now.texts.get(cell, "") != text}
        filled = [(top + r, left + c) for r, line in enumerate(block) for c, text in enumerate(line) if text]
        assert len(rows_now) == max([len(live), *(r + 1 for r, _c in filled)])
        assert len(columns_now) == max([len(shown), *(c + 1 for _r, c in filled)])
        if not texts:
            return
        last = now.rows[-1]

        def change(sheet: Sheetful) -> None:
            at = sheet.rows.index(last) + 1
            sheet.rows[at:at] = made.rows
            sheet.columns.extend(made.columns)
            sheet.names.update(zip(made.columns, names, strict=True))
            if made.columns:
                sheet.order = columns_now
            _setting(texts)(sheet)

        self.do(change)

    @rule(column=PICK)
    def fill_a_column(self, column: int) -> None:
        now = self.now()
        column_id = now.columns[column % len(now.columns)] if now.columns else 0
        before = {(row, column_id): now.texts.get((row, column_id), "") for row in now.live()}
        texts = {cell: f"{text}x" for cell, text in before.items() if "a" in text and column_id}
        if texts:
            turn = _with_x
            self.project.write_now(lambda connection: edit_where(connection, 1, [column_id], turn, "Fill", 1.0))
            self.do(_setting(texts))

    @rule(first=PICK, count=COUNT, row=PICK, text=TEXTS)
    def merge(self, first: int, count: int, row: int, text: str) -> None:
        """Rows are deleted and another one's cell is set, in one step."""
        now = self.now()
        live = now.live()
        if len(live) < 2 or not now.columns:
            return
        start = first % len(live)
        gone = live[start : start + count]
        kept = [row_id for row_id in live if row_id not in gone] or gone
        cell = (kept[row % len(kept)], now.columns[0])

        def change(step: Step) -> None:
            step.set_cells(1, [CellText(*cell, text)])
            step.delete_rows(1, gone)

        self.step(change)
        self.do(lambda sheet: (_setting({cell: text})(sheet), sheet.gone.update(gone))[0])

    @rule(at=PICK, count=COUNT, where=st.sampled_from(["before", "after", "end"]))
    def insert_rows(self, at: int, count: int, where: str) -> None:
        now = self.now()
        live = now.live()
        if not now.rows:
            return
        beside = live[at % len(live)] if live and where != "end" else None
        place = {"before": beside} if where == "before" else {"after": beside}
        made: list[int] = []
        self.step(lambda step: made.extend(step.insert_rows(1, count, **(place if beside else {}))))
        last = now.rows[-1]

        def change(sheet: Sheetful) -> None:
            index = sheet.rows.index(beside) + (where != "before") if beside else sheet.rows.index(last) + 1
            sheet.rows[index:index] = made

        self.do(change)

    @rule(place=PICK)
    def insert_a_column(self, place: int) -> None:
        now = self.now()
        self.named += 1
        name, order = f"Own {self.named}", now.shown()
        at = place % (len(order) + 1)
        made: list[int] = []

        def insert(step: Step) -> None:
            made.append(step.insert_column(1, name))
            step.set_layout(1, Layout((*order[:at], made[0], *order[at:])))

        self.step(insert)

        def change(sheet: Sheetful) -> None:
            sheet.columns.append(made[0])
            sheet.names[made[0]] = name
            sheet.order = [*order[:at], made[0], *order[at:]]

        self.do(change)

    @rule(column=PICK)
    def delete_a_column(self, column: int) -> None:
        now = self.now()
        if len(now.columns) > 1:
            column_id = now.columns[column % len(now.columns)]
            self.step(lambda step: step.delete_columns([column_id]))
            self.do(lambda sheet: sheet.columns.remove(column_id))

    @rule(column=PICK)
    def rename_a_column(self, column: int) -> None:
        now = self.now()
        self.named += 1
        column_id, name = now.columns[column % len(now.columns)], f"Name {self.named}"
        self.step(lambda step: step.rename_column(1, column_id, name) and None)
        self.do(lambda sheet: sheet.names.update({column_id: name}))

    @rule(data=st.randoms(use_true_random=False))
    def move_columns(self, data: object) -> None:
        order = self.now().shown()
        data.shuffle(order)  # type: ignore[attr-defined]  # Hypothesis gives a Random
        self.step(lambda step: step.set_layout(1, Layout(tuple(order))))
        self.do(lambda sheet: setattr(sheet, "order", list(order)))

    # ------------------------------------------------------------------------- back and forth

    @rule()
    def undo(self) -> None:
        assert (self.project.write_now(edits.undo) is not None) is bool(self.done)
        if self.done:
            self.undone.append(self.done.pop())

    @rule()
    def redo(self) -> None:
        assert (self.project.write_now(edits.redo) is not None) is bool(self.undone)
        if self.undone:
            self.done.append(self.undone.pop())

    @rule(place=PICK)
    def jump(self, place: int) -> None:
        wanted = place % (len(self.done) + len(self.undone) + 1)
        while len(self.done) > wanted:
            self.undo()
        while len(self.done) < wanted:
            self.redo()

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)

    # ------------------------------------------------------------------------- what a run brings

    @rule(row=PICK, texts=st.dictionaries(st.integers(1, 3), TEXTS, min_size=1))
    def a_result_comes(self, row: int, texts: dict[int, str]) -> None:
        """Also into rows and columns that are deleted by now."""
        row_id = self.came_rows[row % len(self.came_rows)]
        self.project.write_now(lambda connection: rows.write_cells(connection, 1, row_id, texts))
        self.came.update({(row_id, column): text for column, text in texts.items()})

    @precondition(lambda self: len(self.came_rows) < 6)
    @rule(text=TEXTS)
    def a_row_is_found(self, text: str) -> None:
        def add(connection: Connection) -> int:
            return int(connection.execute("INSERT INTO sheet_1(c1) VALUES(?)", (text,)).lastrowid or 0)

        row_id = self.project.write_now(add)
        self.came_rows.append(row_id)
        self.came[(row_id, 1)] = text

    # ------------------------------------------------------------------------- what must hold

    @invariant()
    def the_sheet_equals_the_model(self) -> None:
        now, sheet = self.now(), self.project.reader.sheets()[0]
        assert list(self.project.reader.order(sheet, View())) == list(self.project.reader.ids(1)) == now.live()
        assert sheet.rows == len(now.live())
        assert [column.id for column in sheet.columns] == sorted(now.columns)
        assert [column.id for column in sheet.layout.arranged(sheet.columns)] == now.shown()
        assert {column.id: column.title for column in sheet.columns} == {c: now.names[c] for c in now.columns}
        wanted = [tuple(now.texts.get((row, c), "") for c in sorted(now.columns)) for row in now.live()]
        assert list(self.project.reader.rows(1, sorted(now.columns))) == wanted
        blocks = self.project.reader.block(sheet, now.live())
        assert [block.cells for block in blocks] == wanted
        typed = {(block.id, column) for block in blocks for column in block.edited if column in now.columns}
        assert typed == {cell for cell in now.typed if cell[0] not in now.gone and cell[1] in now.columns}

    @invariant()
    def sorted_and_filtered_it_does_too(self) -> None:
        now, sheet = self.now(), self.project.reader.sheets()[0]
        column = sorted(now.columns)[0]
        for descending in (False, True):
            order = self.project.reader.order(sheet, View((Sort(column, descending),)))
            assert list(order) == _sorted(now, column, descending=descending)
        filtered = self.project.reader.order(sheet, View(filters=(Filter(Test.CONTAINS, column, "a"),)))
        assert list(filtered) == [row for row in now.live() if "a" in now.texts.get((row, column), "")]

    @invariant()
    def the_history_tells_what_counts(self) -> None:
        steps = history(self.project.reader)
        assert [step.undone for step in steps] == [True] * len(self.undone) + [False] * len(self.done)


def _setting(texts: dict[Cell, str]) -> Change:
    def change(sheet: Sheetful) -> None:
        sheet.texts.update(texts)
        sheet.typed.update(texts)

    return change


def _with_x(text: str) -> str:
    return f"{text}x" if "a" in text else text


def _sorted(now: Sheetful, column: int, *, descending: bool) -> list[int]:
    """Rows by a column: empty ones last, equal ones by their numbers."""
    texts = {row: now.texts.get((row, column), "") for row in sorted(now.live())}
    filled = sorted((row for row in texts if texts[row]), key=lambda row: texts[row], reverse=False)
    if descending:
        groups = sorted({texts[row] for row in filled}, reverse=True)
        filled = [row for text in groups for row in filled if texts[row] == text]
    return filled + [row for row in texts if not texts[row]]


TestSheetMachine = SheetMachine.TestCase
TestSheetMachine.settings = settings(
    max_examples=examples(40, thorough=2000), stateful_step_count=examples(25, thorough=40), deadline=None
)
