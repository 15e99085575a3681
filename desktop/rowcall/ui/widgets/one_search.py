"""A search that goes on beside a dialog: one at a time, and the dialog's banner tells how far it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from rowcall.errors import ImportCancelled
from rowcall.model.reading import Reading
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.watch import Watch

_T = TypeVar("_T")


class OneSearch(QObject):
    """The newest search counts.

    Args:
        banner: Tells what is done.
        parent: Its dialog.
    """

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._watch: Watch | None = None

    @property
    def goes_on(self) -> bool:
        """Whether something is looked for."""
        return self._watch is not None

    async def run(self, doing: str, look: Callable[[Reading], Awaitable[_T]]) -> _T | None:
        """Look for something; a search that goes on is given up.

        Args:
            doing: What is done, for the banner.
            look: Told what can stop it.

        Returns:
            None where it was given up in its turn.
        """
        self.end()
        self._watch = watch = Watch(self)
        watch.moved.connect(lambda: self._tell_progress(watch, doing))
        self._banner.say("running", doing)
        try:
            return await look(watch.reading)
        except ImportCancelled:
            return None
        finally:
            if self._watch is watch:
                self.end()

    def end(self) -> None:
        """Give up what is looked for."""
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def _tell_progress(self, watch: Watch, doing: str) -> None:
        if self._watch is watch and watch.rows:
            self._banner.say("running", doing, counted("%Ln row(s) looked at.", watch.rows))
