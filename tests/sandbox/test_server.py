"""Starting, stopping and the command line, each with real sockets and processes."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest
from tests.support.sandbox import sandbox

from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings

SYNC = "/v2/contacts/single_enrich"
BODY = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example", "enrichment_type": ["email"]}
RUN = (
    "import argparse, sys; from rowcall.sandbox.command import add_arguments, run;"
    "parser = argparse.ArgumentParser(); add_arguments(parser); sys.exit(run(parser.parse_args()))"
)


def test_a_port_is_taken_used_and_freed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for _ in range(2):
        with SandboxServer(port=port) as server:
            assert server.base_url == f"http://127.0.0.1:{port}"
            assert httpx.get(f"{server.base_url}/api/v2/credits", headers={"X-API-KEY": "k"}).status_code == 200
            with pytest.raises(OSError, match="in use"):
                SandboxServer(port=port).start()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.base_url}/api/v2/credits")


async def test_it_runs_beside_an_event_loop() -> None:
    async with SandboxServer(SandboxSettings(latency=0.0)) as server, httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{server.base_url}{SYNC}", json=BODY, headers={"X-API-KEY": "k"})
        assert answer.status_code == 200


def test_stopping_hangs_up_on_requests_that_are_under_way() -> None:
    problems: list[Exception] = []

    def ask(url: str) -> None:
        try:
            httpx.post(f"{url}{SYNC}", json=BODY, headers={"X-API-KEY": "k"}, timeout=60, trust_env=False)
        except httpx.RemoteProtocolError as problem:
            problems.append(problem)

    with SandboxServer(SandboxSettings(latency=50.0)) as server:
        callers = [threading.Thread(target=ask, args=(server.base_url,)) for _ in range(7)]
        for caller in callers:
            caller.start()
        control = f"{server.base_url}/control/journal"
        while len(httpx.get(control, trust_env=False).json()) < 7:
            time.sleep(0.01)
    for caller in callers:
        caller.join(timeout=10)
    assert len(problems) == 7


def test_a_client_that_gives_up_has_paid_all_the_same() -> None:
    with sandbox(latency=0.2, email_rate=1.0, company_rate=1.0) as box:
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{box.base_url}{SYNC}", json=BODY, headers={"X-API-KEY": "k"}, timeout=0.05, trust_env=False)
        until = time.monotonic() + 5
        while not box.ledger() and time.monotonic() < until:
            time.sleep(0.02)
        assert box.charged() == 3


def start_command(*options: str) -> tuple["subprocess.Popen[str]", str]:
    command = [sys.executable, "-c", RUN, "--port", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603  # our own interpreter
    assert process.stdout is not None
    line = process.stdout.readline()
    return process, next(word for word in line.split() if word.startswith("http"))


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_where_it_listens_and_ends_by_signal(by: signal.Signals) -> None:
    process, address = start_command("--credits", "77", "--faults", json.dumps({"fault": "500", "at": [2]}))
    headers = {"X-API-KEY": "k"}
    assert httpx.get(f"{address}/api/v2/credits", headers=headers).json()["credits"] == 77
    assert httpx.get(f"{address}/api/v2/credits", headers=headers).status_code == 500
    os.kill(process.pid, by)
    rest, noise = process.communicate(timeout=10)
    assert (process.returncode, rest, noise) == (0, "", "")


def test_the_command_keeps_its_state_when_it_is_killed(tmp_path: Path) -> None:
    options = ("--state", str(tmp_path / "practice.jsonl"), "--speed", "1000000")
    process, address = start_command(*options)
    search = {"company_linkedin_id": "90412277", "job_titles": ["*"]}
    id_ = httpx.post(f"{address}/api/v2/leads/search", json=search, headers={"X-API-KEY": "k"}).json()["id"]
    process.kill()
    process.communicate(timeout=10)
    process, address = start_command(*options)
    detail = httpx.get(f"{address}/api/v2/searches/{id_}", headers={"X-API-KEY": "k"}).json()
    process.terminate()
    process.communicate(timeout=10)
    assert detail["search"]["status"] == "FINISHED"
    assert detail["leads"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--faults", "{"], "not JSON"),
        (["--faults", '{"fault": "499"}'], "Unknown fault '499'"),
        (["--faults", "3"], "must be an object"),
        (["--speed", "0"], "must be above 0"),
        (["--state", "/no/such/folder/practice.jsonl"], "--state: /no/such/folder/practice.jsonl cannot be used"),
        (["--state", __file__], "is no state file"),
    ],
)
def test_a_wrong_option_is_one_sentence(options: list[str], words: str) -> None:
    command = [sys.executable, "-c", RUN, "--port", "0", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603  # our own interpreter
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_port_in_use_is_one_sentence() -> None:
    with SandboxServer() as server:
        port = server.base_url.rpartition(":")[2]
        command = [sys.executable, "-c", RUN, "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603  # our own interpreter
    assert done.returncode == 2
    assert f"port {port}" in done.stderr
    assert "Traceback" not in done.stderr
