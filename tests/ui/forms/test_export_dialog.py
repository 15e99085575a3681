"""The list is written to a file, whole or in part, and what was written is told."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.sheets import View
from rowcall.session import Session
from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.widgets.banner import Banner

LOWEST_SCREEN = 640


@pytest_asyncio.fixture(autouse=True)
async def looked_through(opened: Session) -> AsyncIterator[None]:
    """A test is over when its dialog has looked for e-mails that two people have."""
    yield
    looking = [task for task in asyncio.all_tasks() if "_look_for_shared" in repr(task.get_coro())]
    if looking:
        await asyncio.wait(looking)


def shown(session: Session, qtbot: QtBot, filtered: tuple[int, ...] | None = None) -> ExportDialog:
    dialog = ExportDialog(session, "companies", filtered, ())
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def told(dialog: ExportDialog) -> str:
    return named(dialog, Banner, "exportBanner").words


async def export(dialog: ExportDialog, path: Path) -> None:
    named(dialog, QLineEdit, "exportPath").setText(str(path))
    named(dialog, QPushButton, "export").click()
    await eventually(lambda: told(dialog) and "Writing" not in told(dialog))


async def test_all_rows_go_into_a_csv(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(opened, qtbot)
    named(dialog, QPushButton, "exportFormat-.csv").click()
    await export(dialog, tmp_path / "out.csv")
    assert told(dialog) == "Written to out.csv. Companies: 42 rows"
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 43


async def test_what_was_written_is_told_on_the_screen(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(opened, qtbot)
    room = dialog.screen().availableGeometry()
    dialog.move(0, room.bottom() - dialog.frameGeometry().height())
    height = dialog.height()
    await export(dialog, tmp_path / "out.xlsx")
    await eventually(lambda: dialog.height() > height)
    assert dialog.frameGeometry().bottom() <= room.bottom()
    assert dialog.height() < LOWEST_SCREEN, "no taller than what is left of a small screen beside its bars"


async def test_enter_exports_at_once(opened: Session, qtbot: QtBot) -> None:
    dialog = shown(opened, qtbot)
    focus = dialog.focusWidget()
    assert focus is named(dialog, QPushButton, "export")


async def test_the_names_for_scripts_are_a_choice(opened: Session, qtbot: QtBot) -> None:
    dialog = shown(opened, qtbot)
    as_shown = dialog.plan().as_shown
    assert as_shown is not None
    assert as_shown["companies"].title == "Companies"
    named(dialog, QCheckBox, "namesForScripts").click()
    assert dialog.plan().as_shown is None


async def test_filtered_rows_alone_can_be_written(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(opened, qtbot, (3, 1))
    named(dialog, QPushButton, "exportRows-filtered").click()
    await export(dialog, tmp_path / "some.csv")
    assert "2 rows" in told(dialog)
    assert not named(dialog, QPushButton, "exportRows-selected").isEnabled()


async def test_the_format_changes_the_name(opened: Session, qtbot: QtBot) -> None:
    dialog = shown(opened, qtbot)
    line = named(dialog, QLineEdit, "exportPath")
    assert line.text().endswith("companies.xlsx")
    named(dialog, QPushButton, "exportFormat-.csv").click()
    assert line.text().endswith("companies.csv")


async def test_the_format_never_leads_to_a_file_that_is_there(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(opened, qtbot)
    line = named(dialog, QLineEdit, "exportPath")
    proposed = Path(line.text()).with_suffix(".csv")
    proposed.parent.mkdir(parents=True, exist_ok=True)
    proposed.write_text("the list that was imported", encoding="utf-8")
    named(dialog, QPushButton, "exportFormat-.csv").click()
    assert line.text().endswith("companies 2.csv")
    named(dialog, QPushButton, "exportFormat-.xlsx").click()
    assert line.text().endswith("companies.xlsx")
    (tmp_path / "mine.csv").touch()
    line.setText(str(tmp_path / "mine.xlsx"))
    named(dialog, QPushButton, "exportFormat-.csv").click()
    assert line.text() == str(tmp_path / "mine 2.csv")
    proposed.unlink()


async def test_a_workbook_can_be_written(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(opened, qtbot)
    await export(dialog, tmp_path / "out.xlsx")
    assert "Companies: 42 rows" in told(dialog)
    assert (tmp_path / "out.xlsx").read_bytes().startswith(b"PK")


async def test_a_file_that_is_there_is_replaced_only_when_told(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("keep me", encoding="utf-8")
    dialog = shown(opened, qtbot)
    await export(dialog, path)
    assert "exists already" in told(dialog)
    assert path.read_text(encoding="utf-8") == "keep me"
    named(dialog, QPushButton, "exportBannerAction").click()
    await eventually(lambda: "Written" in told(dialog))
    assert "Norvane" in path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("name", ["out.pdf", "nowhere/out.csv"])
async def test_what_cannot_be_written_is_told_in_place(
    opened: Session, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    dialog = shown(opened, qtbot)
    await export(dialog, tmp_path / name)
    assert dialog.written is None
    assert named(dialog, Banner, "exportBanner").property("tone") == "failed"
    assert named(dialog, QPushButton, "export").isEnabled()
    assert named(dialog, QComboBox, "exportSheet").isEnabled()


async def test_people_who_must_not_be_contacted_are_left_out_unless_they_are_wanted(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "First name,Last name,Company,Do not contact\nMara,Keld,Norvane,\nOle,Brandt,Norvane,yes\n", encoding="utf-8"
    )
    await session.import_list(session.plan_import(await session.preview(path)))
    dialog = ExportDialog(session, "contacts", None, ())
    qtbot.addWidget(dialog)
    dialog.open()
    named(dialog, QPushButton, "exportFormat-.csv").click()
    box = named(dialog, QCheckBox, "withoutSuppressed")
    await eventually(lambda: "1 row" in box.text())
    assert box.isChecked()
    await export(dialog, tmp_path / "out.csv")
    assert "1 row left out: do not contact" in told(dialog)
    assert "Ole" not in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    box.click()
    await export(dialog, tmp_path / "all.csv")
    assert "Ole" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")


async def test_the_file_has_the_rows_in_the_order_of_the_screen(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    ids = tuple(reversed(opened.reader.order(opened.imported_sheet(), View())))
    dialog = ExportDialog(opened, "companies", None, (), sorted_ids=ids)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.plan().row_ids == ids
    named(dialog, QCheckBox, "namesForScripts").click()
    assert dialog.plan().row_ids is None


async def test_a_list_that_is_filtered_is_written_as_it_is_filtered(opened: Session, qtbot: QtBot) -> None:
    dialog = shown(opened, qtbot, filtered=(3, 5))
    assert dialog.plan().row_ids == (3, 5)
    named(dialog, QPushButton, "exportRows-all").click()
    assert dialog.plan().row_ids is None
