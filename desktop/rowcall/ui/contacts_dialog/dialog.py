"""The dialog for the do-not-contact list: put people and companies on it, take them off, carry it elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from rowcall.model.contact_keys import subject_of_text
from rowcall.ui.contacts_dialog import told
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_WIDTH = 580
_SUFFIX = "txt"

Said = tuple[str, str]
"""What something has brought: the tone, and the words, empty where nothing was done."""

Doing = Coroutine[Any, Any, Said]
"""Something done to the list."""

_NOTHING = ("", "")


class ContactsDialog(FormDialog):
    """The list itself is never shown: it holds no names, only what they can be recognised by.

    Args:
        session: Keeps the list.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("contactsDialog", "contactsBanner", parent)
        self.setWindowTitle(self.tr("Do-not-contact list"))
        self.setMinimumWidth(_WIDTH)
        self._list = session.do_not_contact
        self._count = text("…", "price", "contactCount")
        self._values = QPlainTextEdit()
        self._add = QPushButton(self.tr("Put on the list"))
        self._remove = QPushButton(self.tr("Take off"))
        self._files = QPushButton(self.tr("Files"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.begin(self._show_count())

    def _lay_out(self) -> None:
        outer = self.column()
        outer.addWidget(self._count)
        meaning = self.tr(
            "Whoever is on it is never asked for and never paid for, in any of your lists. It is kept on this computer"
            " without names: nobody can read from it who is on it."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        self._values.setObjectName("contactValues")
        self._values.setAccessibleName(self.tr("People and companies, one a line"))
        self._values.setPlaceholderText("ana@norvane.example\nlinkedin.com/in/…\nnorvane.example")
        self._values.setTabChangesFocus(True)
        self._values.setFixedHeight(104)
        helped = self.tr(
            "E-mail addresses, profiles, company pages or domains, one a line. A domain is a whole company."
        )
        outer.addWidget(Labelled(self.tr("People and companies"), self._values, helped))
        outer.addWidget(self.banner)
        outer.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.current().space_s)
        foot.addWidget(self._files)
        foot.addStretch(1)
        for button in (self._close, self._remove, self._add):
            foot.addWidget(button)
        outer.addLayout(foot)

    def _connect(self) -> None:
        for name, button in (
            ("contactFiles", self._files),
            ("closeContacts", self._close),
            ("removeContacts", self._remove),
            ("addContacts", self._add),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._add.setProperty("role", "primary")
        icons.dress(self._add, "user-round-x", "accent_text")
        self._add.clicked.connect(lambda: self.begin(self._do(self._add_values())))
        self._remove.clicked.connect(lambda: self.begin(self._do(self._remove_values())))
        self._close.clicked.connect(self.reject)
        self._values.textChanged.connect(self._show_buttons)
        menu = QMenu(self)
        menu.setObjectName("contactFilesMenu")
        for name, title, chosen in (
            ("addListOfContacts", self.tr("Put everybody in a list on it…"), self._add_file),
            ("removeListOfContacts", self.tr("Take everybody in a list off it…"), self._remove_file),
            ("exportContacts", self.tr("Save it to carry it elsewhere…"), self._export),
            ("takeInContacts", self.tr("Take in one that was saved…"), self._take_in),
        ):
            action = menu.addAction(title)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, chosen=chosen: self.begin(self._do(chosen())))
        self._files.setMenu(menu)
        self._show_buttons()

    def _lines(self) -> list[str]:
        return [line.strip() for line in self._values.toPlainText().splitlines() if line.strip()]

    def _show_buttons(self) -> None:
        possible = bool(self._lines())
        self._add.setEnabled(possible)
        self._remove.setEnabled(possible)

    async def _do(self, doing: Doing) -> None:
        """Do something, say what it has brought, and how many there are now."""
        tone, said = await doing
        if said:
            self.banner.say(tone, said)
            await self._show_count()

    async def _show_count(self) -> None:
        self._count.setText(told.on_it(await self._list.count()))

    async def _add_values(self) -> Said:
        """Put them on the list; what names nobody stays, to be mended."""
        lines = self._lines()
        result = await self._list.add_values(lines)
        self._values.setPlainText("\n".join(line for line in lines if subject_of_text(line) is None))
        return told.tone(result), told.added(result)

    async def _remove_values(self) -> Said:
        result = await self._list.remove_values(self._lines())
        return told.tone(result), told.removed(result)

    async def _add_file(self) -> Said:
        return await self._of_file(self.tr("A list of who must not be contacted"), self._list.add_file, told.added)

    async def _remove_file(self) -> Said:
        return await self._of_file(
            self.tr("A list of who may be contacted again"), self._list.remove_file, told.removed
        )

    async def _take_in(self) -> Said:
        return await self._of_file(self.tr("A list that was saved"), self._list.take_in, told.added)

    async def _of_file(self, title: str, do: Callable[[Path], Awaitable[Any]], say: Callable[[Any], str]) -> Said:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        path = await chosen_file(dialog, "contactFileDialog")
        if path is None:
            return _NOTHING
        result = await do(path)
        return told.tone(result), say(result)

    async def _export(self) -> Said:
        dialog = QFileDialog(self, self.tr("Save the do-not-contact list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        path = await chosen_file(dialog, "contactFileDialog")
        if path is None:
            return _NOTHING
        count = await self._list.export(path)
        return "found", self.tr("{count} saved to {name}.").format(count=told.on_it(count), name=path.name)
