"""A list while it is read: how far that is, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable

from rowcall.errors import ImportCancelled


class Reading:
    """Shared by whoever reads a file, in a thread, and whoever waits for it, in another one.

    Args:
        progress: Told the rows read so far and the share of the file (0 to 1), in the thread that reads.

    Attributes:
        share: How much of the file is read; set by the format that reads it.
    """

    def __init__(self, progress: Callable[[int, float], None] | None = None) -> None:
        self.share = 0.0
        self._progress = progress
        self._stopped = False

    def stop(self) -> None:
        """Have the reading end as soon as it can, from any thread; it then raises ImportCancelled."""
        self._stopped = True

    def check(self) -> None:
        """Go on only while it is still wanted; to be asked several times a second.

        Raises:
            ImportCancelled: If it was stopped.
        """
        if self._stopped:
            raise ImportCancelled("The list was not read to its end, as you wished.")

    def tell(self, rows: int) -> None:
        """Say how many rows were read so far.

        Raises:
            ImportCancelled: If it was stopped.
        """
        self.check()
        if self._progress is not None:
            self._progress(rows, self.share)


UNWATCHED = Reading()
"""A reading that nobody waits for beside whoever called."""
