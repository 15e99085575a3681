"""A step over very many cells is whole or not there at all, wherever the program is killed."""

import asyncio
import random
import time
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.support.forked import forked_work
from tests.support.kills import copy_of, snapshot
from tests.support.projects import project_with

from rowcall.project import edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.undo import long_steps
from rowcall.project.undo.making import Making, Rewritten

ROWS = 12_000
TYPED = "typed "
KILLS = 4


def change_again_and_again(path: Path, notes: Path) -> int:
    """Rewrite a column, type into it meanwhile, undo all of it and make it again, until somebody kills this process."""
    long_steps._FIRST_ROWS = long_steps._MOST_ROWS = 500  # pieces enough to be killed between two of them
    asyncio.run(_change(path, notes))
    return 0


async def _change(path: Path, notes: Path) -> None:
    project = Project.open(path)
    part = Rewritten(1, 1, str.upper, (1,))
    number = 0
    while True:
        made = asyncio.wrap_future(project.turns.make(Making("Capital letters", 1.0, lambda _step: [part])))
        for row in random.sample(range(1, ROWS + 1), 3):
            number += 1
            cell = CellText(row, 1, f"{TYPED}{number}")
            await asyncio.wrap_future(
                project.type(1, [row], lambda connection, cell=cell: edits.edit(connection, 1, [cell], "Edit", 1.0))
            )
            _note(notes, f"{row} {cell.text}")
        await made
        _note(notes, "undo")
        for _step in range(4):
            await asyncio.wrap_future(project.turns.undo())
        for _step in range(4):
            await asyncio.wrap_future(project.turns.redo())
        for _step in range(4):
            await asyncio.wrap_future(project.turns.undo())
        _note(notes, "", mode="w")


def _note(notes: Path, line: str, *, mode: str = "a") -> None:
    with notes.open(mode) as file:
        file.write(f"{line}\n" if line else "")


def test_a_kill_leaves_a_step_whole_or_none_of_it(tmp_path: Path) -> None:
    path, notes = tmp_path / "list.rowcall", tmp_path / "notes.txt"
    with project_with(path, [("A", None)], [(f"person {number}",) for number in range(ROWS)]):
        pass
    chance = random.Random(1)  # noqa: S311 - chance in a test guards no secret
    middles = 0
    for _kill in range(KILLS):
        notes.write_text("")
        with forked_work(partial(change_again_and_again, path, notes), tmp_path) as process:
            while not notes.read_text():
                time.sleep(0.005)
            time.sleep(chance.uniform(0.0, 0.5))
            process.kill()
        assert snapshot(path).integrity == "ok"
        middles += _is_in_the_middle(path)
        project = Project.open(path)
        try:
            texts = [text for (text,) in project.reader.rows(1, [1])]
            typed = {row: text for row, text in enumerate(texts, 1) if text.startswith(TYPED)}
            others = {text.isupper() for row, text in enumerate(texts, 1) if row not in typed}
            assert len(others) == 1, "one part of the column is rewritten, the other one is not"
            noted = notes.read_text()
            if "undo" not in noted:
                assert all(
                    texts[int(line.split(" ", 1)[0]) - 1] == line.split(" ", 1)[1] for line in noted.splitlines()
                )
            while project.write_now(edits.undo):
                pass
            assert [text for (text,) in project.reader.rows(1, [1])] == [f"person {number}" for number in range(ROWS)]
        finally:
            project.close()
    assert middles, "no kill came in the middle of a step"


def _is_in_the_middle(path: Path) -> bool:
    with closing(copy_of(path)) as connection:
        return connection.execute("SELECT count(*) FROM long_step").fetchone()[0] > 0
