"""Cells as spreadsheets exchange them, made by the database: the same text as made cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.projects import Headers, project_with

from rowcall.model.fields import Field
from rowcall.project.tab_text import tab_text
from rowcall.ui.grid.tsv import to_text

HEAD: Headers = (("Name", Field.FULL_NAME), ("Note", None), ("Mail", Field.EMAIL))
texts = st.text(alphabet=st.sampled_from("ab\"\t\n\r é東😀,;='"), max_size=6)
rows = st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(cells=rows, data=st.data())
def test_the_same_as_cell_by_cell(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str, str]], data: st.DataObject
) -> None:
    wanted = data.draw(st.permutations(range(1, len(cells) + 1)))
    places = data.draw(st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))
    with project_with(tmp_path_factory.mktemp("tab") / "list.rowcall", HEAD, cells) as project:
        sheet = project.reader.sheets()[0]
        columns = [sheet.columns[place].id for place in places]
        loud = {sheet.columns[1].id: lambda text: f'"{text}"\t!'}
        found = "".join(lines for _done, lines in tab_text(project.reader, sheet.id, columns, wanted, loud))
    shown = [
        [f'"{cells[row - 1][place]}"\t!' if place == 1 else cells[row - 1][place] for place in places] for row in wanted
    ]
    assert found == to_text(shown)


def test_rows_come_in_the_order_asked_for_and_gone_ones_not_at_all(tmp_path: Path) -> None:
    many = 10_000
    with project_with(tmp_path / "list.rowcall", HEAD, ((str(row), "", "") for row in range(1, many + 1))) as project:
        sheet = project.reader.sheets()[0]
        wanted = [*range(many, 0, -2), many + 5]
        pieces = list(tab_text(project.reader, sheet.id, [sheet.columns[0].id], wanted, {}))
    assert pieces[-1][0] == len(wanted)
    assert "".join(lines for _done, lines in pieces) == "".join(f"{row}\r\n" for row in wanted[:-1])
