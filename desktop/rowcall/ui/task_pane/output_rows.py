"""Where what is found goes: a column of its own, one that the list has, or nowhere that is seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from rowcall.model.action import Action, Output
from rowcall.model.plans import Placement
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.languages.said import said
from rowcall.ui.task_pane.kept import part
from rowcall.ui.theme import theme
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.texts import text

_FEWEST_LETTERS = 12
_OWN, _LEFT_OUT = "own", "out"
"""What stands behind the first and the last of the choices; behind the others, the header of a column."""


_TO, _COLUMN, _HEADER, _OVER = "to", "column", "header", "over"
"""How it is kept where an output goes."""


class OutputRows(QWidget):
    """A choice for each output of an action, folded away: most people take the columns as they come.

    Args:
        action: Whose outputs.
        sheet: The list that it works on.
        name: What the object names begin with.

    Signals:
        changed: An output goes elsewhere.
    """

    changed = Signal()

    def __init__(self, action: Action, sheet: Sheet, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._name = name
        self._rows: dict[str, _OutputRow] = {}
        self._fold = Fold(f"{name}-outputs", self.tr("Where the results go"))
        self._told = text(role="small", name=f"{name}-outputsTold", wrap=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.current().space_xs)
        outer.addWidget(self._fold)
        outer.addWidget(self._told)
        every = tuple(part.key for part in action.parts)
        for output in action.placeable(every, {}):
            self._add(output, own_sheet=True)
        for output in action.new_sheet.outputs if action.new_sheet is not None else ():
            self._add(output, own_sheet=False)
        self.set_sheet(sheet)
        self.changed.connect(self._tell)
        self._tell()

    def choose(self, parts: tuple[str, ...], options: Mapping[str, Any]) -> None:
        """Offer the outputs of these parts alone."""
        wanted = {output.key for output in self._action.placeable(parts, options)}
        if self._action.new_sheet is not None:
            wanted |= {output.key for output in self._action.new_sheet.outputs}
        for key, row in self._rows.items():
            row.setVisible(key in wanted)
            row.wanted = key in wanted

    def value(self) -> tuple[Placement, ...]:
        """The outputs that do not simply have a column of their own."""
        found = (row.value() for row in self._rows.values() if row.wanted)
        return tuple(placement for placement in found if placement is not None)

    def kept(self) -> dict[str, Any]:
        """Where a person has sent outputs, to be kept with the list."""
        return {key: row.kept() for key, row in self._rows.items() if row.touched}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Send outputs where they were sent when the list was open last; to a column that is gone, none."""
        for key, row in self._rows.items():
            row.take_kept(part(kept, key))
        self.changed.emit()

    def set_sheet(self, sheet: Sheet) -> None:
        """Offer the columns of this sheet; what was chosen for it in an earlier run is chosen again."""
        headers = {column.id: column.header for column in sheet.columns}
        mine = {column.key: column for column in sheet.columns if column.action == self._action.key}
        for key, row in self._rows.items():
            row.set_columns([column for column in sheet.columns if column.origin is Origin.IMPORTED])
            if key in mine and not row.touched:
                goes_to = mine[key].goes_to  # into a column that was deleted since: it gets its own one again
                header = headers.get(goes_to, "") if goes_to is not None else ""
                row.take(header, left_out=goes_to is None and bool(mine[key].left_out))

    def _add(self, output: Output, *, own_sheet: bool) -> None:
        if output.key in self._rows:
            return
        row = _OutputRow(output, f"{self._name}-output-{output.key}", own_sheet=own_sheet)
        row.changed.connect(self.changed)
        self._rows[output.key] = row
        self._fold.body.addWidget(row)

    def _tell(self) -> None:
        told = [row.told() for row in self._rows.values() if row.wanted and row.value() is not None]
        self._told.setText("\n".join(told))
        self._told.setVisible(bool(told))


class _OutputRow(QWidget):
    """Where one output goes."""

    changed = Signal()

    def __init__(self, output: Output, name: str, *, own_sheet: bool) -> None:
        super().__init__()
        self._key, self._title = output.key, said(output.title)
        self._own_sheet = own_sheet
        self.wanted = True
        self.touched = False
        self._where = QComboBox()
        self._where.setObjectName(name)
        self._where.setAccessibleName(self.tr("Where {title} goes").format(title=self._title))
        self._where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._where.setMinimumContentsLength(_FEWEST_LETTERS)
        self._over = QCheckBox(self.tr("Also over filled cells"))
        self._over.setObjectName(f"{name}-over")
        self._over.setAccessibleName(f"{self._title}: {self._over.text()}")
        self._over.setToolTip(self.tr("What a person typed always stays."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space_xs)
        column.addWidget(Labelled(self._title, self._where))
        column.addWidget(self._over)
        self.set_columns(())
        self._where.activated.connect(self._chosen)
        self._over.clicked.connect(self._touch)
        self._over.toggled.connect(lambda _ticked: self.changed.emit())

    def value(self) -> Placement | None:
        """Where it goes; None: into a column of its own."""
        where = self._where.currentData()
        if where == _OWN:
            return None
        return Placement(self._key) if where == _LEFT_OUT else Placement(self._key, where[1], self._over.isChecked())

    def told(self) -> str:
        """The choice in words."""
        placement = self.value()
        if placement is not None and placement.header:
            over = self.tr("{title} → {column}, also over filled cells")
            empty = self.tr("{title} → {column}, where it is empty")
            return (over if placement.over else empty).format(title=self._title, column=placement.header)
        return self.tr("{title}: left out").format(title=self._title)

    def set_columns(self, columns: Iterable[Column]) -> None:
        """Offer these columns of the list; the choice stays where its column does."""
        chosen = self._where.currentData()
        self._where.clear()
        self._where.addItem(self.tr("A column of its own"), _OWN)
        for column in columns if self._own_sheet else ():
            self._where.addItem(self.tr("Into “{column}”").format(column=shown_title(column)), (_OWN, column.header))
        self._where.addItem(self.tr("Leave out"), _LEFT_OUT)
        self._where.setItemData(
            self._where.count() - 1, self.tr("Kept, but neither shown nor exported."), Qt.ItemDataRole.ToolTipRole
        )
        self._select(chosen)

    def take(self, header: str, *, left_out: bool) -> None:
        """Choose what was chosen before."""
        self._select((_OWN, header) if header else _LEFT_OUT if left_out else _OWN)

    def kept(self) -> dict[str, Any]:
        """Where it goes, to be kept with the list."""
        placement = self.value()
        if placement is None:
            return {_TO: _OWN}
        return (
            {_TO: _COLUMN, _HEADER: placement.header, _OVER: placement.over} if placement.header else {_TO: _LEFT_OUT}
        )

    def take_kept(self, kept: Mapping[str, Any]) -> None:
        """Choose what was chosen when the list was open last, where that can still be chosen."""
        to = (_OWN, kept.get(_HEADER)) if kept.get(_TO) == _COLUMN else kept.get(_TO)
        if any(self._where.itemData(n) == to for n in range(self._where.count())):
            self.touched = True
            self._select(to)
            self._over.setChecked(kept.get(_OVER) is True)

    def _touch(self) -> None:
        self.touched = True

    def _select(self, where: object) -> None:
        place = next((n for n in range(self._where.count()) if self._where.itemData(n) == where), 0)
        self._where.setCurrentIndex(place)
        self._over.setVisible(isinstance(self._where.currentData(), tuple))

    def _chosen(self) -> None:
        self._touch()
        self._over.setVisible(isinstance(self._where.currentData(), tuple))
        self.changed.emit()
