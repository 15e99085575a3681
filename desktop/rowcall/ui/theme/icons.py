"""Icons from the vendored SVG files, drawn in the colours of the look that is worn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from rowcall.settings.places import resources
from rowcall.ui.theme.tokens import LIGHT, Tokens

GAP = 6
"""Added between the icon and the words of a push button, which Qt puts too close together."""
SIZES = (16, 24)
"""Sizes that an icon is drawn in; Qt takes the nearest."""
_NAME, _ROLE = "iconName", "iconRole"


class _Worn:
    """The look that icons are drawn in."""

    tokens: Tokens = LIGHT


def wear(tokens: Tokens) -> None:
    """Draw in these colours from now on."""
    _Worn.tokens = tokens


def icon(name: str, role: str = "text") -> QIcon:
    """The icon of that name.

    Args:
        name: A file of resources/icons, without its ending.
        role: The token whose colour it has, such as `text_muted` or `accent_text`.
    """
    found = QIcon()
    for size in SIZES:
        for ratio in _ratios():
            found.addPixmap(pixmap(name, role, size, ratio))
            found.addPixmap(pixmap(name, "text_faint", size, ratio), QIcon.Mode.Disabled)
    return found


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels on a screen with that ratio."""
    return _drawn(name, str(getattr(_Worn.tokens, role)), size, ratio)


def dress(target: QAbstractButton | QAction, name: str, role: str = "text") -> None:
    """Give a button or a command an icon that follows the look."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    _draw(target, name, role)


def dress_again(app: QApplication) -> None:
    """Draw every icon that `dress` has given in the colours worn now."""
    for widget in app.allWidgets():
        _draw_again(widget)
        for action in widget.actions():
            _draw_again(action)


def _draw_again(target: QObject) -> None:
    name, role = target.property(_NAME), target.property(_ROLE)
    if isinstance(name, str) and isinstance(role, str) and isinstance(target, QAbstractButton | QAction):
        _draw(target, name, role)


def _draw(target: QAbstractButton | QAction, name: str, role: str) -> None:
    if isinstance(target, QPushButton) and target.text():
        behind = target.layoutDirection() == Qt.LayoutDirection.RightToLeft
        target.setIcon(_with_gap(name, role, GAP if behind else 0))
        target.setIconSize(QSize(SIZES[0] + GAP, SIZES[0]))
    else:
        target.setIcon(icon(name, role))


def _ratios() -> list[float]:
    """The scales that icons are drawn in: those of the screens, and the one that others are made of with least harm."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {2.0})


def _with_gap(name: str, role: str, left: int) -> QIcon:
    """An icon with room beside it; `left` of its picture where it stands behind the words."""
    found = QIcon()
    for ratio in _ratios():
        for mode, colour in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "text_faint")):
            wide = QPixmap(QSize(round((SIZES[0] + GAP) * ratio), round(SIZES[0] * ratio)))
            wide.fill(Qt.GlobalColor.transparent)
            wide.setDevicePixelRatio(ratio)
            painter = QPainter(wide)
            painter.drawPixmap(left, 0, pixmap(name, colour, SIZES[0], ratio))
            painter.end()
            found.addPixmap(wide, mode)
    return found


@lru_cache(maxsize=2048)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
