"""Pictures of a run, with the same in words; they say what the project says."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QComboBox
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import E_MAIL, PAID, named

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.charts.bar_chart import BarChart
from rowcall.ui.charts.spent_chart import SpentChart
from rowcall.ui.task_pane.pane import TaskPane

LIST = "First name,Last name,Company,Country\n" + "".join(
    f"Ana{n},Moro{n},Norvane {n},{'France' if n < 4 else 'Spain'}\n" for n in range(6)
)


async def listed(session: Session, folder: Path, text: str = LIST) -> int:
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    return session.imported_sheet().id


async def test_a_run_is_drawn_when_it_is_over(session: Session, service: Sandbox, tmp_path: Path) -> None:
    sheet_id = await listed(session, tmp_path, LIST + "Ole,,,Spain\n")
    service.fault("404", PAID, at=[5, 6])
    pane = TaskPane(session)
    pane.resize(376, 760)
    pane.show()
    pane.set_sheet(session.imported_sheet())
    run = await session.start(E_MAIL, sheet_id)
    pane.show_run()
    await run.wait()
    chart = named(pane, BarChart, "runFunnel")
    await eventually(chart.isVisible)
    found = (await session.charts.of_step(0, None)).funnel.found
    assert chart.accessibleDescription() == f"Rows: 7. Asked: 6. Found: {found}"
    by = named(pane, QComboBox, "hitRateBy")
    assert by.currentText() == "Country"
    assert named(pane, BarChart, "hitRates").accessibleDescription().startswith("France: ")
    spent = named(pane, SpentChart, "spentByRun")
    assert spent.accessibleName() == "Credits over time"
    pane.grab()  # it can be painted
    tasks.cancel_below(pane)
    pane.close()
    pane.deleteLater()
    await asyncio.sleep(0)


async def test_pictures_say_what_the_project_says(session: Session, service: Sandbox, tmp_path: Path) -> None:
    sheet_id = await listed(session, tmp_path)
    both = RunChoice((StepChoice("enrich_contact", {"types": ["email", "phone"], "find_profile": True}),))
    ended = await (await session.start(both, sheet_id)).wait()
    charts = await session.charts.of_step(0, session.imported_sheet().columns[3].id)
    funnel = charts.funnel
    assert (funnel.rows, funnel.asked) == (6, 6)
    assert funnel.found == ended.steps[0].outcomes["found"]
    assert set(funnel.parts) == {"email", "phone"}
    country = session.imported_sheet().columns[3]
    rates = await session.charts.hit_rates(0, country.id)
    assert rates == charts.rates
    assert sum(rate.found for rate in rates) == funnel.found
    assert {rate.text for rate in rates} <= {"France", "Spain"}
    spent = charts.spent
    used = ended.steps[0].cost
    assert spent[-1].credits == used.confirmed + used.possible
    assert [each.credits for each in spent] == sorted(each.credits for each in spent)
    assert await session.charts.spent() == spent
