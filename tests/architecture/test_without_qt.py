"""Runs everything below the window where Qt is not installed, and keeps heavy libraries out of the start."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.architecture.layers import modules

SOURCE = Path(__file__).resolve().parents[2] / "desktop" / "rowcall"

HIDE_AND_IMPORT = """
import importlib, sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {hidden}:
            raise ModuleNotFoundError("hidden: " + name, name=name)

sys.meta_path.insert(0, Hidden())
for name in {names}:
    importlib.import_module(name)
print(*sorted({heavy} & sys.modules.keys()))
"""

QT = {"PySide6", "shiboken6", "qasync"}
HEAVY = {"pandas", "numpy", "openpyxl", "python_calamine", "xlrd", "rustpy_xlsxwriter"}


def import_without(hidden: set[str], names: list[str]) -> subprocess.CompletedProcess[str]:
    """Import modules in a fresh process that cannot see some libraries; it prints the heavy ones it loaded."""
    code = HIDE_AND_IMPORT.format(hidden=hidden, names=names, heavy=HEAVY)
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603  # our own code


def test_everything_but_the_window_runs_without_qt() -> None:
    names = [name for name in modules(SOURCE) if not name.startswith("rowcall.ui") and name != "rowcall.__main__"]
    done = import_without(QT, names)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_the_command_line_starts_without_qt() -> None:
    done = import_without(QT, ["rowcall.__main__"] if (SOURCE / "__main__.py").exists() else ["rowcall"])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["PySide6.QtCore", "qasync"])
def test_hidden_is_hidden(name: str) -> None:
    assert "hidden" in import_without(QT, [name]).stderr
