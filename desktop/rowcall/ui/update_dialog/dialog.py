"""The dialog between a second file and the list: every row of it seen first, then what is wanted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.model.list_changes import UpdateChoice, Way
from rowcall.ui.theme import icons, theme
from rowcall.ui.update_dialog.groups import Group, Groups
from rowcall.ui.update_dialog.wishes import Wishes, consequence, does_something
from rowcall.ui.widgets import words
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.paged_rows import PagedTable
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.further import Further

_SIZE = (1020, 700)
_SUFFIX = "xlsx"


class FurtherDialog(FormDialog):
    """Shows what a second file would do; nothing is written from here.

    Args:
        session: With an open project.
        further: What was compared; whoever opened the dialog closes it.

    Attributes:
        choice: What is wanted, once the dialog is closed; None: nothing.
    """

    def __init__(self, session: Session, further: Further, parent: QWidget | None = None) -> None:
        super().__init__("furtherDialog", "furtherBanner", parent)
        self.choice: UpdateChoice | None = None
        self._session = session
        self._further = further
        self._compared = further.compared
        self._more = further.compared.way is Way.APPEND
        title = self.tr("More rows: {name}") if self._more else self.tr("Newer version: {name}")
        self.setWindowTitle(title.format(name=further.name))
        self.resize(*_SIZE)
        groups = Groups(self._compared, session.reader).all()
        self._groups = {group.key: group for group in groups}
        self._tabs = Segmented("changeGroups", self.tr("Show"), [(group.key, _label(group)) for group in groups])
        self._meaning = text(role="muted", name="groupMeaning", wrap=True)
        self._table = PagedTable("groupRows", self.tr("Rows"))
        self._wishes = None if self._more else Wishes(self._compared.count)
        self._result = text(role="strong", name="consequence", wrap=True)
        self._export = QPushButton(self.tr("Export the changes…"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._apply = QPushButton(self.tr("Add the rows") if self._more else self.tr("Update the list"))
        self._lay_out()
        self._connect()
        self._show_first()
        self._show_result()

    def _lay_out(self) -> None:
        outer = self.column()
        outer.addWidget(text(self._sum(), "muted", "furtherSum", wrap=True))
        outer.addWidget(self._tabs)
        outer.addWidget(self._meaning)
        outer.addWidget(self._table, 1)
        outer.addWidget(self.banner)
        if self._wishes is not None:
            outer.addWidget(self._wishes)
        outer.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        foot, line = QVBoxLayout(), QHBoxLayout()
        line.setSpacing(theme.current().space_s)
        line.addWidget(self._export)
        line.addStretch(1)
        for button in (self._cancel, self._apply):
            line.addWidget(button)
        foot.setSpacing(theme.current().space_m)
        foot.addWidget(self._result)
        foot.addLayout(line)
        return foot

    def _connect(self) -> None:
        names = {"exportChanges": self._export, "furtherCancel": self._cancel, "furtherApply": self._apply}
        for name, button in names.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
        icons.dress(self._export, "file-down")
        self._apply.setProperty("role", "primary")
        self._apply.setDefault(True)
        self._tabs.changed.connect(self._show_group)
        if self._wishes is not None:
            self._wishes.changed.connect(self._show_result)
        self._export.clicked.connect(lambda: self.begin(self._write()))
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self._agree)

    # ------------------------------------------------------------------------- what is shown

    def _sum(self) -> str:
        """Every row of the file is in exactly one group."""
        in_file = [group for key, group in self._groups.items() if key not in ("gone", "columns") and group.rows]
        parts = [f"{words.number(group.rows)} {group.title.lower()}" for group in in_file]
        whole = self.tr("{rows} in the file = {groups}")
        return whole.format(rows=words.rows(self._compared.count.rows_in), groups=" + ".join(parts))

    def _show_first(self) -> None:
        """Show the first group that has rows; the others can be chosen."""
        for key, group in self._groups.items():
            self._tabs.set_possible(key, possible=group.rows > 0, why_not=self.tr("There is none."))
        first = next(key for key, group in self._groups.items() if group.rows)
        self._tabs.set_value(first)
        self._show_group(first)

    def _show_group(self, key: str) -> None:
        group = self._groups[key]
        self._meaning.setText(group.meaning)
        self._table.show_rows(group.headers, group.lines, group.read)
        self._table.setAccessibleName(self.tr("Rows: {group}").format(group=group.title))

    def _wanted(self) -> UpdateChoice:
        return UpdateChoice() if self._wishes is None else self._wishes.choice()

    def _show_result(self) -> None:
        count, wanted = self._compared.count, self._wanted()
        self._result.setText(consequence(count, wanted, self._compared.sheet.rows, self._compared.way))
        self._apply.setEnabled(does_something(count, wanted))

    # ------------------------------------------------------------------------- what is done

    def _agree(self) -> None:
        self.choice = self._wanted()
        self.accept()

    async def _write(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the changes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("CSV file (*.csv)")])
        dialog.selectFile(self.tr("{name} - changes").format(name=self._further.name.rpartition(".")[0]))
        path = await chosen_file(dialog, "changesFileDialog")
        if path is not None:
            result = await self._session.further.export(self._further, path)
            self.banner.say("found", self.tr("Written to {name}.").format(name=result.path.name))


def _label(group: Group) -> str:
    return f"{group.title}  {words.number(group.rows)}"
