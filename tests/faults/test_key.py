"""S01, G17: after a run in which everything went wrong the key is in no file and no list of processes."""

import time
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, KEY, Desk
from tests.support.forked import forked
from tests.support.sandbox import Sandbox, sandbox
from tests.support.secret_scan import files_below, forms, found_in

POST = "POST /v2/contacts/single_enrich"
BOTH = ENRICH.format(types='["email", "phone"]', more="")


def carry_on(desk: Desk, service: Sandbox, *, kill: bool) -> None:
    words = desk.words("resume", desk.project) if desk.project.exists() else desk.words("run", desk.folder / "list.csv")
    with forked(words, desk.folder) as process:
        if kill:
            before, end = service.asked("POST"), time.monotonic() + 15
            while service.asked("POST") < before + 3 and process.alive and time.monotonic() < end:
                time.sleep(0.01)
            at_work = Path(f"/proc/{process.pid}/cmdline")
            if at_work.exists():
                assert found_in(KEY, [("the list of processes", at_work.read_bytes())]) == []
            process.kill()
        else:
            process.wait()


def test_the_key_is_nowhere(tmp_path: Path, private_home: Path) -> None:
    with sandbox(latency=0.05, credits=10**6) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(BOTH)
        desk.write_people(60)
        carry_on(desk, service, kill=True)
        service.fault("500", POST, at=[2])
        service.fault("truncated", POST, at=[5])
        service.fault("401", POST, at=[9])
        carry_on(desk, service, kill=False)
        service.clear_faults()
        service.fault("disconnect_mid_body", POST, at=[2])
        carry_on(desk, service, kill=True)
        carry_on(desk, service, kill=False)
        assert service.journal(POST)[0]["key"] == KEY[-4:], "the key was used"
    assert desk.output.exists() and (tmp_path / "report.json").exists()
    assert list(private_home.rglob("*.sqlite")), "what is kept across files is looked at too"
    assert found_in(KEY, files_below(tmp_path, private_home)) == []


@pytest.mark.parametrize("status", ["401", "500", "404"])
def test_a_service_that_repeats_the_key_does_not_get_it_into_a_file(
    desk: Desk, service: Sandbox, private_home: Path, status: str
) -> None:
    service.fault(status, POST, message=f"The key {KEY} is not welcome")
    desk.write_recipe(BOTH)
    done = desk.run(desk.write_people(3))
    assert KEY not in done.err
    assert found_in(KEY, files_below(desk.folder, private_home)) == []


@pytest.mark.parametrize("form", forms(KEY))
def test_a_key_that_was_written_would_be_found(tmp_path: Path, form: str) -> None:
    (tmp_path / "left.bin").write_bytes(b"something before " + forms(KEY)[form] + b" and after")
    assert found_in(KEY, files_below(tmp_path))
