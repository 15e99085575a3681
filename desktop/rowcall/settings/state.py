"""Keeps what the window remembers by itself: its places and the projects opened last."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rowcall.errors import SettingsProblem
from rowcall.settings.files import read_json, write_json
from rowcall.settings.places import state_folder

MOST_RECENT = 12

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class State:
    """What the window remembers."""

    windows: Mapping[str, str] = field(default_factory=dict)
    """Place and inner layout of each window, as text that only the window understands."""
    recent: tuple[Path, ...] = ()
    """Projects, the one opened last first."""
    rows: Mapping[str, int] = field(default_factory=dict)
    """Of projects opened lately, how many rows they had when they were last open."""

    def with_window(self, name: str, place: str) -> State:
        """Remember where a window is."""
        return replace(self, windows={**self.windows, name: place})

    def with_recent(self, project: Path) -> State:
        """Remember that a project was opened now."""
        others = tuple(path for path in self.recent if path != project)
        recent = (project, *others)[:MOST_RECENT]
        kept = {str(path) for path in recent}
        return replace(self, recent=recent, rows={path: count for path, count in self.rows.items() if path in kept})

    def with_rows(self, project: Path, count: int) -> State:
        """Remember how many rows a project has; only of one that was opened lately."""
        return replace(self, rows={**self.rows, str(project): count}) if project in self.recent else self

    def without_recent(self, project: Path) -> State:
        """Forget that a project was opened."""
        recent = tuple(path for path in self.recent if path != project)
        return replace(self, recent=recent, rows={path: n for path, n in self.rows.items() if path != str(project)})


class StateStore:
    """Reads and writes the state. It is a convenience: a damaged file is moved aside and never stands in the way."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or state_folder() / "window.json"

    def read(self) -> State:
        """Return the remembered state; an empty one where there is none.

        Raises:
            SettingsProblem: If a damaged file cannot be moved aside.
        """
        try:
            return _state(read_json(self.path))
        except SettingsProblem as problem:
            self._move_aside(problem)
            return State()

    def write(self, state: State) -> None:
        """Remember a state.

        Raises:
            SettingsProblem: If the file cannot be written.
        """
        recent = [str(path) for path in state.recent]
        write_json(self.path, {"windows": dict(state.windows), "recent": recent, "rows": dict(state.rows)})

    def _move_aside(self, problem: SettingsProblem) -> None:
        aside = self.path.with_suffix(".damaged")
        try:
            self.path.replace(aside)
        except OSError as error:
            raise problem from error
        log.warning("%s It is now %s.", problem.title, aside)


def _state(content: Mapping[str, Any]) -> State:
    """Take over what has the right shape; the rest is not worth a message."""
    windows = content.get("windows")
    recent = content.get("recent")
    rows = content.get("rows")
    return State(
        {name: place for name, place in windows.items() if isinstance(place, str)} if isinstance(windows, dict) else {},
        tuple(Path(path) for path in recent if isinstance(path, str)) if isinstance(recent, list) else (),
        {path: count for path, count in rows.items() if isinstance(count, int)} if isinstance(rows, dict) else {},
    )
