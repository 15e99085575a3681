"""The bar over the sheet in which one types what to find, and what to put in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from rowcall.model.finding import Find
from rowcall.ui.grid.scopes import Where
from rowcall.ui.soon import Soon
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text

_TYPED_MS = 200
"""How long typing must rest before it is looked for."""
_FIELD = 260
_SIGN = 34
_TOLD = 84
"""Room that the count has at least; what is wrong stands on a line of its own."""


class FindBar(QFrame):
    """Find and replace.

    Signals:
        changed: Something else is to be found.
        step_asked: The next place is wanted (1), or the one before (-1).
        rows_asked: Only the rows with such a place are to be shown.
        one_asked: The place with the focus is to be replaced.
        all_asked: All places are to be replaced, after a preview.
        closed: It is wanted no more.
    """

    changed = Signal()
    step_asked = Signal(int)
    rows_asked = Signal()
    one_asked = Signal()
    all_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("role", "strip")
        self.field = self._line("findField", self.tr("Find in cells"))
        self.replacement = self._line("replaceField", self.tr("Replace with"))
        self.match_case = self._toggle("findCase", "Aa", self.tr("Capital letters count"))
        self.whole_cell = self._toggle("findWhole", "[ ]", self.tr("The whole cell, nothing else in it"))
        self.is_pattern = self._toggle("findPattern", ".*", self.tr("What I type is a pattern (regular expression)"))
        self.where = QComboBox()
        self.where.setObjectName("findWhere")
        self.where.setAccessibleName(self.tr("Where to look"))
        self.where.setMinimumContentsLength(8)
        self.where.addItem(self.tr("Whole sheet"), Where.SHEET)
        self.where.addItem(self.tr("This column"), Where.COLUMN)
        self.where.addItem(self.tr("Selection"), Where.SELECTION)
        self.told = text("", "muted", "findTold")
        self.told.setMinimumWidth(_TOLD)
        self.wrong = text("", "wrong", "findWrong", wrap=True)
        self.wrong.hide()
        self._typed = Soon(self, _TYPED_MS, self.changed)
        self._replacing: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.hide()

    # ------------------------------------------------------------------------- what is asked

    def asked(self) -> Find:
        """What is looked for."""
        return Find(
            self.field.text(),
            is_pattern=self.is_pattern.isChecked(),
            match_case=self.match_case.isChecked(),
            whole_cell=self.whole_cell.isChecked(),
        )

    def open(self, *, replace: bool, selection: bool) -> None:
        """Show it and put the focus into its field.

        Args:
            replace: Whether with what is to be put in place of what is found.
            selection: Whether several cells are selected, and looked into first.
        """
        for widget in self._replacing:
            widget.setVisible(replace)
        if selection:
            self.where.setCurrentIndex(self.where.findData(Where.SELECTION))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.changed.emit()

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say how many there are, or what is wrong with what was typed."""
        self.told.setText("" if wrong else words)
        self.wrong.setText(words if wrong else "")
        self.wrong.setVisible(wrong)

    # ------------------------------------------------------------------------- layout

    def _line(self, name: str, title: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(title)
        line.setAccessibleName(title)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(_FIELD // 2)
        line.setMaximumWidth(_FIELD)
        line.installEventFilter(self)
        return line

    def _toggle(self, name: str, sign: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(sign)
        button.setMinimumWidth(_SIGN)
        button.setCheckable(True)
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self.changed)
        return button

    def _tool(self, name: str, icon: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        icons.dress(button, icon)
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        space = theme.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(space.space_m, space.space_xs, space.space_s, space.space_xs)
        grid.setHorizontalSpacing(space.space_s)
        grid.setVerticalSpacing(space.space_xs)
        self._before = self._tool("findPrevious", "arrow-up", self.tr("Previous (Shift+F3)"))
        self._next = self._tool("findNext", "arrow-down", self.tr("Next (F3)"))
        self._rows = self._tool("findRows", "funnel", self.tr("Show only these rows"))
        self._close = self._tool("closeFind", "x", self.tr("Close (Esc)"))
        self._one = QPushButton(self.tr("Replace"))
        self._one.setObjectName("replaceOne")
        self._all = QPushButton(self.tr("Replace all…"))
        self._all.setObjectName("replaceAll")
        first = QHBoxLayout()
        first.setSpacing(space.space_xs)
        for widget in (self.match_case, self.whole_cell, self.is_pattern, self.where, self._before, self._next):
            first.addWidget(widget)
        first.addWidget(self._rows)
        first.addWidget(self.told, 1)
        first.addWidget(self._close)
        second = QHBoxLayout()
        second.setSpacing(space.space_s)
        second.addWidget(self._one)
        second.addWidget(self._all)
        second.addStretch(1)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self.wrong, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._replacing = [self.replacement, self._one, self._all]

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed.start)
        self.where.currentIndexChanged.connect(self.changed)
        self._before.clicked.connect(lambda: self.step_asked.emit(-1))
        self._next.clicked.connect(lambda: self.step_asked.emit(1))
        self._rows.clicked.connect(self.rows_asked)
        self._one.clicked.connect(self.one_asked)
        self._all.clicked.connect(self.all_asked)
        self._close.clicked.connect(self.closed)

    # ------------------------------------------------------------------------- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next place, Shift+Enter back; in the field of the replacement it replaces."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if watched is self.replacement:
                self.one_asked.emit()
            else:
                self.step_asked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
