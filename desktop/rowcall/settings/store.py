"""Keeps the user's choices in a file of the configuration folder."""

from __future__ import annotations

from pathlib import Path

from rowcall.errors import SettingsProblem
from rowcall.settings.files import read_json, write_json
from rowcall.settings.options import Options, declared
from rowcall.settings.places import config_folder


class OptionsStore:
    """Reads and writes the options; a file that cannot be understood is never written over."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "settings.json"

    def read(self) -> Options:
        """Return the stored options; the defaults where there is no file.

        Raises:
            SettingsProblem: If the file cannot be read or holds a value that is not allowed.
        """
        try:
            return Options.read(read_json(self.path))
        except SettingsProblem as problem:
            if str(self.path) in problem.title:
                raise
            raise SettingsProblem(f"In the settings file {self.path}: {problem.title}", problem.advice) from problem

    def write(self, options: Options) -> None:
        """Store the options; what another version of the program has written beside them is kept.

        Raises:
            SettingsProblem: If the file there cannot be understood, or the new one cannot be written.
        """
        self.read()
        others = {setting.key for setting in declared()}
        kept = {key: value for key, value in read_json(self.path).items() if key not in others}
        write_json(self.path, kept | options.chosen())
