"""Practice data never reach a real account, nor real data practice: nothing is sent, and the exit code is 2."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, KEY, Desk, call
from tests.support.sandbox import Sandbox, sandbox

from rowcall.errors import ProjectProblem
from rowcall.session import Session
from rowcall.settings.options import Options
from rowcall.settings.store import OptionsStore
from rowcall.setups import make_setup

REAL = "https://pronto.example"
"""No address of any service: whoever asked there would fail with another code than 2."""


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox() as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    desk = Desk(tmp_path, service.base_url)
    desk.write_recipe(ENRICH.format(types='["email"]', more="[run]\nfirst = 1"))
    return desk


def resume(desk: Desk, *more: str) -> int:
    """Go on with the project by exactly these words."""
    before = desk.output.read_bytes()
    done = call(["resume", str(desk.project), "-o", str(desk.output), *more])
    assert done.err.count("\n") == (1 if done.code == 2 else 0)
    if done.code == 2:
        assert desk.output.read_bytes() == before
    return done.code


def facts(desk: Desk) -> dict[str, str]:
    with closing(sqlite3.connect(desk.project)) as connection:
        return dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('host', 'practice')"))


def set_host(desk: Desk, host: str) -> None:
    with closing(sqlite3.connect(desk.project)) as connection, connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'host'", (f'"{host}"',))


@pytest.mark.parametrize("more", [("--base-url", REAL), ("--base-url", "loopback")])
def test_a_practice_project_goes_to_no_other_server(desk: Desk, service: Sandbox, more: tuple[str, str]) -> None:
    assert desk.run(desk.write_people(2), "--sandbox").code == 0
    address = service.base_url if more[1] == "loopback" else more[1]
    assert resume(desk, more[0], address) == 2
    assert service.journal() == []


def test_a_practice_project_stays_one_whatever_the_settings_say(desk: Desk, service: Sandbox) -> None:
    assert desk.run(desk.write_people(2), "--sandbox").code == 0
    OptionsStore().write(Options(base_url_app=service.base_url, base_url_sync=service.base_url))
    assert resume(desk) == 0
    assert service.journal() == []
    assert facts(desk) == {"host": '"practice"', "practice": "true"}


def test_a_real_project_does_not_go_to_practice(desk: Desk, service: Sandbox) -> None:
    assert desk.run(desk.write_people(2)).code == 0
    sent = len(service.journal())
    assert resume(desk, "--sandbox") == 2
    assert len(service.journal()) == sent
    assert facts(desk)["practice"] == "false"


def test_a_project_of_one_host_does_not_go_to_another(desk: Desk, service: Sandbox) -> None:
    """Neither by words, nor by itself because the settings have changed since."""
    assert desk.run(desk.write_people(2)).code == 0
    sent = len(service.journal())
    set_host(desk, "app.norvane.example and api.norvane.example")
    assert resume(desk, "--base-url", service.base_url) == 2
    assert resume(desk, "--base-url", REAL) == 2
    OptionsStore().write(Options(base_url_app=service.base_url, base_url_sync=service.base_url))
    assert resume(desk) == 2
    assert len(service.journal()) == sent


def test_a_loopback_project_needs_its_address_again(desk: Desk, service: Sandbox) -> None:
    assert desk.run(desk.write_people(2)).code == 0
    sent = len(service.journal())
    assert resume(desk) == 2
    assert len(service.journal()) == sent
    with sandbox() as other:
        assert resume(desk, "--base-url", other.base_url) == 0


def test_a_window_opens_no_project_of_the_other_kind(desk: Desk, service: Sandbox) -> None:
    assert desk.run(desk.write_people(2), "--sandbox").code == 0

    async def open_it(session: Session) -> None:
        try:
            with pytest.raises(ProjectProblem, match="practice data"):
                await session.open_project(desk.project)
            assert session.project is None
            with pytest.raises(ProjectProblem):
                await session.resume_run()
        finally:
            await session.close()

    asyncio.run(open_it(Session(make_setup(service.base_url))))
    assert service.journal() == []


def test_what_practice_answered_is_not_taken_for_an_answer_of_the_account(desk: Desk, service: Sandbox) -> None:
    source = desk.write_people(2)
    assert desk.run(source, "--sandbox").code == 0
    asked = [*("-o", str(desk.folder / "real.csv")), *("--project", str(desk.folder / "real.rowcall"))]
    assert desk.run(source, *asked).code == 0
    assert (desk.step()["calls"], len(service.journal("POST /v2/contacts/single_enrich"))) == (1, 1)
