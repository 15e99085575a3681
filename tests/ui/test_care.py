"""The window on a list whose answers were lost, whose people object, or whose file can only be read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import answer, closed, find, forget, open_list, sessions, shown, window_on
from tests.ui.conftest import make_project

from rowcall import practice
from rowcall.model.areas import Area
from rowcall.model.cells import Outcome
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.ui.contacts_dialog.dialog import ContactsDialog
from rowcall.ui.doubts_dialog.dialog import DoubtsDialog
from rowcall.ui.grid.looks import Nature
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window import account
from rowcall.ui.window.main_window import MainWindow
from rowcall.ui.window.notice import Notice

PAID = "POST /v2/contacts/single_enrich"
E_MAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
PEOPLE = """First name,Last name,Company,Do not contact
Mara,Keld,Norvane,
Ole,Brandt,Norvane,yes
Ida,Lund,Norvane,
"""


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice.KEY)) as window:
        yield window


@pytest_asyncio.fixture
async def listed(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window on three people, one of whom their list marks."""
    path = tmp_path / "fair.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    await open_list(window, path)
    return window


def noticed(window: MainWindow, key: str) -> str:
    line = window.findChild(Notice, key)
    return line.note.words if line is not None and line.isVisible() else ""


async def run_with_a_lost_answer(window: MainWindow, service: Sandbox) -> None:
    service.fault("disconnect_after", PAID, next=1)
    session = window.session
    run = await session.start(E_MAIL, session.imported_sheet().id)
    assert window.workspace is not None
    window.workspace.run_resumed()
    await run.wait()
    await eventually(lambda: noticed(window, "noticeDoubts"))


async def test_calls_in_doubt_are_said_in_a_line_and_in_their_cell(listed: MainWindow, service: Sandbox) -> None:
    assert not listed.actions_by_key["doubts"].isEnabled()
    await run_with_a_lost_answer(listed, service)
    assert noticed(listed, "noticeDoubts") == (
        "1 call may have been paid without an answer. It is not sent again by itself."
    )
    (call,) = listed.session.doubtful_calls()
    assert listed.workspace is not None
    page = listed.workspace.page
    status = next(place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS)
    page.view.setCurrentIndex(page.model.index(list(page.model.ids).index(call.row_id), status))
    why = find(listed, QLabel, "why").toolTip()
    assert why.startswith("We sent this request at ")
    assert why.endswith("It may have used 3 credits. It has not been sent again.")


async def test_a_call_that_is_sent_again_goes_out_at_once(listed: MainWindow, service: Sandbox) -> None:
    await run_with_a_lost_answer(listed, service)
    first = listed.session.run
    find(listed, QPushButton, "noticeDoubtsAnswer").click()
    await eventually(lambda: listed.findChild(DoubtsDialog))
    assert not noticed(listed, "noticeDoubts")
    find(find(listed, DoubtsDialog, "doubtsDialog"), QPushButton, "sendAgain").click()
    await eventually(lambda: listed.session.run is not first)
    assert listed.session.run is not None
    assert (await listed.session.run.wait()).stopped is None
    await eventually(lambda: not listed.actions_by_key["doubts"].isEnabled())
    assert not noticed(listed, "noticeDoubts")


async def test_a_call_that_is_left_as_it_is_is_not_offered_any_more(listed: MainWindow, service: Sandbox) -> None:
    await run_with_a_lost_answer(listed, service)
    decide = find(listed, QPushButton, "lookAtDoubts")
    assert decide.isVisible()
    decide.click()
    await eventually(lambda: listed.findChild(DoubtsDialog))
    dialog = find(listed, DoubtsDialog, "doubtsDialog")
    find(dialog, QPushButton, "leaveAsIs").click()
    await eventually(lambda: not listed.session.doubtful_calls())
    find(dialog, QPushButton, "closeDoubts").click()
    await eventually(lambda: listed.findChild(QPushButton, "lookAtDoubts") is None)


async def test_sending_one_again_does_not_ask_the_rows_that_a_stopped_run_has_left(
    listed: MainWindow, service: Sandbox
) -> None:
    service.fault("disconnect_after", PAID, at=[1])
    service.fault("401", PAID, at=[2])
    session = listed.session
    run = await session.start(E_MAIL, session.imported_sheet().id)
    assert listed.workspace is not None
    listed.workspace.run_resumed()
    assert (await run.wait()).stopped == "auth"
    service.clear_faults()
    await eventually(lambda: noticed(listed, "noticeDoubts"))
    before = len(await asyncio.to_thread(service.journal, PAID))
    find(listed, QPushButton, "noticeDoubtsAnswer").click()
    await eventually(lambda: listed.findChild(DoubtsDialog))
    find(find(listed, DoubtsDialog, "doubtsDialog"), QPushButton, "sendAgain").click()
    await eventually(lambda: listed.session.run is not run)
    assert listed.session.run is not None
    assert (await listed.session.run.wait()).stopped is None
    assert len(await asyncio.to_thread(service.journal, PAID)) == before + 1
    await eventually(lambda: noticed(listed, "noticeUnfinished"))
    assert not noticed(listed, "noticeDoubts")


