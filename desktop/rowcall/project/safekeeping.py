"""Keeps the answers to paid calls when the project itself cannot take them: a full disk, a file that is gone."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from rowcall.errors import DiskProblem
from rowcall.project.ballast import Ballast
from rowcall.project.spool import Spool, SpooledAnswer
from rowcall.project.watch import Watch
from rowcall.project.writer import Writer

TRY_AGAIN_SECONDS = 1.0
"""How long an answer that can be kept nowhere waits before it is tried again."""
FULL = "The disk is full, so {name} cannot be written."
MAKE_ROOM = "Free 50 MB and go on."
PUT_BACK = "Put it back in its place and open it again; the answers that came since are kept and taken in then."
_log = logging.getLogger(__name__)


class Safekeeping:
    """What one open project does so that no answer is lost.

    Attributes:
        unsaved: Answers that could be kept nowhere so far; they are tried again until they can.
    """

    def __init__(self, path: Path, writer: Writer, ballast: Ballast, spool: Spool) -> None:
        self._path = path
        self._writer = writer
        self._ballast = ballast
        self._spool = spool
        self._watch = Watch(path)
        self.unsaved = 0

    @property
    def gone(self) -> str:
        """What happened to the file, as a sentence; empty while it is in its place."""
        return self._watch.gone()

    def check(self) -> None:
        """Check that what is written now will be found again; cheap.

        Raises:
            DiskProblem: If the file is not in its place any more, or the disk was found full.
        """
        gone = self._watch.gone()
        if gone:
            raise DiskProblem(gone, PUT_BACK)
        if self._ballast.spent:
            raise DiskProblem(FULL.format(name=self._path.name), MAKE_ROOM)

    async def begin(self) -> str:
        """A run begins: keep room for its answers; returns why there is none, or an empty text."""
        return await asyncio.to_thread(self._ballast.lay_in)

    async def end(self) -> None:
        """A run is over: its room is not needed any more, and the file is made whole by itself."""
        await asyncio.to_thread(self._ballast.put_away)
        await asyncio.wrap_future(self._writer.fold())

    async def keep(self, answers: Sequence[SpooledAnswer], function: Callable[[sqlite3.Connection], None]) -> None:
        """Keep the answer to paid calls that went out together, whatever it takes.

        With a full disk the room kept for it is used; if the project cannot be written even so, or is not in its place
        any more, the answer goes to the user's data folder, and otherwise it is tried again until it can be kept.

        Args:
            answers: What is kept elsewhere if need be, one for each call.
            function: What keeps it in the project; may be carried out twice.

        Raises:
            DiskProblem: If it is kept outside the project, which takes it in when it is opened next.
        """
        if await self._kept(answers, function):
            return
        self.unsaved += 1
        try:
            while True:
                await asyncio.sleep(TRY_AGAIN_SECONDS)
                if await self._kept(answers, function):
                    return
        finally:
            self.unsaved -= 1

    async def _kept(self, answers: Sequence[SpooledAnswer], function: Callable[[sqlite3.Connection], None]) -> bool:
        try:
            await self._writer.run(function, vital=True)
            gone = self._watch.gone()
            if not gone:
                return True
            problem = DiskProblem(gone, PUT_BACK)
        except DiskProblem as error:
            problem = error
        try:
            for answer in answers:
                await asyncio.to_thread(self._spool.append, answer)
        except OSError as error:
            _log.info("An answer for %s can be kept nowhere yet: %s", self._path.name, error)
            return False
        raise problem
