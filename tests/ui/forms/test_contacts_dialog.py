"""The do-not-contact list in the window: the dialog, the sentence before an import."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.do_not_contact import Added, Removed
from rowcall.session import Session
from rowcall.ui.contacts_dialog import told
from rowcall.ui.contacts_dialog.dialog import ContactsDialog
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.strip import Strip

PEOPLE = "First name,Last name,Email,Do not contact\n{rows}"


@pytest_asyncio.fixture
async def dialog(session: Session) -> AsyncIterator[ContactsDialog]:
    dialog = ContactsDialog(session)
    dialog.open()
    await eventually(lambda: named(dialog, QLabel, "contactCount").text() != "…")
    yield dialog
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)


def said(dialog: ContactsDialog) -> str:
    return named(dialog, Banner, "contactsBanner").words


def count(dialog: ContactsDialog) -> str:
    return named(dialog, QLabel, "contactCount").text()


def people_file(path: Path, *rows: str) -> Path:
    path.write_text(PEOPLE.format(rows="\n".join(rows)), encoding="utf-8")
    return path


async def choose(dialog: ContactsDialog, command: str, path: Path) -> None:
    """Use the menu and choose a file."""
    (action,) = [
        action
        for action in named(dialog, QPushButton, "contactFiles").menu().actions()
        if action.objectName() == command
    ]
    action.trigger()
    await eventually(lambda: dialog.findChild(QFileDialog))
    files = dialog.findChild(QFileDialog)
    named(files, QLineEdit, "fileNameEdit").setText(str(path))
    files.accept()
    await eventually(lambda: dialog.findChild(QFileDialog) is None)


async def test_addresses_and_domains_are_put_on_the_list_and_taken_off(dialog: ContactsDialog, qtbot: QtBot) -> None:
    assert named(dialog, QLabel, "contactCount").text() == "0 people · 0 companies"
    assert not named(dialog, QPushButton, "addContacts").isEnabled()
    values = named(dialog, QPlainTextEdit, "contactValues")
    values.setPlainText("ana@norvane.example\n\n  caldeira.example  \n")
    named(dialog, QPushButton, "addContacts").click()
    await eventually(lambda: said(dialog) == "1 person and 1 company put on the list.")
    await eventually(lambda: named(dialog, QLabel, "contactCount").text() == "1 person · 1 company")
    assert values.toPlainText() == ""
    values.setPlainText("ana@norvane.example\nhello world")
    named(dialog, QPushButton, "removeContacts").click()
    await eventually(lambda: "1 taken off the list." in said(dialog))
    await eventually(lambda: named(dialog, QLabel, "contactCount").text() == "0 people · 1 company")


async def test_what_names_nobody_stays_to_be_mended(dialog: ContactsDialog) -> None:
    values = named(dialog, QPlainTextEdit, "contactValues")
    values.setPlainText("ana@norvane.example\njust some words")
    named(dialog, QPushButton, "addContacts").click()
    await eventually(lambda: "1 was passed over" in said(dialog))
    assert said(dialog).endswith("nobody can be recognised in it: “just some words”.")
    assert named(dialog, Banner, "contactsBanner").property("tone") == "warn"
    assert values.toPlainText() == "just some words"
    named(dialog, QPushButton, "removeContacts").click()
    await eventually(lambda: said(dialog).startswith("Nobody was taken off the list. 1 was passed over"))


async def test_a_list_and_a_carried_list_are_taken_in(dialog: ContactsDialog, session: Session, tmp_path: Path) -> None:
    listed = people_file(
        tmp_path / "stop.csv", "Ana,Souza,ana@norvane.example,yes", "Ole,Brandt,ole@norvane.example,no"
    )
    await choose(dialog, "addListOfContacts", listed)
    await eventually(lambda: "1 person put on the list. 1 row left out" in said(dialog))
    saved = tmp_path / "carried.txt"
    await choose(dialog, "exportContacts", saved)
    await eventually(lambda: "saved to carried.txt" in said(dialog))
    assert "ana" not in saved.read_text(encoding="utf-8")
    await choose(dialog, "removeListOfContacts", listed)
    await eventually(lambda: count(dialog) == "0 people · 0 companies")
    await choose(dialog, "takeInContacts", saved)
    await eventually(lambda: count(dialog) == "1 person · 0 companies")


async def test_a_file_that_is_no_list_is_said(dialog: ContactsDialog, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("nothing of ours", encoding="utf-8")
    await choose(dialog, "takeInContacts", other)
    await eventually(lambda: said(dialog))
    assert named(dialog, Banner, "contactsBanner").property("tone") == "failed"


async def test_before_an_import_it_is_said_how_many_must_not_be_contacted(session: Session, tmp_path: Path) -> None:
    path = people_file(
        tmp_path / "fair.csv",
        "Ana,Souza,ana@norvane.example,yes",
        "Ole,Brandt,ole@norvane.example,",
        "Ida,Lund,ida@x.example,",
    )
    await session.do_not_contact.add_values(["ole@norvane.example"])
    dialog = ImportDialog(session, path)
    dialog.open()
    banner = named(dialog, Strip, "importContacts")
    await eventually(lambda: banner.words)
    assert banner.words.startswith("2 people on this list must not be contacted (1 by the column Do not contact).")
    assert banner.words.endswith("never asked for and never paid for.")
    dialog.reject()
    dialog.deleteLater()
    await asyncio.sleep(0)


def test_results_are_told_in_words_that_add_up() -> None:
    assert told.added(Added(2, 0, already=3)) == "2 people put on the list. 3 were on it before."
    assert told.added(Added(0, 0, already=1)) == "Nobody new was put on the list. 1 was on it before."
    assert told.removed(Removed(0)) == "None of them is on the list."
    several = Added(1, 0, unusable=5, nameless=("“one”", "“two”"))
    assert told.added(several).endswith("recognised in them: “one”, “two” and 3 more.")
    assert [told.tone(each) for each in (several, Added(0, 1), Added(0, 0, already=1))] == ["warn", "found", "running"]
    assert [told.tone(each) for each in (Removed(1, still=1), Removed(1), Removed(0))] == ["warn", "found", "running"]
    assert "still must not be contacted" in told.removed(Removed(1, still=1))
