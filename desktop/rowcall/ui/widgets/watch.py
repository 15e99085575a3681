"""Follows a list that is read in another thread, a few times a second."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from rowcall.model.reading import Reading
from rowcall.ui.widgets import words

_EVERY_MS = 150
_TELLS_TIME_FROM = 1.0
"""Seconds after which the time that is left can be told from the time that was taken."""


class Watch(QObject):
    """A reading, and how far it is.

    Attributes:
        reading: To be handed to whoever reads.
        rows: Rows read so far.

    Signals:
        moved: It is further than before.
    """

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reading = Reading(self._tell)
        self.rows = 0
        self._begun = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.moved)
        self._timer.start()

    @property
    def share(self) -> float:
        """How much of the file is read, 0 to 1."""
        return self.reading.share

    @property
    def seconds_left(self) -> float | None:
        """How long it will take, as far as that can be told."""
        taken = time.monotonic() - self._begun
        if taken < _TELLS_TIME_FROM or not 0 < self.share < 1:
            return None
        return taken * (1 - self.share) / self.share

    def words(self) -> str:
        """How far it is: share, rows, time left."""
        parts = [_tr("{share} %").format(share=int(self.share * 100))] if self.share else []
        if self.rows:
            parts.append(words.rows(self.rows))
        left = self.seconds_left
        if left is not None:
            parts.append(_tr("about {time} left").format(time=words.duration(max(1, left))))
        return "  ·  ".join(parts)

    def end(self) -> None:
        """Follow it no longer; where it still goes on, it ends too."""
        self._timer.stop()
        self.reading.stop()
        self.deleteLater()

    def _tell(self, rows: int, _share: float) -> None:
        """Comes from the thread that reads."""
        self.rows = rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("watch", text)
