"""Opens the editor of cells, and keeps the painter that a view paints them with."""

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
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.paint import CellPainter
from rowcall.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
_FILLED = "filled"
_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """Takes in what is typed, and tells how large cells are.

    Attributes:
        painter: What paints cells in the look that is worn.
        entering: Whether the next editor is opened by typing.

    Signals:
        typed: Model index and new text of a cell whose editor was left with another text.
        typed_for_all: Text that was typed for every selected cell.
        leave: Rows and columns to move by, after an editor was closed with Enter or Tab.
    """

    typed = Signal(object, str)
    typed_for_all = Signal(str)
    leave = Signal(int, int)

    def __init__(self, view: QTableView, model: SheetModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.entering = False
        self.dress()

    def dress(self) -> None:
        """Take on the look that is worn now."""
        self.painter = CellPainter(theme.current(), self._view.font())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that a cell's content takes."""
        return QSize(self.painter.width(self._model.face(index.row(), index.column())), theme.current().row_height)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field to type into, as large as the cell."""
        editor = CellEditor(parent, entering=self.entering)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.left.connect(self._keep)
        editor.kept_for_all.connect(self._keep_for_all)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once: an answer that comes in meanwhile must not change what is being typed."""
        if isinstance(editor, CellEditor) and not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole)))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Put the editor over its cell."""
        rect = QRect(option.rect)
        editor.move(rect.topLeft())
        if isinstance(editor, CellEditor):
            editor.set_least_size(rect.size())

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was typed, if it was changed."""
        if isinstance(editor, CellEditor) and editor.modified:
            self.typed.emit(QPersistentModelIndex(index), editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab are the editor's own."""
        if isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            return False
        return super().eventFilter(editor, event)

    def _keep(self, editor: CellEditor, rows: int, columns: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.leave.emit(rows, columns)

    def _keep_for_all(self, editor: CellEditor) -> None:
        text = editor.text()
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        self.typed_for_all.emit(text)
