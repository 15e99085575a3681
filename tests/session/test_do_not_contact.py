"""The do-not-contact list as a front end holds it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rowcall.errors import FileProblem
from rowcall.model.do_not_contact import Added, ContactCount, Why
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.practice import open_session
from rowcall.session import Session

ROWS = (
    "First name,Last name,LinkedIn,Website,Opt out\r\n"
    "Ines,Caldeira,https://www.linkedin.com/in/ines-example,norvane.example,\r\n"
    "Tomas,Riedl,https://www.linkedin.com/in/tomas-example,riedl.example,yes\r\n"
    "Awa,Moro,https://www.linkedin.com/in/awa-example,brumeval.example,no\r\n"
)
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))


@pytest.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    source = tmp_path / "list.csv"
    source.write_text(ROWS, encoding="utf-8", newline="")
    opened = await open_session(project=tmp_path / "list.rowcall", patience=5.0)
    plan = opened.plan_import(await opened.preview(source))
    assert (await opened.do_not_contact.on_list(plan)).sentence == (
        "1 person on this list must not be contacted (1 by the column Opt out)."
    )
    await opened.import_list(plan, tmp_path / "list.rowcall")
    yield opened
    await opened.close()


async def test_whom_a_list_marks_goes_on_the_list_only_if_the_user_agrees(session: Session) -> None:
    kept = session.do_not_contact
    assert await kept.count() == ContactCount(0, 0)
    offered = await kept.marked_rows(1)
    assert offered == (2,)
    assert await kept.add_rows(1, offered, Why.OBJECTION) == Added(1, 0)
    assert await kept.add_rows(1, offered) == Added(0, 0, already=1)
    assert await kept.count() == ContactCount(1, 0)


async def test_an_estimate_is_made_anew_when_the_list_has_changed(session: Session) -> None:
    assert (await session.estimate(EMAIL, 1)).steps[0].suppressed == 1
    await session.do_not_contact.add_values(["norvane.example", "nobody"])
    step = (await session.estimate(EMAIL, 1)).steps[0]
    assert (step.suppressed, step.asked) == (2, 1)
    await session.do_not_contact.remove_rows(1, [1])
    assert (await session.estimate(EMAIL, 1)).steps[0].suppressed == 2, "the company is on it, not the person"
    await session.do_not_contact.remove_values(["norvane.example"])
    assert (await session.estimate(EMAIL, 1)).steps[0].suppressed == 1


async def test_a_run_tells_its_balance_and_the_ledger_its_calls(session: Session) -> None:
    ended = await (await session.start(EMAIL, 1)).wait()
    lines = await session.ledger()
    assert [line.about for line in lines] == ["Ines Caldeira", "Awa Moro"]
    used = sum(line.cost.total for line in lines)
    assert ended.balance.used == session.balance_around().used == used
    assert session.ledger_sums()[0].cost.total == used


async def test_a_file_that_is_no_list_of_hashes_is_refused(session: Session, tmp_path: Path) -> None:
    for name, content in (("a.json", b"{}"), ("b.json", b"\xff\xfe\x00"), ("list.csv", ROWS.encode())):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(FileProblem):
            await session.do_not_contact.take_in(path)
    with pytest.raises(FileProblem):
        await session.do_not_contact.take_in(tmp_path / "nowhere.json")
