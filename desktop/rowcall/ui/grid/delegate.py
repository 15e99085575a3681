"""Puts the painter and the editor of cells into the view."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from rowcall.ui.grid.looks import Nature
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.paint import CellPainter
from rowcall.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
_FILLED = "filled"
_MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class CellDelegate(QStyledItemDelegate):
    """Paints cells and takes in what is typed.

    Attributes:
        current: Row and column of the cell that keys go to, as the view says before it paints.

    Signals:
        typed: Model index and new text of a cell whose editor was left with another text.
        leave: Rows and columns to move by, after an editor was closed with Enter or Tab.
        busy: A cell that is about to be filled was painted.
    """

    typed = Signal(object, str)
    leave = Signal(int, int)
    busy = Signal(object)

    def __init__(self, view: QTableView, model: SheetModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.current = (-1, -1)
        self.dress()

    def dress(self) -> None:
        """Take on the look that is worn now."""
        self.painter = CellPainter(theme.current(), self._view.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        face = self._model.face(index.row(), index.column())
        rect = QRect(option.rect)  # a copy: Qt's own lives no longer than this call
        state = option.state
        if face.busy:
            self.busy.emit(rect)
        self.painter.paint(
            painter,
            rect,
            face,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            current=index.row() == self.current[0] and index.column() == self.current[1],
            muted=self._model.looks[index.column()].nature is Nature.NOTE,
        )

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that a cell's content takes."""
        return QSize(self.painter.width(self._model.face(index.row(), index.column())), theme.current().row_height)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type into, as large as the cell."""
        editor = QLineEdit(parent)
        editor.setObjectName("cellEditor")
        editor.setProperty("role", "cell")
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once: an answer that comes in meanwhile must not change what is being typed."""
        if isinstance(editor, QLineEdit) and not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was typed, if it was changed."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self.typed.emit(QPersistentModelIndex(index), editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab keep what was typed and move on, as in any spreadsheet."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and move[0]
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.leave.emit(-move[0] if back else move[0], move[1])
                return True
        return super().eventFilter(editor, event)
