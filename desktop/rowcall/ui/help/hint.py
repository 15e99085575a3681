"""A calm hint beside a control: what it is for, which step of how many, and the way out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import focus_order
from rowcall.ui.widgets.texts import text

WIDTH = 330
NEXT_KEY, END_KEY = "F8", "Shift+F8"
"""They count in the window in which the hint stands, a dialog too."""
_GAP = 12


class Hint(QFrame):
    """Stands over a window without taking its keys or its focus.

    Signals:
        next_asked: The next step is wanted, though this one is not done.
        end_asked: The guide is to end.
    """

    next_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guideHint")
        self.setProperty("role", "hint")
        self.setFixedWidth(WIDTH)
        self._place = text(role="overline", name="guidePlace")
        self._title = text(role="subheading", name="guideTitle", wrap=True)
        self._words = text(role="muted", name="guideWords", wrap=True)
        self._end = QPushButton(self.tr("Leave the guide"))
        self._next = QPushButton()
        self._lay_out()
        for keys, signal in ((NEXT_KEY, self.next_asked), (END_KEY, self.end_asked)):
            QShortcut(QKeySequence(keys), self, signal.emit)

    def _lay_out(self) -> None:
        space = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.space_l, space.space_m, space.space_l, space.space_m)
        column.setSpacing(space.space_s)
        for label in (self._place, self._title, self._words):
            column.addWidget(label)
        buttons = QHBoxLayout()
        for name, button, signal, keys in (
            ("guideEnd", self._end, self.end_asked, END_KEY),
            ("guideNext", self._next, self.next_asked, NEXT_KEY),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.setToolTip(keys)
            button.clicked.connect(signal)
        self._end.setProperty("role", "link")
        buttons.addWidget(self._end)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        column.addLayout(buttons)

    def say(self, place: int, places: int, title: str, words: str, *, passed: bool = False) -> None:
        """Show a step, and have a screen reader say it.

        Args:
            place: Which step it is, from 1.
            places: How many there are.
            title: What it is about.
            words: More of it.
            passed: Whether steps before it were done before they could be shown.
        """
        told = self.tr("Step {place} of {places}").format(place=place, places=places)
        if passed:
            told = self.tr("{step} · those before are done").format(step=told)
        self._place.setText(told)
        self._title.setText(title)
        self._words.setText(words)
        last = place == places
        go_on = self.tr("Done ({key})") if last else self.tr("Next ({key})")
        self._next.setText(go_on.format(key=NEXT_KEY))
        icons.dress(self._next, "check" if last else "arrow-right")
        self.setAccessibleName(f"{told}: {title}")
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{told}. {title} {words}"))

    def stand_beside(self, target: QWidget, window: QWidget) -> None:
        """Stand in this window beside a control, covering it only where there is no other room."""
        if self.parentWidget() is not window:
            self.setParent(window)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        self.move(place_beside(_beside_of(target, window), self.size(), window.rect()))
        self.show()
        self.raise_()


class Ring(QWidget):
    """A frame around the control that a hint is about; presses go through it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guideRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stand_around(self, target: QWidget, window: QWidget) -> None:
        """Frame what is seen of a control; nothing where it is scrolled away."""
        if self.parentWidget() is not window:
            self.setParent(window)
        seen = seen_of(target, window)
        self.setGeometry(seen.adjusted(-3, -3, 3, 3).intersected(window.rect()))
        self.setVisible(not seen.isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        del event
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), tokens.radius, tokens.radius)


def place_beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where something of this size stands beside a target: left, above, right or below it, wholly in the room.

    In a target that takes most of the room, and where it fits on no side, it stands in the lower right corner of it.
    """
    most = target.width() * target.height() * 2 > room.width() * room.height()
    for place in () if most else _sides(target, size):
        free = QRect(place, size)
        free.moveTop(max(room.top() + _GAP, min(free.top(), room.bottom() - size.height() - _GAP)))
        free.moveLeft(max(room.left() + _GAP, min(free.left(), room.right() - size.width() - _GAP)))
        if not free.intersects(target):
            return free.topLeft()
    corner = target.bottomRight() - QPoint(size.width() + 2 * _GAP, size.height() + 2 * _GAP)
    return QPoint(max(room.left() + _GAP, corner.x()), max(room.top() + _GAP, corner.y()))


def _sides(target: QRect, size: QSize) -> Iterator[QPoint]:
    middle = target.center()
    yield QPoint(target.left() - size.width() - _GAP, middle.y() - size.height() // 2)
    yield QPoint(middle.x() - size.width() // 2, target.top() - size.height() - _GAP)
    yield QPoint(target.right() + _GAP, middle.y() - size.height() // 2)
    yield QPoint(middle.x() - size.width() // 2, target.bottom() + _GAP)


def seen_of(target: QWidget, window: QWidget) -> QRect:
    """What is seen of a control, in the window's coordinates; empty where it is scrolled away."""
    seen = _rect_in(target, window)
    for area in focus_order.held_by(target):
        seen = seen.intersected(_rect_in(area.viewport(), window))
    return seen


def _beside_of(target: QWidget, window: QWidget) -> QRect:
    """What a hint may not cover: a control with all that stands beside it, or the part that it is scrolled away in."""
    areas = focus_order.held_by(target)
    if not areas:
        return _rect_in(target, window)
    part, seen = _rect_in(areas[0].viewport(), window), seen_of(target, window)
    return QRect(part.left(), seen.top(), part.width(), seen.height()) if not seen.isEmpty() else part


def _rect_in(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in a window, as far as it is inside."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(window.rect())
