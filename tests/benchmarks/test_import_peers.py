"""How fast lists come in against what people have: sqlite-utils, csvkit and LibreOffice, doing it in the same run.

Peers are looked for on the path and in the folder that ROWCALL_PEERS names (the `bin` of an environment that has them).
Where one is missing, that is said and the others are measured.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from tests.support.big_lists import seconds, write_list, write_workbook_list
from tests.support.libreoffice import PROGRAM, convert

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

ROWS = 100_000
MOST_OF_SQLITE_UTILS = 0.12
"""Of its time for 100,000 rows."""
MOST_MEMORY = {"csv": 240, "xlsx": 160, "child": 600}
"""MB: of our process for a million rows of CSV (the keys of all rows, by which equal ones are found, take 60 of them),
for 100,000 of a workbook, and of the child that reads the workbook."""


def program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=os.environ.get("ROWCALL_PEERS", ""))


def ours(path: Path, folder: Path) -> dict[str, Any]:
    """A whole process of ours: start, look, load."""
    command = [sys.executable, "-m", "tests.support.load_once", str(path), tempfile.mkdtemp(dir=folder)]
    start = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parents[2])  # noqa: S603 (our own)
    told: dict[str, Any] = {**json.loads(done.stdout), "whole": time.perf_counter() - start}
    return told


def best_of_ours(path: Path, folder: Path) -> dict[str, Any]:
    return min((ours(path, folder) for _ in range(2)), key=lambda told: told["whole"])


def theirs(name: str, *words: str) -> float | None:
    """Seconds of a peer's whole process; None where it is not here."""
    found = program(name)
    if found is None:
        return None
    command = [found, *words]
    return seconds(lambda: subprocess.run(command, check=True, capture_output=True))  # noqa: S603 (named by this file)


def libreoffice(path: Path, ending: str, folder: Path) -> float | None:
    if PROGRAM is None:
        return None
    folder.mkdir()
    return seconds(lambda: convert([path], ending, folder))


def table(title: str, own: dict[str, Any], peers: dict[str, float | None], capsys: pytest.CaptureFixture[str]) -> None:
    """Both are compared: our load alone, and all of it from the start of the program."""
    with capsys.disabled():
        print(f"\n{title} ({os.getloadavg()[0]:.1f} programs at work on {os.cpu_count()} cores)")
        print(f"  {'rowcall: the load':34} {own['load']:7.2f} s")
        print(f"  {'rowcall: start, look, and load':34} {own['whole']:7.2f} s")
        for name, taken in peers.items():
            shares = f", of it {own['load'] / taken:.3f} and {own['whole'] / taken:.3f}" if taken else ""
            print(f"  {name:34} " + (f"{taken:7.2f} s{shares}" if taken else "   not here"))


def test_csv_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_list(tmp_path / "list.csv", ROWS)
    own = best_of_ours(path, tmp_path)
    peers = {
        "sqlite-utils insert": theirs("sqlite-utils", "insert", str(tmp_path / "utils.db"), "list", str(path), "--csv"),
        "csvsql --insert --no-inference": theirs(
            "csvsql", "--db", f"sqlite:///{tmp_path}/kit.db", "--insert", "--no-inference", str(path)
        ),
        "LibreOffice to ods": libreoffice(path, "ods", tmp_path / "office"),
    }
    table(f"CSV {ROWS:,} in", own, peers, capsys)
    utils = peers["sqlite-utils insert"]
    assert utils is None or own["load"] <= MOST_OF_SQLITE_UTILS * utils
    assert all(taken is None or own["load"] < taken for taken in peers.values())


def test_workbook_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_workbook_list(tmp_path / "list.xlsx", ROWS)
    own = best_of_ours(path, tmp_path)
    peers = {
        "in2csv": theirs("in2csv", "--no-inference", str(path)),
        "LibreOffice to csv": libreoffice(path, "csv", tmp_path / "office"),
    }
    table(f"XLSX {ROWS:,} in", own, peers, capsys)
    assert all(taken is None or own["load"] < taken for taken in peers.values())


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_memory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    csv_told = ours(write_list(tmp_path / "list.csv", 10 * ROWS), tmp_path)
    book_told = ours(write_workbook_list(tmp_path / "list.xlsx", ROWS), tmp_path)
    mb = 1 << 20
    with capsys.disabled():
        print("\nMemory at its peak")
        print(f"  CSV {10 * ROWS:,}: {csv_told['peak'] / mb:.0f} MB")
        print(f"  XLSX {ROWS:,}: {book_told['peak'] / mb:.0f} MB, its child {book_told['child_peak'] / mb:.0f} MB")
    assert csv_told["peak"] <= MOST_MEMORY["csv"] * mb
    assert book_told["peak"] <= MOST_MEMORY["xlsx"] * mb
    assert book_told["child_peak"] <= MOST_MEMORY["child"] * mb