async def test_a_row_is_put_on_the_do_not_contact_list_and_taken_off(listed: MainWindow) -> None:
    assert listed.workspace is not None
    listed.workspace.page.view.selectRow(0)
    listed.actions_by_key["do_not_contact"].trigger()
    await eventually(lambda: listed.findChild(QDialog, "contactQuestion"))
    offered = [button.text() for button in find(listed, QDialog, "contactQuestion").findChildren(QPushButton)]
    assert offered == ["Cancel", "Never contact"], "whoever is not on the list cannot be taken off it"
    await answer(listed, "contactQuestion", "Never contact")
    remark = find(listed, QLabel, "remark")
    await eventually(lambda: remark.text() == "1 person put on the list.")
    assert (await listed.session.do_not_contact.count()).people == 1
    listed.actions_by_key["do_not_contact"].trigger()
    await answer(listed, "contactQuestion", "Take them off the list")
    await eventually(lambda: remark.text() == "1 taken off the list.")
    listed.actions_by_key["do_not_contact"].trigger()
    await answer(listed, "contactQuestion", "answer0")
    assert (await listed.session.do_not_contact.count()).people == 0


async def test_people_whom_a_list_marks_can_be_remembered_for_other_lists(listed: MainWindow) -> None:
    await listed.care.offer_to_remember()
    assert noticed(listed, "noticeMarked").startswith("1 row is marked")
    assert (await listed.session.do_not_contact.count()).people == 0
    find(listed, QPushButton, "noticeMarkedAnswer").click()
    await eventually(lambda: find(listed, QLabel, "remark").text() == "1 person put on the list.")
    assert not noticed(listed, "noticeMarked")


async def test_a_suppressed_row_says_so(listed: MainWindow, service: Sandbox) -> None:
    run = await listed.session.start(E_MAIL, listed.session.imported_sheet().id)
    await run.wait()
    assert listed.workspace is not None
    page = listed.workspace.page
    status = next(place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS)
    await eventually(lambda: page.model.data(page.model.index(1, status)) == "Do not contact")
    assert page.model.why(1, status)
    assert len(await asyncio.to_thread(service.journal, PAID)) == 2


async def test_the_menu_of_a_row_offers_what_the_menu_of_the_window_offers(listed: MainWindow) -> None:
    assert listed.workspace is not None
    page = listed.workspace.page
    page.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = find(listed, QMenu, "rowMenu")
    assert {"copy", "paste", "clear", "do_not_contact", "doubts"} <= {action.objectName() for action in menu.actions()}
    menu.close()
    await eventually(lambda: listed.findChild(QMenu, "rowMenu") is None)


async def test_the_do_not_contact_list_opens_without_a_list(window: MainWindow) -> None:
    window.actions_by_key["vault"].trigger()
    await eventually(lambda: window.findChild(ContactsDialog))
    find(window, ContactsDialog, "contactsDialog").reject()
    await eventually(lambda: window.findChild(ContactsDialog) is None)


async def test_a_list_that_can_only_be_read_says_why_and_offers_nothing_that_would_fail(
    tmp_path: Path, qapp: object
) -> None:
    path = tmp_path / "kept.rowcall"
    await asyncio.to_thread(make_project, path, 4)
    path.chmod(0o444)

    window = await shown(sessions("http://127.0.0.1:9", tmp_path))
    window.bring.open_path(path)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 4)
    assert "write-protected" in noticed(window, "noticeReadOnly")
    assert not any(window.actions_by_key[key].isEnabled() for key in ("undo", "redo", "paste", "clear"))
    assert window.actions_by_key["export"].isEnabled()
    assert window.workspace is not None
    assert window.workspace.page.model.locked
    find(window, QPushButton, "stepCheck").click()
    start = find(window, QPushButton, "startRun")
    await eventually(start.toolTip)
    assert not start.isEnabled()
    await closed(window)
    await forget(window)


