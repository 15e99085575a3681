"""The card for what was learned from corrections: how much it is, passing it on, taking it in, forgetting it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from rowcall.errors import RowcallError
from rowcall.model.learned import LearnedCount, Taken
from rowcall.ui import problems, tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SHOWN = 4
"""Differences that are named before a question; the others are counted."""


class LearnedCard(Card):
    """What the user has put right in columns and values, so that the next list needs it no more.

    Args:
        session: Remembers it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What Rowcall has learned"), parent=parent)
        self.setObjectName("learnedCard")
        self._session = session
        self._count = text("…", "strong", "learnedCount")
        self._banner = Banner("learnedBanner")
        meaning = self.tr(
            "The columns and values that you put right are remembered for your next lists. Pass them on to your team as"
            " a file, which holds no addresses and no phone numbers."
        )
        self.add(text(meaning, "muted", wrap=True))
        self.add(self._count)
        line = QHBoxLayout()
        self._export = self._button(line, "exportLearned", self.tr("Pass on…"), "upload", self._pass_on)
        self._button(line, "importLearned", self.tr("Take in…"), "download", self._take_in)
        line.addStretch(1)
        self._forget = self._button(line, "forgetLearned", self.tr("Forget all…"), "trash-2", self._forget_all)
        self.body.addLayout(line)
        self.add(self._banner)
        tasks.start(self._show_count(), owner=self, on_error=self._refuse)

    def _button(
        self, line: QHBoxLayout, name: str, title: str, icon: str, do: Callable[[], Coroutine[None, None, None]]
    ) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.setAutoDefault(False)
        icons.dress(button, icon)
        button.clicked.connect(lambda: tasks.start(do(), owner=self, on_error=self._refuse))
        line.addWidget(button)
        return button

    async def _show_count(self) -> None:
        count = await self._session.learning.count()
        self._count.setText(self._told(count) if count else self.tr("Nothing so far."))
        self._export.setEnabled(bool(count))
        self._forget.setEnabled(bool(count))

    def _told(self, count: LearnedCount) -> str:
        lists = counted("%Ln kind(s) of list(s)", count.mappings) if count.mappings else ""
        values = counted("%Ln value(s)", count.values) if count.values else ""
        return ", ".join(filter(None, (lists, values)))

    async def _pass_on(self) -> None:
        dialog = QFileDialog(self, self.tr("Pass on what Rowcall has learned"), "", self._kinds())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("rowcall-mappings.toml")
        path = await chosen_file(dialog, "learnedExportDialog")
        if path is None:
            return
        exported = await self._session.learning.export(path)
        notes = [self.tr("They come from lists: look through the file before you pass it on.")]
        if exported.left_out:
            left_out = self.tr("Left out, for they look like addresses or phone numbers: {count}.")
            notes.append(left_out.format(count=words.number(exported.left_out)))
        self._banner.say("found", self.tr("Written: {what}.").format(what=self._told(exported.count)), " ".join(notes))

    async def _take_in(self) -> None:
        dialog = QFileDialog(self, self.tr("Take in what others have learned"), "", self._kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        path = await chosen_file(dialog, "learnedImportDialog")
        if path is None:
            return
        taken = await self._session.learning.take_in(path, only_look=True)
        replace = bool(taken.other) and await self._replaces(taken, path)
        await self._session.learning.take_in(path, replace=replace)
        added = len(taken.new) + (len(taken.other) if replace else 0)
        notes = self.tr("Known already: {count}.").format(count=words.number(taken.same)) if taken.same else ""
        self._banner.say("found", self.tr("Added: {count}.").format(count=words.number(added)), notes)
        await self._show_count()

    async def _replaces(self, taken: Taken, path: Path) -> bool:
        """Whether the file goes before the user's own corrections, where it says something else."""
        named = [*taken.other[:_SHOWN], *(["…"] if len(taken.other) > _SHOWN else [])]
        title = counted("{name} says something else than you do %Ln time(s).", len(taken.other))
        box = problems.question(
            self,
            title.format(name=path.name, count=words.number(len(taken.other))),
            "\n".join(named),
            (self.tr("Keep mine"), self.tr("Take theirs")),
        )
        box.setObjectName("replaceQuestion")
        return await tasks.finished(box) == 1

    async def _forget_all(self) -> None:
        box = problems.question(
            self,
            self.tr("Forget all that Rowcall has learned?"),
            self.tr("Columns and values are then guessed as at first. Lists that are open already stay as they are."),
            (self.tr("Keep it"), self.tr("Forget it")),
        )
        box.setObjectName("forgetLearnedQuestion")
        if await tasks.finished(box) == 1:
            count = await self._session.learning.forget_all()
            self._banner.say("running", self.tr("Forgotten: {what}.").format(what=self._told(count)))
            await self._show_count()

    def _kinds(self) -> str:
        return self.tr("Mappings (*.toml)")

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._banner.tell(problem)
