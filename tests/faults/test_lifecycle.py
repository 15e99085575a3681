"""Interruptions of every kind, through the command line: what was sent has finished, and the rest goes on later."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, KEY, Desk, ending
from tests.support.forked import forked
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox
from tests.support.wire import closed_port

from rowcall import headless
from rowcall.project.reader import Reader
from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings
from rowcall.session.left_over import left_over

POST = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
EMAIL = ENRICH.format(types='["email"]', more="")


def eventually(condition: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "It did not become true."
        time.sleep(0.01)


def end_of(process: "subprocess.Popen[str]", seconds: float = 40.0) -> tuple[int, str]:
    _out, err = process.communicate(timeout=seconds)
    assert "Traceback" not in err, err
    return process.returncode, err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_the_calls_in_flight_finish(tmp_path: Path, number: signal.Signals) -> None:
    with sandbox(latency=0.6, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL)
        with ending(desk.start("run", desk.write_people(100))) as process:
            eventually(lambda: len(service.journal(POST)) >= 8)
            process.send_signal(number)
            code, err = end_of(process)
        assert (code, err.count("\n")) == (3, 1)
        assert desk.report()["stopped"] == "user"
        sent = service.journal(POST)
        assert len(sent) <= 15
        step = desk.step()
        assert step["unknown"] == 0
        assert step["calls"] == len(sent) == step["found"] + step["not_found"]
        assert step["not_run"] == 100 - len(sent)
        with closing(Reader(desk.project)) as reader:
            assert left_over(reader) == f"You stopped the last run. {len(sent)} of 100 rows are done."


def test_a_signal_while_the_service_has_asked_to_wait(desk: Desk, service: Sandbox) -> None:
    service.fault("429", POST, retry_after=600)
    desk.write_recipe(EMAIL)
    with ending(desk.start("run", desk.write_people(30))) as process:
        eventually(lambda: service.journal(POST))
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        code, _err = end_of(process, 10)
    assert code == 3
    assert desk.report()["stopped"] == "user"
    assert desk.step()["not_run"] == 30


def test_a_signal_while_searches_run_leaves_them_to_be_fetched(tmp_path: Path) -> None:
    with sandbox(speed=0.1, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(FIND.format(more="limit = 2\n[run]\nbudget = 100"))
        with ending(desk.start("run", desk.write_companies(60))) as process:
            eventually(lambda: len(service.journal(SEARCH)) >= 2)
            process.send_signal(signal.SIGTERM)
            code, _err = end_of(process, 10)
        assert code == 3
        assert desk.step()["unknown"] == len(service.journal(SEARCH))
        assert "still at the service" in desk.rows(_companies(desk))[0]["find_people_note"]


def _companies(desk: Desk) -> Path:
    path = desk.folder / "companies.csv"
    assert desk.export("-o", path, "--sheet", "companies").code == 0
    return path


def test_offline_is_waited_for_and_then_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headless, "PATIENCE", 2.0)
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    desk = Desk(tmp_path, f"http://127.0.0.1:{closed_port()}")
    desk.write_recipe(EMAIL)
    began = time.monotonic()
    done = desk.run(desk.write_people(6))
    assert done.code == 3
    assert time.monotonic() - began >= 2.0
    assert desk.report()["stopped"] == "offline"
    assert desk.step()["not_run"] == 6 and desk.step()["calls"] == 0
    with sandbox(credits=10**6) as service:
        assert desk.resume("--base-url", service.base_url).code == 0
        assert desk.report()["seconds"] >= 2.0
        assert len(service.journal(POST)) == 6


@pytest.mark.parametrize(
    ("recipe", "companies"),
    [(EMAIL, False), ('[[step]]\naction = "find_people"\npersona = "Sales leadership"\nlimit = 1\n', True)],
)
def test_a_service_that_comes_late_is_waited_for(tmp_path: Path, recipe: str, companies: bool) -> None:
    port = closed_port()
    desk = Desk(tmp_path, f"http://127.0.0.1:{port}")
    desk.write_recipe(recipe)
    source = desk.write_companies(2) if companies else desk.write_people(4)
    with ending(desk.start("run", source)) as process:
        time.sleep(1.2)
        assert process.poll() is None
        with SandboxServer(SandboxSettings(speed=1000.0, credits=10**6), port):
            assert end_of(process) == (0, "")
    assert desk.report()["stopped"] is None


def test_a_second_instance_is_kept_out(tmp_path: Path) -> None:
    with sandbox(latency=0.3, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL)
        with forked(desk.words("run", desk.write_people(60)), tmp_path) as process:
            eventually(lambda: len(service.journal(POST)) >= 3)
            with forked(desk.words("resume", desk.project), tmp_path) as second:
                assert second.wait() == 2
                assert "already open" in second.said()
            assert process.wait() == 0
        assert len(service.journal(POST)) == 60


def test_killed_while_importing(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - chance in a test guards no secret
    with sandbox(credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL + "[run]\nfirst = 2\n")
        source = desk.write_people(8_000)
        for _ in range(4):
            with ending(desk.start("run", source)) as process:
                eventually(lambda: desk.project.exists() or process.poll() is not None)
                time.sleep(chance.uniform(0.0, 0.25))
                process.kill()
                process.wait()
            if service.journal():
                break
        with ending(desk.start("resume", desk.project)) as process:
            code, _err = end_of(process)
        if code == 2:
            with ending(desk.start("run", source)) as process:
                assert end_of(process)[0] == 0
        assert desk.report()["rows"] == 8_000
        assert judge(desk.project, service.ledger(), service.journal()).is_clean()


def test_killed_twice_while_recovering(tmp_path: Path) -> None:
    with sandbox(latency=0.2, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL)
        with ending(desk.start("run", desk.write_people(40))) as process:
            eventually(lambda: len(service.journal(POST)) >= 10)
            process.kill()
        for seconds in (0.3, 0.4):
            with ending(desk.start("resume", desk.project)) as process:
                time.sleep(seconds)
                process.kill()
        with ending(desk.start("resume", desk.project)) as process:
            code, _err = end_of(process)
        judgement = judge(desk.project, service.ledger(), service.journal())
        assert judgement.is_clean()
        assert code == (1 if judgement.unknown else 0)
        report = desk.report()
        assert report["steps"][0]["unknown"] == judgement.unknown <= 15
        unknown = [row for row in desk.rows() if row["enrich_contact_status"] == "unknown"]
        assert all("has not been sent again" in row["enrich_contact_note"] for row in unknown)
        assert report["steps"][0]["rows"] == 40
        assert report["seconds"] > 0


def test_an_interrupted_project_can_be_exported_as_it_stands(tmp_path: Path) -> None:
    with sandbox(latency=0.2, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL)
        with ending(desk.start("run", desk.write_people(40))) as process:
            eventually(lambda: len(service.journal(POST)) >= 12)
            process.kill()
        with closing(Reader(desk.project)) as reader:
            assert left_over(reader).startswith("The last run stopped unexpectedly.")
        asked = len(service.journal())
        assert desk.export().code == 0
        assert len(service.journal()) == asked
        statuses = {row["enrich_contact_status"] for row in desk.rows()}
        assert statuses <= {"found", "not_found", "unknown", "not_run"}
        assert len(desk.rows()) == 40
        with ending(desk.start("resume", desk.project)) as process:
            assert end_of(process)[0] in (0, 1)
        assert judge(desk.project, service.ledger(), service.journal()).is_clean()


def test_unknown_rows_are_sent_again_only_when_asked(desk: Desk, service: Sandbox) -> None:
    service.fault("disconnect_after", POST, at=[2, 4])
    desk.write_recipe(EMAIL)
    source = desk.write_people(6)
    assert desk.run(source).code == 1
    assert desk.resume("--base-url", service.base_url).code == 1
    assert len(service.journal(POST)) == 6
    assert desk.resume("--base-url", service.base_url, "--on-unknown", "retry").code == 0
    assert len(service.journal(POST)) == 8
    step = desk.step()
    assert (step["found"], step["unknown"], step["calls"]) == (6, 0, 8)
    assert service.charged() == 24
    assert step["credits"] == {"confirmed": 18, "possible": 6}


def test_unknown_rows_are_sent_again_at_the_end_of_the_run(desk: Desk, service: Sandbox) -> None:
    service.fault("disconnect_before", POST, at=[3])
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(5), "--on-unknown", "retry").code == 0
    assert len(service.journal(POST)) == 6


def test_a_project_that_is_through_asks_nothing_more(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(5)).code == 0
    before, report = desk.output.read_bytes(), desk.report()
    assert desk.resume("--base-url", service.base_url).code == 0
    assert len(service.journal(POST)) == 5
    assert desk.output.read_bytes() == before
    assert desk.report()["steps"] == report["steps"]


def test_the_sandbox_command_serves_until_interrupted(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "rowcall", "sandbox", "--port", "0", "--speed", "1000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with ending(process):
        assert process.stdout is not None
        address = next(word for word in process.stdout.readline().split() if word.startswith("http"))
        desk = Desk(tmp_path, address)
        desk.write_recipe(EMAIL)
        with ending(desk.start("run", desk.write_people(3))) as run:
            assert end_of(run)[0] == 0
        process.send_signal(signal.SIGINT)
        assert end_of(process)[0] == 0


def test_a_workbook_has_every_sheet(desk: Desk) -> None:
    desk.write_recipe(FIND.format(more="limit = 2") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n')
    assert desk.run(desk.write_companies(1), "-o", desk.folder / "out.xlsx").code == 0
    import openpyxl

    workbook = openpyxl.load_workbook(desk.folder / "out.xlsx")
    assert workbook.sheetnames == ["people", "companies"]
    companies = list(workbook["companies"].iter_rows(values_only=True))
    assert companies[0] == ("Company", "Company LinkedIn URL", "people_found", "find_people_status", "find_people_note")
    assert companies[1][2] == str(workbook["people"].max_row - 1)


def test_a_signal_during_the_import_leaves_nothing_behind(tmp_path: Path) -> None:
    with sandbox(credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(EMAIL + "[run]\nfirst = 2\n")
        source = desk.write_people(150_000)
        before = sorted(tmp_path.iterdir())
        with ending(desk.start("run", source)) as process:
            eventually(desk.project.exists)
            process.send_signal(signal.SIGTERM)
            code, err = end_of(process)
        assert (code, err.count("\n")) == (3, 1)
        assert "not read to its end" in err
        assert service.journal(POST) == []
        assert sorted(tmp_path.iterdir()) == before
