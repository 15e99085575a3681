"""How long it takes until a reading that is no longer wanted has ended."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.big_lists import Loader, write_list, write_workbook_list

from rowcall.errors import ImportCancelled
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.model.reading import Reading

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

MOST_SECONDS = 1.0
MOMENTS = (0.05, 0.2, 0.5, 1.0)
"""Seconds after the start at which it is stopped."""


def seconds_to_stop(job: Callable[[Reading], object], moment: float) -> float | None:
    """From the stop to the end; None where the job was done before."""
    reading = Reading()
    stopped_at: list[float] = []

    def stop() -> None:
        stopped_at.append(time.perf_counter())
        reading.stop()

    timer = threading.Timer(moment, stop)
    timer.start()
    try:
        job(reading)
    except ImportCancelled:
        return time.perf_counter() - stopped_at[0]
    finally:
        timer.cancel()
        timer.join()
    return None


def lists(folder: Path) -> dict[str, Path]:
    return {
        "CSV 1,000,000": write_list(folder / "list.csv", 1_000_000),
        "XLSX 100,000": write_workbook_list(folder / "list.xlsx", 100_000),
    }


def test_cancel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    measured: list[tuple[str, float, float | None]] = []
    for name, path in lists(tmp_path).items():
        folder = tmp_path / path.suffix[1:]
        folder.mkdir()
        loader = Loader(plan_from(preview(path)), folder)
        for moment in MOMENTS:
            measured.append((f"look at {name}", moment, seconds_to_stop(lambda r, p=path: preview(p, None, r), moment)))
            measured.append((f"load {name}", moment, seconds_to_stop(loader, moment)))
    with capsys.disabled():
        print("\nFrom cancel to stopped")
        for what, moment, taken in measured:
            told = "was done before" if taken is None else f"{taken * 1000:.0f} ms"
            print(f"  {what:24} after {moment:.2f} s: {told}")
    assert max(taken for _what, _moment, taken in measured if taken is not None) <= MOST_SECONDS
