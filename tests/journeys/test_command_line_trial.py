"""A trial on rows spread over the list, and a run that stops by itself where too little is found."""

import json
import sqlite3
from contextlib import closing

import pytest
from tests.support.command_line import ENRICH, PEOPLE_HEADERS, Desk, ending
from tests.support.sandbox import Sandbox
from tests.support.waiting import until

from rowcall.engine.rows.hit_rate import AT_LEAST, LATEST

POST = "POST /v2/contacts/single_enrich"
BEHIND = "POST /api/v2/contacts/single_enrich"


def emails(run: str, more: str = "") -> str:
    return ENRICH.format(types='["email"]', more=f"{more}\n[run]\n{run}")


def people(*stretches: tuple[int, bool]) -> list[tuple[str, ...]]:
    """Stretches of so many people whose e-mail is there, or is not."""
    kinds = [there for count, there in stretches for _row in range(count)]
    return [
        (f"Ana{n}", "Moro" if there else "Nobody", "Norvane", f"norvane{n}.example", "")
        for n, there in enumerate(kinds, start=1)
    ]


def asked(service: Sandbox, endpoint: str = POST) -> list[str]:
    """The first names of everybody who was asked for, in order; a call that was refused as too early has no body."""
    return [entry["body"]["firstname"] for entry in service.journal(endpoint) if entry["body"]]


def sampled(desk: Desk) -> list[int]:
    with closing(sqlite3.connect(desk.project)) as connection:
        ((plan,),) = connection.execute("SELECT plan FROM run")
    return list(json.loads(plan)["sampled"])


# ------------------------------------------------------------------ trial


def test_a_trial_asks_rows_spread_over_the_list_and_says_so_of_the_others(desk: Desk, service: Sandbox) -> None:
    rows = people((60, True))
    rows[5:5] = [("", "", "", "", f"note {n}") for n in range(10)]  # cannot be asked
    desk.write_recipe(emails("sample = 6"))
    assert desk.run(desk.write_list(PEOPLE_HEADERS, rows)).code == 0
    step = desk.step()
    assert (step["calls"], step["found"], step["not_run"], step["failed"]) == (6, 6, 64, 0)
    tried = [number for number, row in enumerate(desk.rows(), start=1) if row["email"]]
    assert tried == sampled(desk)
    assert [sum(low < number <= low + 20 for number in tried) for low in (10, 30, 50)] == [2, 2, 2]
    notes = {row["enrich_contact_note"] for row in desk.rows() if row["enrich_contact_status"] == "not_run"}
    assert notes == {"Not asked: not among the 6 rows of the trial."}


def test_a_trial_that_was_killed_goes_on_with_the_same_rows(desk: Desk, service: Sandbox) -> None:
    service.fault("slow", seconds=0.2)
    desk.write_recipe(emails("sample = 8\nat_once = 1"))
    source = desk.write_list(PEOPLE_HEADERS, people((50, True)))
    with ending(desk.start("run", source)) as process:
        until(lambda: len(service.journal(POST)) >= 3, 60)
        process.kill()
        process.wait()
    service.clear_faults()
    rows = sampled(desk)
    desk.resume()
    names, step = asked(service), desk.step()
    assert len(rows) == 8
    assert set(names) <= {f"Ana{row}" for row in rows}
    assert len(names) == len(set(names))
    assert (step["not_run"], step["found"] + step["unknown"]) == (42, 8)


def test_the_first_rows_and_a_sample_cannot_stand_together(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(emails("sample = 8\nfirst = 3"))
    done = desk.run(desk.write_people(20))
    assert (done.code, desk.left()) == (2, {"list.csv", "recipe.toml"})
    assert "first and sample" in done.err
    assert service.journal() == []


@pytest.mark.parametrize("line", ["sample = 0", "sample = 1.5", "hit_rate_floor = 101", "hit_rate_floor = 0"])
def test_a_limit_that_makes_no_sense_is_refused(desk: Desk, service: Sandbox, line: str) -> None:
    desk.write_recipe(emails(line))
    done = desk.run(desk.write_people(5))
    assert done.code == 2
    assert line.split(" = ", maxsplit=1)[0] in done.err
    assert service.journal() == []


# ------------------------------------------------------------------ stop by hit rate


def test_a_bad_stretch_stops_the_run_and_resuming_judges_anew(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(emails("hit_rate_floor = 30"))
    done = desk.run(desk.write_list(PEOPLE_HEADERS, people((60, True), (100, False))))
    assert done.code == 3
    assert desk.report()["stopped"] == "hit_rate"
    assert "at least 30 of 100" in done.err
    calls = len(asked(service))
    assert 60 + LATEST / 2 < calls < 150
    assert {row["enrich_contact_note"] for row in desk.rows()[calls:]} == {"Not asked: too few rows had a result."}
    assert desk.resume().code == 3
    more = len(asked(service)) - calls
    assert AT_LEAST <= more <= AT_LEAST + LATEST / 2  # answers are judged once they are on the disk
    assert len(set(asked(service))) == len(asked(service))


def test_a_run_above_the_floor_goes_to_its_end(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(emails("hit_rate_floor = 30"))
    rows = [row for _turn in range(20) for row in people((2, True), (2, False))]
    rows = [(f"{first}x{n}", *rest) for n, (first, *rest) in enumerate(rows)]
    assert desk.run(desk.write_list(PEOPLE_HEADERS, rows)).code == 0
    assert (len(asked(service)), desk.report()["stopped"]) == (80, None)


def test_rows_that_were_not_asked_do_not_count(desk: Desk, service: Sandbox) -> None:
    """Neither those that cannot be asked nor the same person again make a rate low."""
    desk.write_recipe(emails("hit_rate_floor = 90"))
    nobody = people((1, False))[0]
    rows = (
        people((15, True))
        + [(*nobody[:4], f"note {n}") for n in range(40)]
        + [("", "", "", "", f"{n}") for n in range(40)]
    )
    assert desk.run(desk.write_list((*PEOPLE_HEADERS[:4], "Note"), rows)).code == 1
    assert len(asked(service)) == 16
    assert desk.report()["stopped"] is None


def test_in_the_background_no_more_are_asked_than_can_be_judged(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(emails("hit_rate_floor = 50", 'delivery = "background"'))
    assert desk.run(desk.write_list(PEOPLE_HEADERS, people((200, False)))).code == 3
    assert desk.report()["stopped"] == "hit_rate"
    assert len(asked(service, BEHIND)) <= LATEST + AT_LEAST + 10
    step = desk.step()
    assert (step["unknown"], step["calls"]) == (0, step["not_found"])
