"""How soon the window is shown, against the same with everything imported first."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]

ROUNDS = 5
ALLOWED = 0.45
SHOW = """
import time
began = time.perf_counter()
{first}
from PySide6.QtWidgets import QApplication
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow
app = QApplication([])
theme.apply(app, "light")
window = MainWindow(open_real=None, open_practice=None)
window.show()
window.grab()
print(time.perf_counter() - began)
"""
EVERYTHING = "import httpx, openpyxl, pandas, python_calamine, rowcall.practice, rowcall.session, rustpy_xlsxwriter"


def seconds(first: str) -> float:
    command = [sys.executable, "-c", SHOW.format(first=first)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own code
    return float(done.stdout)


def test_the_window_is_shown_before_everything_is_imported() -> None:
    pairs = [(seconds(""), seconds(EVERYTHING)) for _ in range(ROUNDS)]
    alone, whole = (min(times) for times in zip(*pairs, strict=True))
    print(f"window shown after {alone:.2f} s, with everything imported {whole:.2f} s: ratio {alone / whole:.2f}")
    assert alone / whole <= ALLOWED
