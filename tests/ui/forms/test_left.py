"""What a finished run leaves to decide, each with the one thing that can be done about it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import E_MAIL, PAID, named

from rowcall.model.cells import Outcome
from rowcall.model.doubts import FailedRows
from rowcall.model.events import StepProgress
from rowcall.model.prices import Cost
from rowcall.session import Session
from rowcall.ui.task_pane.next_card import NextCard
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets.banner import Banner

FIND = "find_people"


def step(outcomes: dict[Outcome, int]) -> StepProgress:
    rows = sum(outcomes.values())
    return StepProgress(FIND, "Find people", 1, rows, rows, 0, outcomes, Cost(), complete=True)


def test_what_a_run_has_left_is_offered(qtbot: QtBot) -> None:
    left = NextCard()
    qtbot.addWidget(left)
    left.show_steps((step({Outcome.NOT_FOUND: 3}),), (), 0)
    assert not left.isVisible()
    left.show_steps((step({Outcome.FOUND: 3}),), (), 0)
    assert named(left, QPushButton, "showFound").text() == "Show found · 3 rows"
    assert not left.findChildren(QPushButton, "reviewFound")
    left.offer_review()
    left.set_alone([1])
    left.show_steps((step({Outcome.FOUND: 3}),), (), 0)
    qtbot.waitUntil(
        lambda: [shown.objectName() for shown in left.findChildren(QPushButton) if shown.isVisible()] == ["reviewFound"]
    )
    left.show_steps((step({Outcome.FAILED: 3, Outcome.UNKNOWN: 1}),), (FailedRows(0, FIND, 1, (4, 5)),), 1)
    assert left.isVisible()
    assert named(left, QLabel, "whatFailed").text() == "Find people: 2 rows failed"
    assert named(left, QLabel, "whatStaysFailed").text().startswith("Find people: 1 row for which asking again cannot")
    assert named(left, QPushButton, "retryFailed").text() == "Ask the failed again"
    assert named(left, QPushButton, "lookAtDoubts").text() == "Decide about the unknown · 1 call"
    wanted: list[str] = []
    left.retry_asked.connect(lambda failed: wanted.append(f"retry {failed.action}"))
    left.doubts_asked.connect(lambda: wanted.append("doubts"))
    named(left, QPushButton, "retryFailed").click()
    named(left, QPushButton, "lookAtDoubts").click()
    assert wanted == [f"retry {FIND}", "doubts"]
    left.show_doubts(0)
    qtbot.waitUntil(
        lambda: [shown.objectName() for shown in left.findChildren(QPushButton) if shown.isVisible()] == ["retryFailed"]
    )


async def test_only_rows_that_asking_again_can_help_are_asked_again(
    session: Session, service: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    people = "Ana,Moro,Norvane\nUwe,Brandt,Brumeval\nOle,,\n"
    path.write_text(f"First name,Last name,Company\n{people}", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    service.fault("404", PAID, at=[2])
    sheet = session.imported_sheet()
    pane = TaskPane(session)
    pane.resize(376, 760)
    pane.show()
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    run = await session.start(E_MAIL, sheet.id)
    pane.show_run()
    ended = await run.wait()
    await asyncio.sleep(0.05)  # it is laid out
    assert ended.steps[0].outcomes[Outcome.FAILED] == 2
    assert named(pane, QLabel, "whatFailed").text().endswith(": 1 row failed")
    assert named(pane, QLabel, "step-enrich_contact-failedFigure").text() == "1"  # who cannot be asked has not failed
    assert named(pane, QLabel, "step-enrich_contact-cannot").text().startswith("1 cannot be asked")
    shown: list[tuple[int, list[int]]] = []
    pane.ids_asked.connect(lambda sheet_id, row_ids, _title: shown.append((sheet_id, list(row_ids))))
    named(pane, QPushButton, "step-enrich_contact-whyNot-0").click()
    await eventually(lambda: shown == [(sheet.id, [3])])
    area = pane.watch.findChildren(QScrollArea)[0]
    assert area.widget().width() <= area.viewport().width()
    named(pane, QPushButton, "retryFailed").click()
    assert "The failed: 1 row" in named(pane, Banner, "checkNote").words
    pane.close()
    pane.deleteLater()
    await asyncio.sleep(0)
