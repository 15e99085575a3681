"""All keys on one page, by the parts of the menu; drawn from the declared commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.ui import commands
from rowcall.ui.help import sheet_keys
from rowcall.ui.help.topics import spoken, topic
from rowcall.ui.task_pane import step_keys
from rowcall.ui.theme import theme
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.page_parts import scrolled
from rowcall.ui.widgets.texts import text

_SIZE = (820, 560)
_HEAD_LINES = 2
"""How many lines high a group's title and the space after it are."""
Line = tuple[str, str]
"""Keys, and what they do."""
Group = tuple[str, list[Line]]


class KeysDialog(FormDialog):
    """What each key does.

    Args:
        actions: The commands of the window, with their shortcuts.
    """

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("keysDialog", "keysBanner", parent)
        self.setWindowTitle(self.tr("Keys on one page"))
        self.resize(*_SIZE)
        space = theme.current()
        outer = self.column()
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, space.space_m, 0)
        columns.setSpacing(space.space_xl * 2)
        for groups in _halves(list(self._groups(actions))):
            column = QVBoxLayout()
            column.setSpacing(space.space_l)
            for title, lines in groups:
                column.addLayout(_group(title, lines))
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.windowTitle())
        outer.addWidget(area, 1)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeKeys")
        close.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        outer.addWidget(buttons)
        close.setFocus()

    def _groups(self, actions: Mapping[str, QAction]) -> Iterator[Group]:
        yield self.tr("In the sheet"), [(_native(keys), sheet_keys.meaning(told)) for keys, told in sheet_keys.KEYS]
        for group, members in commands.groups().items():
            lines = [
                (commands.keys_of(actions[command.key]), commands.title_of(command).removesuffix("…"))
                for command in members
                if command.shortcuts
            ]
            if group == "view":
                lines += [(_native(keys), spoken(topic(step).title)) for step, keys in step_keys.KEYS.items()]
            if lines:
                yield commands.group_title(group), lines


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _halves(groups: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]]:
    """The groups in two columns of about the same height."""
    heights = list(accumulate(len(lines) + _HEAD_LINES for _title, lines in groups))
    first = next(count for count, height in enumerate(heights, start=1) if height * 2 >= heights[-1])
    return groups[:first], groups[first:]


def _group(title: str, lines: list[Line]) -> QVBoxLayout:
    space = theme.current()
    column = QVBoxLayout()
    column.setSpacing(space.space_s)
    column.addWidget(text(title, "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(space.space_l)
    grid.setVerticalSpacing(space.space_xs)
    grid.setColumnStretch(0, 1)
    for row, (keys, told) in enumerate(lines):
        grid.addWidget(text(told, wrap=True), row, 0)
        grid.addWidget(text(keys, "key"), row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(grid)
    return column
