"""Knows where the program's own files live on this system."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from rowcall.errors import SettingsProblem

NAME = "rowcall"
PACKAGE = Path(__file__).resolve().parents[1]


def config_folder() -> Path:
    """Return the folder of the user's choices; created if missing.

    Raises:
        SettingsProblem: If it cannot be created. The same holds for the other folders.
    """
    return _made(platformdirs.user_config_path(NAME, appauthor=False, roaming=True))


def data_folder() -> Path:
    """Return the folder of what the program keeps across files; created if missing."""
    return _made(platformdirs.user_data_path(NAME, appauthor=False))


def state_folder() -> Path:
    """Return the folder of what the window remembers; created if missing."""
    return _made(platformdirs.user_state_path(NAME, appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made again; created if missing."""
    return _made(platformdirs.user_cache_path(NAME, appauthor=False))


def resources() -> Path:
    """Return the folder of icons, samples and the like, which comes with the program.

    Raises:
        SettingsProblem: If the installation is incomplete.
    """
    return resources_of(PACKAGE)


def resources_of(package: Path) -> Path:
    """Return the resources that belong to an installed package folder.

    An installed package (from a wheel, or frozen into a program) holds them; in a checkout they stand at the top.
    """
    for folder in (package / "resources", package.parents[1] / "resources"):
        if folder.is_dir():
            return folder
    raise SettingsProblem("Rowcall's own files are missing.", "Install Rowcall again.")


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsProblem(
            f"The folder {folder} cannot be created ({error.strerror}).", "Check that you may write there."
        ) from error
    return folder
