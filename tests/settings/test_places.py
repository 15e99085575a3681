"""Where the program's files live."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from rowcall.errors import SettingsProblem
from rowcall.settings import places


@pytest.mark.parametrize(
    "folder",
    [places.config_folder, places.data_folder, places.state_folder, places.cache_folder],
)
def test_folders_are_made_in_the_users_home(folder: Callable[[], Path], private_home: Path) -> None:
    path = folder()
    assert path.is_dir()
    assert path.is_relative_to(private_home)
    assert "rowcall" in path.parts
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_explained(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocker = private_home / "blocker"
    blocker.write_text("a file", encoding="utf-8")
    with pytest.raises(SettingsProblem, match="cannot be created"):
        places._made(blocker / "rowcall")


def test_resources_of_this_checkout() -> None:
    assert (places.resources() / "prices.toml").is_file()


def test_resources_of_an_installed_package_come_first(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "rowcall"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    assert places.resources_of(package) == package / "resources"


def test_resources_of_a_checkout(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    assert places.resources_of(tmp_path / "desktop" / "rowcall") == tmp_path / "resources"


def test_missing_resources_are_explained(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem, match="missing"):
        places.resources_of(tmp_path / "a" / "b")
