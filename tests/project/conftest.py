"""A project in the middle of its life, made once, and a copy of it to be damaged."""

import shutil
from pathlib import Path

import pytest
from tests.support.damage import make_lived_in


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "list.rowcall"
    make_lived_in(path)
    return path


@pytest.fixture
def lived_in(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "list.rowcall"))
