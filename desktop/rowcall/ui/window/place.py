"""Where a window may stand: on a screen, whole, with its frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize


def fitted(wanted: QRect, frame: QMargins, rooms: Sequence[QRect]) -> QRect:
    """The place of a window, no larger than its screen leaves room for, and nowhere beyond the edge.

    Args:
        wanted: Where it would like to be, without its frame.
        frame: How thick the frame is on each side.
        rooms: What each screen leaves for windows, the main screen first.

    Returns:
        Its place without the frame.
    """
    room = max(rooms, key=lambda room: _area(room.intersected(wanted)))
    inside = room.marginsRemoved(frame)
    size = wanted.size().boundedTo(inside.size())
    left = min(max(wanted.left(), inside.left()), inside.right() + 1 - size.width())
    top = min(max(wanted.top(), inside.top()), inside.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def centred(size: QSize, room: QRect) -> QRect:
    """A place of that size in the middle."""
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    return place


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
