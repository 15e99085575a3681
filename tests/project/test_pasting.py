"""Cells that were cut are emptied where they stand, and what is written over them stays."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from tests.support.desk import write_list

from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Piece
from rowcall.project.file import Project
from rowcall.project.pasting import Paste, Target, work_out, write


def test_cells_that_stand_in_another_order_by_now_are_emptied_but_for_those_that_are_written_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.rowcall"
    write_list(path)
    with closing(Project.open(path)) as project:
        column = project.reader.sheet_by_id(1).columns[0].id
        cut, now = Target(1, (1, 2), (column,)), Target(1, (5, 2, 1), (column,))
        moved = (Piece(Area(0, 0, 1, 0), (("r0c0",), ("r1c0",))),)
        paste = Paste(now, moved, left=((cut, (Piece(Area(0, 0, 1, 0), (("",),)),)),))
        worked = work_out(project.reader, paste)
        project.write_now(lambda connection: write(connection, paste, worked, "Move cells", 1.0))
        assert [text for (text,) in project.reader.rows(1, [column], (5, 2, 1))] == ["r0c0", "r1c0", ""]


def test_half_a_character_that_is_pasted_is_shown_as_unreadable_and_the_rest_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    write_list(path)
    with closing(Project.open(path)) as project:
        column = project.reader.sheet_by_id(1).columns[0].id
        paste = Paste(Target(1, (1, 2), (column,)), (Piece(Area(0, 0, 1, 0), (("a\ud83d",), ("b😀",))),))
        worked = work_out(project.reader, paste)
        project.write_now(lambda connection: write(connection, paste, worked, "Paste", 1.0))
        assert [text for (text,) in project.reader.rows(1, [column], (1, 2))] == ["a\ufffd", "b😀"]
