"""What was spent, line by line, and what the account itself says of it."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta

import openpyxl  # noqa: TID253 (an independent reader)
import pytest
from tests.support.command_line import ENRICH, Desk, call
from tests.support.sandbox import Sandbox, sandbox

from rowcall.formats import workbook

CREDITS = "GET /api/v2/credits"


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=1000) as served:
        yield served


def ran(desk: Desk, people: int = 12) -> None:
    desk.write_recipe(ENRICH.format(types='["email"]', more=""))
    assert desk.run(desk.write_people(people)).code in (0, 1)


def test_the_ledger_has_a_line_a_call_and_adds_up_to_the_report(desk: Desk, service: Sandbox) -> None:
    ran(desk)
    target = desk.folder / "spent.csv"
    assert call(["ledger", str(desk.project), "-o", str(target)]).code == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == desk.step()["calls"] == 12
    assert sum(int(line["confirmed credits"]) for line in lines) == service.charged() > 0
    assert sum(int(line["possible credits"]) for line in lines) == 0
    assert {line["our mark"].lstrip("'") for line in lines} == {
        entry["body"]["custom"]["rowcall"] for entry in service.journal("POST /v2/contacts/single_enrich")
    }
    assert {line["prices of"] for line in lines} != {""}
    assert {(line["row"], line["about"]) for line in lines} == {(str(n), f"Ana{n} Moro{n}") for n in range(1, 13)}


def test_a_workbook_has_the_sums_and_the_balance_beside_them(desk: Desk, service: Sandbox) -> None:
    ran(desk)
    target = desk.folder / "spent.xlsx"
    assert call(["ledger", str(desk.project), "-o", str(target)]).code == 0
    sample = workbook.FORMAT.sample(target, None, 20)
    assert sample.sheets == ("Calls", "Sums")
    at = sample.dialect.__class__("xlsx", sheet="Sums", header_row=1)
    sums = workbook.FORMAT.sample(target, at, 20).rows
    charged = service.charged()
    assert [row[:4] for row in sums] == [
        ("E-mail and phone", "12", str(charged), "0"),
        ("All", "12", str(charged), "0"),
        ("By the account's balance", "", str(charged), ""),
    ]
    assert sums[-1][4] == f"From 1000 to {1000 - charged} credits in the account, if nobody else used this account"


def test_in_a_workbook_times_and_seconds_can_be_counted_with(desk: Desk) -> None:
    ran(desk, 2)
    target = desk.folder / "spent.xlsx"
    assert call(["ledger", str(desk.project), "-o", str(target)]).code == 0
    header, *lines = openpyxl.load_workbook(target)["Calls"].values
    assert len(lines) == 2
    for line in lines:
        told = dict(zip(header, line, strict=True))
        assert isinstance(told["time"], datetime)
        assert abs(told["time"].astimezone() - datetime.now().astimezone()) < timedelta(hours=1)
        assert all(isinstance(told[name], int | float) for name in ("seconds", "row", "confirmed credits"))


def test_the_report_sets_the_balance_beside_the_credits(desk: Desk, service: Sandbox) -> None:
    ran(desk)
    charged = service.charged()
    assert desk.report()["balance"] == {"before": 1000, "after": 1000 - charged, "used": charged}


def test_a_balance_that_cannot_be_asked_neither_stops_nor_delays_a_run(desk: Desk, service: Sandbox) -> None:
    service.fault("500", CREDITS)
    ran(desk)
    assert desk.report()["balance"] == {"before": None, "after": None, "used": None}
    assert len(service.journal(CREDITS)) == 2, "one try each"


@pytest.mark.parametrize("name", ["spent.docx", "out.rowcall"])
def test_a_ledger_is_written_over_no_project_and_to_formats_that_are_known(desk: Desk, name: str) -> None:
    ran(desk, 1)
    before = desk.project.stat().st_size
    done = call(["ledger", str(desk.project), "-o", str(desk.folder / name)])
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert desk.project.stat().st_size == before
