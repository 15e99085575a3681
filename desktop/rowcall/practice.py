"""Practice mode: the whole program against the practice service inside this process, with invented people."""

from __future__ import annotations

import asyncio
import hashlib
import math
from pathlib import Path

from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings
from rowcall.session import Session
from rowcall.settings.places import data_folder, resources
from rowcall.settings.state import StateStore
from rowcall.setups import Setup, make_setup

KEY = "practice-key"
SEED = 138
"""Of this world it has companies and people for what is usually tried first, such as who sells software in Germany."""
SPEED = 20.0
"""How much faster than the real service: a waterfall of half a minute takes a second and a half."""
CREDITS = 100_000


class PracticeSession(Session):
    """A session with a practice service of its own, which ends with it."""

    def __init__(self, setup: Setup, server: SandboxServer) -> None:
        super().__init__(setup)
        self._server = server

    async def close(self) -> None:
        """End everything: the run, the project, the client, the service."""
        await super().close()
        await asyncio.to_thread(self._server.stop)


async def open_session(
    *,
    project: Path | None = None,
    patience: float = math.inf,
    projects_folder: Path | None = None,
    state: StateStore | None = None,
    speed: float = SPEED,
) -> PracticeSession:
    """Start a practice service and a session on it.

    Args:
        project: The project it is for: its service finds again what an earlier one had begun. None: one for all.
        patience: Seconds that a run waits for trouble to pass.
        projects_folder: Where new projects are made.
        state: Where recent projects are remembered.
        speed: How much faster than the real service.
    """
    settings = SandboxSettings(seed=SEED, speed=speed, credits=CREDITS, state_file=state_file(project))
    server = SandboxServer(settings)
    await asyncio.to_thread(server.start)
    setup = make_setup(
        server.base_url, practice_key=KEY, patience=patience, projects_folder=projects_folder, state=state
    )
    return PracticeSession(setup, server)


def state_file(project: Path | None) -> Path:
    """Where the practice service of a project keeps what it has begun."""
    folder = data_folder() / "practice"
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:24] if project else "window"
    return folder / f"{name}.jsonl"


def forget_state(project: Path) -> None:
    """A new project of that name starts with a practice service that knows nothing of an older one."""
    for leftover in state_file(project).parent.glob(f"{state_file(project).name}*"):
        leftover.unlink()


def sample_list() -> Path:
    """The bundled list of invented companies."""
    return resources() / "samples" / "companies.csv"


def sample_recipe() -> Path:
    """The bundled recipe for it."""
    return resources() / "samples" / "find-sales-leaders.toml"
