"""What a run does a few times a second beside its rows: it tells how far it is, and notices what happened meanwhile."""

from __future__ import annotations

import asyncio

from rowcall.engine import messages
from rowcall.engine.clocks import Clocks, Jump
from rowcall.engine.progress import Progress
from rowcall.engine.rows.tools import Tools
from rowcall.engine.world import World
from rowcall.errors import DiskProblem
from rowcall.model.events import RunAction, RunProgressed
from rowcall.project import runs
from rowcall.project.history import keep_event
from rowcall.project.writer import Connection

PROGRESS_SECONDS = 0.25
KEEP_SECONDS = 2.0
"""How often the time that a run has taken is kept."""
WAKING_SECONDS = 2.0
"""How long the network is given after the computer has slept."""


class Pulse:
    """The beat of one run.

    Attributes:
        figures: The newest figures.
    """

    def __init__(self, world: World, run_id: int, tools: Tools, progress: Progress) -> None:
        self._world = world
        self._run_id = run_id
        self._tools = tools
        self._progress = progress
        self._clocks = Clocks(world.wall, world.clock)
        self._seconds_kept = 0.0
        self._beating: asyncio.Task[None] | None = None
        self.figures: RunProgressed | None = None

    def begin(self) -> None:
        """Beat from here on."""
        self._beating = asyncio.create_task(self._beat(), name="tell progress")

    async def end(self) -> None:
        """Beat no more."""
        if self._beating is not None:
            self._beating.cancel()
            await asyncio.gather(self._beating, return_exceptions=True)

    def tell(self) -> None:
        """Tell how far the run is."""
        tools = self._tools
        held = tools.caller.waiting_for or self._world.service.waiting_for
        action = RunAction.DETAILS if tools.caller.details_help else RunAction.NONE
        waiting_for = held or tools.finder.waiting_for
        self.figures = self._progress.figures(waiting_for, action, tools.project.reader, paused=tools.control.paused)
        self._world.tell(self.figures)

    def keep_seconds(self, connection: Connection) -> None:
        """Add the time since it was kept last: a run that is killed has taken time too."""
        seconds = self._progress.seconds
        runs.add_seconds(connection, self._run_id, seconds - self._seconds_kept)
        self._seconds_kept = seconds

    async def _beat(self) -> None:
        project = self._world.project
        try:
            while True:
                await asyncio.sleep(PROGRESS_SECONDS)
                self.tell()
                project.safekeeping.check()
                if (jump := self._clocks.jump()) is not None:
                    await self._after(jump)
                if self._progress.seconds - self._seconds_kept >= KEEP_SECONDS:
                    await project.write(self.keep_seconds)
        except DiskProblem as problem:
            self._tools.control.stop("disk", str(problem))

    async def _after(self, jump: Jump) -> None:
        """Time has jumped: it is kept, and after a sleep everything that was put off is tried soon."""
        detail = {"wall": round(jump.wall, 1), "running": round(jump.running, 1)}
        now = self._world.wall()
        await self._world.project.write(lambda connection: keep_event(connection, now, "clock", detail))
        if jump.slept:
            self._world.service.hold(WAKING_SECONDS, messages.WOKEN)
            self._tools.caller.try_now()
            self._tools.poller.look_now()
