"""Opens a list as the window does, and checks what holds for every file there can be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rowcall.importing.guess import preview
from rowcall.importing.inspect import count_rows, inspect
from rowcall.importing.load import load, plan_from
from rowcall.model.import_plans import Dialect, ImportCount, Preview
from rowcall.model.sheets import View
from rowcall.project.file import Project


@dataclass(frozen=True)
class Opened:
    """A list that was taken into a project."""

    preview: Preview
    count: ImportCount
    rows: list[tuple[str, ...]]
    source_rows: list[int | None]
    aside: dict[str, list[tuple[int, tuple[str, ...]]]]

    @property
    def headers(self) -> list[str]:
        return [guess.header for guess in self.preview.columns]

    def remark(self, words: str) -> tuple[int, tuple[int, ...]]:
        """How many a remark with these words is about, and its rows; fails where there is not exactly one."""
        (found,) = [remark for remark in self.preview.remarks if words in remark.sentence]
        return found.count, found.rows


def open_list(path: Path, dialect: Dialect | None = None) -> Opened:
    """Look at a list, take it in, and check that nothing was lost or changed on the way."""
    before = path.read_bytes()
    look = preview(path, dialect)
    plan = plan_from(look)
    project_path = path.with_suffix(".rowcall")
    project = Project.create(project_path, host="api.rowcall.example", practice=True)
    try:
        count = load(plan, project)
        sheet = project.reader.sheets()[0]
        ids = project.reader.order(sheet, View())
        opened = Opened(
            look,
            count,
            list(project.reader.rows(sheet.id, [column.id for column in sheet.columns])),
            [row.source_row for row in project.reader.block(sheet, ids)],
            {reason: project.reader.set_aside(sheet.id, reason) for reason in ("blank", "broken", "duplicate")},
        )
    finally:
        project.discard()
    assert path.read_bytes() == before
    assert count == count_rows(plan)
    assert count.rows_in == count.rows + count.blank + count.broken + count.duplicate
    assert len(opened.rows) == count.rows
    assert [len(rows) for rows in opened.aside.values()] == [count.blank, count.broken, count.duplicate]
    if dialect is None:
        said = inspect(path)
        assert (said["rows_in"], said["rows"]) == (count.rows_in, count.rows)
        assert [column["header"] for column in said["columns"]] == opened.headers
    return opened
