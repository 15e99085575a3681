"""Chooses one country of the world by typing a few letters of its name."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from rowcall.model.normal import fold
from rowcall.ui.languages import speech
from rowcall.ui.languages.named import named
from rowcall.ui.theme import icons
from rowcall.ui.widgets.pick_list import Item, PickList

_NOWHERE = "-"
_ARROW, _EDGE = 14, 8


class CountryPicker(QPushButton):
    """A button that shows the country and unfolds a list with a search field.

    Args:
        name: Its object name; its list has the same with `Popup` behind.
        title: What a screen reader calls it.
        nowhere: What having no country is called.

    Signals:
        changed: Another country was chosen.
    """

    changed = Signal()

    def __init__(self, name: str, title: str, nowhere: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._nowhere, self._code = title, nowhere, ""
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setProperty("role", "unfolds")
        self.popup = PickList(f"{name}Popup", title, self)
        self.popup.always_search = self.popup.single = True
        self.popup.picked.connect(self._pick)
        self.clicked.connect(self.unfold)
        self.set_code("")

    @property
    def code(self) -> str:
        """The country's two letters (ISO 3166-1); empty: none."""
        return self._code

    def set_code(self, code: str) -> None:
        """Show this country."""
        self._code = code
        words = country_name(code) if code else self._nowhere
        self.setText(words)
        self.setAccessibleName(f"{self._title}: {words}")

    def set_nowhere(self, words: str) -> None:
        """Call having no country something else."""
        self._nowhere = words
        self.set_code(self._code)

    def unfold(self) -> None:
        """Show the countries."""
        items = [Item(_NOWHERE, self._nowhere), *(Item(code, name) for code, name in _countries(speech.language()))]
        self.popup.set_items(items, lambda id_: id_ == (self._code or _NOWHERE))
        self.popup.open_under(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow at the right edge tells that it unfolds, as one of a box of choices does."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icons.pixmap("chevron-down", "text_muted", _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _ARROW - _EDGE, (self.height() - _ARROW) // 2, arrow)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow key down unfolds it too."""
        if event.key() == Qt.Key.Key_Down:
            self.unfold()
        else:
            super().keyPressEvent(event)

    def _pick(self, id_: str) -> None:
        self.popup.hide()
        self.setFocus()
        self.set_code("" if id_ == _NOWHERE else id_)
        self.changed.emit()


def country_name(code: str) -> str:
    """What a country is called; its letters where they are no country's."""
    return dict(_countries(speech.language())).get(code, code)


@cache
def _countries(_language: str) -> tuple[tuple[str, str], ...]:
    """Letters and name of every country, by name."""
    found = ((QLocale.territoryToCode(each), named(QLocale.territoryToString(each))) for each in QLocale.Country)
    countries = ((code, name) for code, name in found if len(code) == 2 and code.isalpha())
    return tuple(sorted(dict(countries).items(), key=lambda pair: fold(pair[1])))
