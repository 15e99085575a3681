"""The builder of filters over the sheet: conditions in groups, of which all or any must hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rowcall.model.patterns import PatternProblem
from rowcall.model.sheets import OF_ROWS, Filter, Group, Sheet
from rowcall.ui.grid.condition_row import ConditionRow, ReaderOf
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text

_MOST_HEIGHT = 260
_DEEPEST = 3
"""Groups within groups that can be made by hand."""


class GroupEditor(QFrame):
    """Conditions and groups of them.

    Signals:
        removed: It is wanted no more.
        agreed: Enter was pressed in a condition.
        resized: It has another height.
    """

    removed = Signal()
    agreed = Signal()
    resized = Signal()

    def __init__(self, sheet: Sheet, reader_of: ReaderOf, depth: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._reader_of, self._depth = sheet, reader_of, depth
        self.setObjectName("filterGroup")
        self.setProperty("role", "group" if depth else "")
        self.members: list[ConditionRow | GroupEditor] = []
        self.how = QComboBox()
        self.how.setObjectName("groupHow")
        self.how.setAccessibleName(self.tr("Which conditions must hold"))
        self.how.addItem(self.tr("All of these hold"), False)
        self.how.addItem(self.tr("Any of these holds"), True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space_xs)
        self._lay_out()

    def show_parts(self, parts: Sequence[Filter | Group], *, any_of: bool) -> None:
        """Show conditions that there are."""
        self.how.setCurrentIndex(int(any_of))
        for part in parts:
            if isinstance(part, Group):
                self.add_group().show_parts(part.parts, any_of=part.any)
            else:
                self.add_condition().show_filter(part)

    def parts(self) -> tuple[Filter | Group, ...]:
        """The conditions; those that miss something are left out.

        Raises:
            PatternProblem: If a pattern is none.
        """
        made = (member.group() if isinstance(member, GroupEditor) else member.condition() for member in self.members)
        return tuple(part for part in made if part is not None)

    def group(self) -> Group | None:
        """All of it as one part of a filter; None where there is no condition."""
        parts = self.parts()
        return Group(parts, any=bool(self.how.currentData())) if parts else None

    def add_condition(self) -> ConditionRow:
        """Add a line."""
        row = ConditionRow(self._sheet, self._reader_of)
        self._add(row)
        return row

    def add_group(self) -> GroupEditor:
        """Add a group within this one."""
        group = GroupEditor(self._sheet, self._reader_of, self._depth + 1)
        group.resized.connect(self.resized)
        self._add(group)
        return group

    def _lay_out(self) -> None:
        space = theme.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.space_m if self._depth else 0, 0, 0, 0)
        layout.setSpacing(space.space_xs)
        head = QHBoxLayout()
        head.setSpacing(space.space_s)
        head.addWidget(self.how)
        condition = self._button("addCondition", self.tr("Condition"), self._add_and_focus)
        head.addWidget(condition)
        if self._depth < _DEEPEST:
            head.addWidget(self._button("addGroup", self.tr("Group"), lambda: self.add_group().add_condition()))
        head.addStretch(1)
        if self._depth:
            remove = QToolButton()
            remove.setObjectName("removeGroup")
            icons.dress(remove, "x")
            remove.setAccessibleName(self.tr("Remove this group"))
            remove.setToolTip(self.tr("Remove this group"))
            remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            remove.clicked.connect(self.removed)
            head.addWidget(remove)
        layout.addLayout(head)
        layout.addLayout(self._rows)

    def _button(self, name: str, title: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        icons.dress(button, "plus")
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _add_and_focus(self) -> None:
        self.add_condition().setFocus()

    def _add(self, member: ConditionRow | GroupEditor) -> None:
        member.removed.connect(lambda: self._remove(member))
        member.agreed.connect(self.agreed)
        self.members.append(member)
        self._rows.addWidget(member)
        self.resized.emit()

    def _remove(self, member: ConditionRow | GroupEditor) -> None:
        self.members.remove(member)
        self._rows.removeWidget(member)
        member.hide()
        member.deleteLater()
        self.how.setFocus()
        self.resized.emit()


class FilterPanel(QFrame):
    """The builder of filters.

    Signals:
        built: The parts of a filter, all of which must hold: a tuple.
        closed: It is wanted no more.
    """

    built = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setProperty("role", "strip")
        self.root: GroupEditor | None = None
        self._kept: tuple[Filter | Group, ...] = ()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wrong = text("", "wrong", "builderWrong", wrap=True)
        self._lay_out()
        self.hide()

    def open(
        self, sheet: Sheet, reader_of: ReaderOf, parts: Sequence[Filter | Group], column_id: int | None = None
    ) -> None:
        """Show the filters that there are, and a line for one more where there is none, or where a column is named."""
        self._kept = tuple(part for part in parts if isinstance(part, Filter) and part.test in OF_ROWS)
        editable = [part for part in parts if part not in self._kept]
        root = GroupEditor(sheet, reader_of)
        if len(editable) == 1 and isinstance(editable[0], Group):
            root.show_parts(editable[0].parts, any_of=editable[0].any)
        else:
            root.show_parts(editable, any_of=False)
        row = root.add_condition() if column_id is not None or not root.members else None
        if row is not None and column_id is not None:
            row.choose_column(column_id)
        root.agreed.connect(self._build)
        root.resized.connect(self._fit)
        self.root = root
        self._scroll.setWidget(root)
        self.wrong.hide()
        self.show()
        self._fit()
        (row or root.members[0]).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        space = theme.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.space_m, space.space_s, space.space_m, space.space_s)
        layout.setSpacing(space.space_s)
        layout.addWidget(self._scroll)
        foot = QHBoxLayout()
        foot.setSpacing(space.space_s)
        foot.addWidget(self.wrong, 1)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeBuilder")
        close.setAutoDefault(False)
        close.clicked.connect(self.closed)
        apply = QPushButton(self.tr("Show these rows"))
        apply.setObjectName("applyBuilder")
        apply.setProperty("role", "primary")
        apply.clicked.connect(self._build)
        foot.addWidget(close)
        foot.addWidget(apply)
        layout.addLayout(foot)

    def _build(self) -> None:
        if self.root is None:
            return
        try:
            group = self.root.group()
        except PatternProblem as problem:
            self.wrong.setText(str(problem))
            self.wrong.show()
            return
        self.wrong.hide()
        parts = () if group is None else ((group,) if group.any and len(group.parts) > 1 else group.parts)
        self.built.emit((*self._kept, *parts))

    def _fit(self) -> None:
        if self.root is not None:
            self.root.adjustSize()
            self._scroll.setFixedHeight(min(_MOST_HEIGHT, self.root.sizeHint().height() + 4))