async def test_rows_that_are_urgent_are_asked_first(window: MainWindow, service: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text(PEOPLE + "".join(f"Ann,Berg{n},Norvane,\n" for n in range(20)), encoding="utf-8")
    await open_list(window, path)
    assert not window.actions_by_key["ask_first"].isEnabled()
    service.fault("slow", PAID, seconds=0.5)
    session = window.session
    run = await session.start(E_MAIL, session.imported_sheet().id)
    assert window.workspace is not None
    window.workspace.run_resumed()
    await eventually(window.actions_by_key["ask_first"].isEnabled)
    page = window.workspace.page
    page.view.selected.select([Area(22, 0, 22, page.model.columnCount() - 1)])
    window.actions_by_key["ask_first"].trigger()
    assert find(window, QLabel, "remark").text().startswith("1 row asked first")
    run.stop()
    await run.wait()
    await eventually(lambda: not window.actions_by_key["ask_first"].isEnabled())


@pytest.mark.parametrize(
    ("fault", "button", "object_name"),
    [("401", "Enter the key…", "settingsDialog"), ("html", "Look at the calls…", "ledgerDialog")],
)
async def test_a_stop_offers_the_one_thing_that_helps(
    listed: MainWindow, service: Sandbox, fault: str, button: str, object_name: str
) -> None:
    service.fault(fault, PAID)
    run = await listed.session.start(E_MAIL, listed.session.imported_sheet().id)
    assert listed.workspace is not None
    listed.workspace.run_resumed()
    assert (await run.wait()).stopped is not None
    shown = find(listed, QPushButton, "runBannerAction")
    await eventually(lambda: shown.text() == button)
    shown.click()
    await eventually(lambda: listed.findChild(QDialog, object_name))
    find(listed, QDialog, object_name).reject()
    await eventually(lambda: listed.findChild(QDialog, object_name) is None)


async def test_an_account_without_credits_is_asked_for_its_balance(listed: MainWindow, service: Sandbox) -> None:
    service.fault("402", PAID)
    run = await listed.session.start(E_MAIL, listed.session.imported_sheet().id)
    assert listed.workspace is not None
    listed.workspace.run_resumed()
    assert (await run.wait()).stopped == "credits"
    shown = find(listed, QPushButton, "runBannerAction")
    await eventually(lambda: shown.text() == "Check the balance")
    shown.click()
    await eventually(lambda: find(listed, QLabel, "remark").text().startswith("The account has "))


async def test_the_balance_follows_a_run_and_stays_where_the_service_cannot_tell_it(
    service: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "BALANCE_MS", 50)
    path = tmp_path / "fair.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    window = await shown(sessions(service.base_url, tmp_path / "projects"))
    session = window.session
    await session.keep_key("a-good-key")
    await open_list(window, path)
    balance = find(window, QPushButton, "balance")
    await eventually(balance.text)
    before = balance.text()
    service.fault("slow", PAID, seconds=3.0, at=[2])
    run = await session.start(E_MAIL, session.imported_sheet().id)
    assert window.workspace is not None
    window.workspace.run_resumed()
    await eventually(lambda: balance.text() != before)
    assert not run.over
    await run.wait()
    service.fault("401", "GET /api/v2/credits")
    await eventually(lambda: not window.findChild(QLabel, "remark").text())
    last = balance.text()
    window.account.refresh()
    await eventually(find(window, QLabel, "remark").text)
    assert balance.text() == last
    await closed(window)
    await forget(window)


async def test_the_failed_alone_are_checked_before_they_are_asked_again(listed: MainWindow, service: Sandbox) -> None:
    service.fault("404", PAID, next=1)
    run = await listed.session.start(E_MAIL, listed.session.imported_sheet().id)
    assert listed.workspace is not None
    pane = listed.workspace.pane
    listed.workspace.run_resumed()
    ended = await run.wait()
    assert ended.steps[0].outcomes[Outcome.FAILED] == 1
    service.clear_faults()
    before = len(await asyncio.to_thread(service.journal, PAID))
    await eventually(lambda: pane.findChild(QPushButton, "retryFailed"))
    find(pane, QPushButton, "retryFailed").click()
    start = find(pane, QPushButton, "startRun")
    await eventually(lambda: start.isVisible() and start.isEnabled())
    assert find(pane, Banner, "checkNote").words.startswith("The failed: 1 row")
    assert len(await asyncio.to_thread(service.journal, PAID)) == before
    start.click()
    await eventually(lambda: listed.session.run is not run)
    assert listed.session.run is not None
    again = await listed.session.run.wait()
    assert Outcome.FAILED not in again.steps[0].outcomes or not again.steps[0].outcomes[Outcome.FAILED]
    assert len(await asyncio.to_thread(service.journal, PAID)) == before + 1
