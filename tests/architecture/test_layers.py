"""Holds the code to the layer table of ARCHITECTURE.md."""

import re
import tomllib
from pathlib import Path

import pytest
from tests.architecture.layers import PACKAGE, imports, modules, offences, order, read_table

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "desktop" / PACKAGE
DOCUMENT = (ROOT / "desktop" / "ARCHITECTURE.md").read_text(encoding="utf-8")
LAYERS = read_table(DOCUMENT)

IMPORT_NAMES = {
    "PySide6-Essentials": {"PySide6", "shiboken6"},
    "python-calamine": {"python_calamine"},
    "pandas": {"pandas", "numpy"},
}
"""Where a distribution's import names are not its own name."""


def test_code_keeps_to_the_table() -> None:
    assert offences(SOURCE, LAYERS) == []


def test_table_has_no_circle() -> None:
    assert order(LAYERS)[-1] == "__main__"


def test_in_the_drawing_each_part_stands_above_all_that_it_may_import() -> None:
    drawn = [line.split() for line in DOCUMENT.partition("```text\n")[2].partition("```")[0].splitlines()]
    floor = {part: number for number, parts in enumerate(reversed(drawn)) for part in parts}
    assert sorted(part for parts in drawn for part in parts) == sorted(LAYERS)
    assert [
        (part, below) for part, layer in LAYERS.items() for below in layer.may_import if floor[below] >= floor[part]
    ] == []


def test_every_library_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared: set[str] = set()
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    for requirement in (*project["dependencies"], *extras):
        name = re.split(r"[<>=!~;\[ ]", requirement)[0]
        declared |= IMPORT_NAMES.get(name, {name.replace("-", "_")})
    named = set().union(*(layer.libraries for layer in LAYERS.values())) - {"sqlite3"}
    assert named == declared


def test_only_tests_of_the_window_import_qt() -> None:
    """A test elsewhere would load Qt for code that must run without it."""
    allowed = {"ui", "journeys", "support", "benchmarks"}
    tests = ROOT / "tests"
    offenders = [
        file.relative_to(tests).as_posix()
        for file in tests.rglob("*.py")
        if file.relative_to(tests).parts[0] not in allowed
        and {"PySide6", "qasync"} & {item.top for item in imports(file.read_text(encoding="utf-8"))}
    ]
    assert offenders == []


TABLE = """
## Who may import whom

| part | may import | outside libraries | never |
| --- | --- | --- | --- |
| `errors` | | | |
| `model` | `errors` | | `socket` |
| `store` | `errors` `model` | `sqlite3` `numpy` | |
| `actions` | `model` | | |
| `session` | `errors` `model` `store` `actions` | | |
| `ui` | `session` | `PySide6` | |
| `__main__` | `session` `ui` | | |
"""


@pytest.mark.parametrize(
    ("file", "line", "complaint"),
    [
        ("errors.py", "import rowcall.model", "errors may not import model"),
        ("errors.py", "from rowcall import model", "errors may not import model"),
        ("model/a.py", "from rowcall.store import file", "model may not import store"),
        ("model/a.py", "def f():\n    from rowcall.store.file import x", "model may not import store"),
        ("model/a.py", "from .b import c", "model imports relatively"),
        ("model/a.py", "import socket", "model must never import socket"),
        ("model/a.py", "import sqlite3", "model may not use sqlite3"),
        ("model/a.py", "import numpy.linalg", "model may not use numpy"),
        ("model/a.py", "async def f():\n    import PySide6.QtCore", "model may not use PySide6"),
        ("store/a.py", "import requests", "store may not use requests"),
        ("store/a.py", "if True:\n    import PySide6", "store may not use PySide6"),
        ("session.py", "from rowcall.actions import find", "session names the action module rowcall.actions.find"),
        ("session.py", "from rowcall.actions.find import ACTION", "session names the action module"),
        ("__main__.py", "from rowcall.ui import app", "__main__ must import ui inside a function"),
        ("extra/a.py", "", "extra is not in the table"),
        ("__init__.py", "import rowcall.model", "rowcall may not import model"),
    ],
)
def test_a_wrong_import_is_named(tmp_path: Path, file: str, line: str, complaint: str) -> None:
    package = sample(tmp_path)
    target = package / file
    target.parent.mkdir(exist_ok=True)
    target.write_text(line, encoding="utf-8")
    (found,) = offences(package, read_table(TABLE))
    assert complaint in found


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("model/a.py", "import json\nfrom rowcall import __version__\nfrom rowcall.model.b import c"),
        ("store/a.py", "import sqlite3\nfrom rowcall.errors import E\nimport numpy"),
        ("session.py", "from rowcall import actions\nimport rowcall.store.file"),
        ("__main__.py", "def f():\n    from rowcall.ui import app"),
    ],
)
def test_a_right_import_is_not(tmp_path: Path, file: str, line: str) -> None:
    package = sample(tmp_path)
    (package / file).write_text(line, encoding="utf-8")
    assert offences(package, read_table(TABLE)) == []


def sample(folder: Path) -> Path:
    """Write an empty package with the parts of TABLE."""
    package = folder / PACKAGE
    for name in ("errors", "session", "__main__", "__init__", "model/a", "store/file", "actions/find", "ui/app"):
        file = package / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return package


def test_a_circle_in_the_table_is_found() -> None:
    with pytest.raises(ValueError, match="circle"):
        order(read_table(TABLE.replace("| `errors` | |", "| `errors` | `ui` |")))


def test_the_sample_is_a_package(tmp_path: Path) -> None:
    assert "rowcall.actions.find" in modules(sample(tmp_path))
