"""The card for answers that were bought before: how many are kept, and how to forget them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rowcall.errors import RowcallError
from rowcall.model.answers import KeptSize
from rowcall.ui import problems, tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_MEGABYTE = 1_000_000


class AnswersCard(Card):
    """What is kept so that nothing is bought twice, also for other lists.

    Args:
        session: Keeps the answers.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Answers bought before"), parent=parent)
        self.setObjectName("answersCard")
        self._session = session
        self._count = text("…", "strong", "keptAnswers")
        self._forget = QPushButton(self.tr("Forget all…"))
        self._forget.setObjectName("forgetAnswers")
        self._forget.setAutoDefault(False)
        self._forget.setEnabled(False)
        self._banner = Banner("answersBanner")
        icons.dress(self._forget, "trash-2")
        meaning = self.tr("They are used again, also for other lists, so that nothing is paid twice.")
        self.add(text(meaning, "muted", wrap=True))
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._forget)
        self.body.addLayout(line)
        self.add(self._banner)
        self._forget.clicked.connect(lambda: tasks.start(self._forget_all(), owner=self, on_error=self._refuse))
        tasks.start(self._show_count(), owner=self, on_error=self._refuse)

    async def _show_count(self) -> None:
        kept = await self._session.kept_answers()
        self._count.setText(self._told(kept))
        self._forget.setEnabled(kept.answers > 0)

    def _told(self, kept: KeptSize) -> str:
        if not kept.answers:
            return self.tr("None so far.")
        size = max(0.1, kept.bytes / _MEGABYTE)
        return self.tr("{answers}, {size} MB").format(answers=words.answers(kept.answers), size=words.decimal(size))

    async def _forget_all(self) -> None:
        box = problems.question(
            self,
            self.tr("Forget all answers that were bought before?"),
            self.tr("Your lists keep theirs, but what is asked for another list is then paid for again."),
            (self.tr("Keep them"), self.tr("Forget them")),
        )
        box.setObjectName("forgetQuestion")
        if await tasks.finished(box) == 1:
            count = await self._session.forget_kept_answers()
            self._banner.say("running", counted("%Ln answer(s) forgotten.", count))
            await self._show_count()

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._banner.tell(problem)
