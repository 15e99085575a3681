"""What the clipboard or something that is dropped carries: files, or a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(carried: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are carried."""
    return tuple(Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile())


def may_hold_table(carried: QMimeData) -> bool:
    """Whether there may be a table in it: only then is it worth taking."""
    return not carried.hasUrls() and (carried.hasHtml() or carried.hasText())


def texts_in(carried: QMimeData | None) -> tuple[str, str]:
    """What is carried as a web page and as plain text; either may be empty. A clipboard that was cleared has None."""
    if carried is None:
        return "", ""
    return carried.html() if carried.hasHtml() else "", carried.text() if carried.hasText() else ""
