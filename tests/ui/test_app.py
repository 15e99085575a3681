"""The program itself, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

LATE = """
import sys
from rowcall.ui import app
print(*sorted({"httpx", "pandas", "openpyxl", "python_calamine", "starlette", "rowcall.session"} & sys.modules.keys()))
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own code


def test_the_window_shows_and_goes() -> None:
    done = run("import sys\nfrom rowcall.ui import app\nsys.exit(app.smoke())")
    assert (done.returncode, done.stdout) == (0, "")
    assert [line for line in done.stderr.splitlines() if "This plugin does not support" not in line] == []


def test_what_takes_time_to_import_comes_after_the_window() -> None:
    assert run(LATE).stdout.split() == []
