"""What each key does in a sheet, as spreadsheets have it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from rowcall.model.areas import Area, Place, corners
from rowcall.ui.grid.selection import Lines
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_Key = Qt.Key
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier
_ARROWS = {_Key.Key_Up: (-1, 0), _Key.Key_Down: (1, 0), _Key.Key_Left: (0, -1), _Key.Key_Right: (0, 1)}
_WAIT_MS = 10
Combination = tuple[Qt.Key, Qt.KeyboardModifier]


class SheetKeys(QObject):
    """Reads the keys of a sheet.

    Signals:
        sheet_asked: The next sheet (1) or the one before (-1) is wanted.
        paste_asked: Enter was pressed while copied cells are marked.
        escaped: Escape was pressed.
    """

    sheet_asked = Signal(int)
    paste_asked = Signal()
    escaped = Signal()

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self._queue: list[QKeyEvent] = []
        self._waiting = Soon(self, _WAIT_MS, self._go_on, repeated=True)
        self._table = self._commands()

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it means nothing here."""
        if self._view.ways.waiting:  # a key may rely on where the one before it leads
            self._queue.append(event.clone())
            self._waiting.start()
            return True
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and not modifiers & _ALT:
            self._arrow(*_ARROWS[key], modifiers)
            return True
        do = self._table.get((key, modifiers))
        if do is not None:
            do()
        return do is not None

    def combinations(self) -> list[Combination]:
        """All keys that mean something here, but for the arrows."""
        return list(self._table)

    # ------------------------------------------------------------------------- the table

    def _commands(self) -> dict[Combination, Callable[[], object]]:
        view, ways, chosen = self._view, self._view.ways, self._view.selected
        table: dict[Combination, Callable[[], object]] = {
            (_Key.Key_Tab, _NONE): lambda: ways.step(0, 1),
            (_Key.Key_Backtab, _SHIFT): lambda: ways.step(0, -1),
            (_Key.Key_Backtab, _NONE): lambda: ways.step(0, -1),
            (_Key.Key_Tab, _SHIFT): lambda: ways.step(0, -1),
            (_Key.Key_F2, _NONE): view.edit_active,
            (_Key.Key_Backspace, _NONE): lambda: view.type_over(""),
            (_Key.Key_Backspace, _CTRL): lambda: view.scrollTo(view.currentIndex()),
            (_Key.Key_Backspace, _SHIFT): lambda: chosen.go(chosen.active),
            (_Key.Key_Space, _CTRL): self.select_columns,
            (_Key.Key_Space, _SHIFT): self.select_rows,
            (_Key.Key_Space, _CTRL | _SHIFT): self.select_all,
            (_Key.Key_PageUp, _CTRL): lambda: self.sheet_asked.emit(-1),
            (_Key.Key_PageDown, _CTRL): lambda: self.sheet_asked.emit(1),
            (_Key.Key_Period, _CTRL): self._next_corner,
            (_Key.Key_Down, _ALT): view.ask_column_menu,
            (_Key.Key_Escape, _NONE): lambda: self.escaped.emit(),  # noqa: PLW0108
            (_Key.Key_Apostrophe, _CTRL): self._text_above,
            (_Key.Key_QuoteDbl, _CTRL | _SHIFT): self._text_above,
            **{(_Key.Key_Semicolon, with_): lambda: view.type_over(today()) for with_ in (_CTRL, _CTRL | _SHIFT)},
            **{(_Key.Key_Colon, with_): lambda: view.type_over(clock()) for with_ in (_CTRL, _CTRL | _SHIFT)},
        }
        for key in (_Key.Key_Return, _Key.Key_Enter):
            table[key, _NONE] = lambda: self._enter(1)
            table[key, _SHIFT] = lambda: self._enter(-1)
            table[key, _CTRL] = lambda: None  # fills the selection from an editor; without one there is nothing to fill
        for (way, modifiers), find in self._places().items():
            table[way, modifiers] = partial(self._lead, find, extend=False)
            table[way, modifiers | _SHIFT] = partial(self._lead, find, extend=True)
        return table

    def _places(self) -> dict[Combination, Callable[[Place], Place]]:
        ways = self._view.ways
        return {
            (_Key.Key_Home, _NONE): lambda at: (at[0], ways.first_column()),
            (_Key.Key_End, _NONE): lambda at: (at[0], ways.last_column()),
            (_Key.Key_Home, _CTRL): lambda _at: (ways.first_row(), ways.first_column()),
            (_Key.Key_End, _CTRL): lambda _at: (ways.last_row(), ways.last_column()),
            (_Key.Key_PageUp, _NONE): lambda at: self._page(at, -1),
            (_Key.Key_PageDown, _NONE): lambda at: self._page(at, 1),
            (_Key.Key_PageUp, _ALT): lambda at: ways.beside(at, 0, ways.page_columns(-1)),
            (_Key.Key_PageDown, _ALT): lambda at: ways.beside(at, 0, ways.page_columns(1)),
        }

    # ------------------------------------------------------------------------- what commands of the window ask too

    def select_all(self) -> None:
        """Select every cell; the active one stays."""
        model = self._view.sheet_model()
        if model.rowCount() and model.columnCount():
            whole = Area(0, 0, model.rowCount() - 1, model.columnCount() - 1)
            self._view.selected.select([whole], self._view.selected.active)

    def select_columns(self) -> None:
        """Select the whole columns of the selection."""
        self._view.selected.grow(Lines.COLUMNS)

    def select_rows(self) -> None:
        """Select the whole rows of the selection."""
        self._view.selected.grow(Lines.ROWS)

    # ------------------------------------------------------------------------- inside

    def _lead(self, find: Callable[[Place], Place], *, extend: bool) -> None:
        chosen = self._view.selected
        if chosen.active[0] < 0:
            return
        if extend:
            chosen.extend(find(chosen.lead))
        else:
            chosen.go(find(chosen.active))

    def _arrow(self, rows: int, columns: int, modifiers: Qt.KeyboardModifier) -> None:
        chosen, ways = self._view.selected, self._view.ways
        if chosen.active[0] < 0:
            return
        shift = bool(modifiers & _SHIFT)
        start = chosen.lead if shift else chosen.active
        arrive = chosen.extend if shift else chosen.go
        if modifiers & _CTRL:
            ways.jump(start, rows, columns, arrive)
        else:
            arrive(ways.beside(start, rows, columns))

    def _page(self, at: Place, way: int) -> Place:
        rows = self._view.ways.page_rows()
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + way * rows * self._view.verticalHeader().defaultSectionSize())
        return self._view.ways.beside(at, way * rows, 0)

    def _enter(self, rows: int) -> None:
        if self._view.outline.copied is not None and rows > 0:
            self.paste_asked.emit()
        else:
            self._view.ways.step(rows, 0)

    def _next_corner(self) -> None:
        areas = self._view.selected.areas()
        if not areas:
            return
        round_ = corners(areas[-1])
        now = self._view.selected.active
        at = round_.index(now) if now in round_ else -1
        self._view.selected.activate(round_[(at + 1) % 4])

    def _text_above(self) -> None:
        row, column = self._view.selected.active
        if row > 0:
            self._view.type_over(self._view.sheet_model().text(row - 1, column))

    def _go_on(self) -> None:
        """Do what was asked for while the edge of a block was looked for."""
        while self._queue and not self._view.ways.waiting:
            QCoreApplication.sendEvent(self._view, self._queue.pop(0))
        if not self._queue:
            self._waiting.stop()


def today() -> str:
    """The day, written so that every program reads the same one."""
    return datetime.now().astimezone().strftime("%Y-%m-%d")


def clock() -> str:
    """The time of day."""
    return datetime.now().astimezone().strftime("%H:%M")
