"""The dialog for doubtful answers: one card each, decided about by a single key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.review import Card, Doubtful, Kind, Verdict
from rowcall.ui import tasks
from rowcall.ui.languages.named import named
from rowcall.ui.review_dialog import told
from rowcall.ui.review_dialog.comparison import Comparison
from rowcall.ui.review_dialog.queue import Queue
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.page_parts import scrolled
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (1080, 620)
_KINDS_WIDTH = 236
_ICON = 16
_KIND = Qt.ItemDataRole.UserRole


class ReviewDialog(FormDialog):
    """Everything that is decided here can be undone, here and later.

    Args:
        session: With an open project.

    Attributes:
        left: How many are still to be looked at; None while they are being looked for.

    Signals:
        left_changed: How many of each sheet, by its id, are still to be looked at, after each decision.
    """

    left_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("reviewDialog", "reviewBanner", parent)
        self.setWindowTitle(self.tr("Review"))
        self.resize(*_SIZE)
        self._session = session
        self.left: int | None = None
        self._queue = Queue(())
        self._done: list[Sequence[Doubtful]] = []
        self._card: Card | None = None
        self._watch: Watch | None = None
        self._kinds = QListWidget()
        self._progress = text(role="muted", name="reviewProgress")
        self._sentence = text(role="subheading", name="reviewSentence", wrap=True)
        self._where = text(role="small", name="reviewWhere")
        self._comparison = Comparison()
        self._scroll = scrolled(self._comparison)
        self._consequence = text(role="small", name="reviewConsequence", wrap=True)
        self._accept = QPushButton(self.tr("Accept"))
        self._reject = QPushButton(self.tr("Reject"))
        self._skip = QPushButton(self.tr("Skip"))
        self._undo = QPushButton(self.tr("Undo"))
        self._accept_all = QPushButton(self.tr("Accept all"))
        self._reject_all = QPushButton(self.tr("Reject all"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show_card(None)
        self.begin(self._look())

    def _lay_out(self) -> None:
        space = theme.current()
        outer = self.column()
        outer.addWidget(self.banner)
        both = QHBoxLayout()
        both.setSpacing(space.space_l)
        self._kinds.setObjectName("reviewKinds")
        self._kinds.setAccessibleName(self.tr("Kinds of doubt"))
        self._kinds.setFixedWidth(_KINDS_WIDTH)
        self._kinds.setIconSize(QSize(_ICON, _ICON))
        both.addWidget(self._kinds)
        middle = QVBoxLayout()
        middle.setSpacing(space.space_s)
        head = QHBoxLayout()
        head.addWidget(self._where, 1)
        head.addWidget(self._progress)
        middle.addLayout(head)
        middle.addWidget(self._sentence)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self._consequence)
        middle.addLayout(self._decisions())
        both.addLayout(middle, 1)
        outer.addLayout(both, 1)
        foot = QHBoxLayout()
        for button in (self._accept_all, self._reject_all):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        outer.addLayout(foot)

    def _decisions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._undo)
        row.addStretch(1)
        for button in (self._skip, self._reject, self._accept):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        dressed: dict[str, tuple[QPushButton, str, str, str, Callable[[], object]]] = {
            "reviewAccept": (self._accept, "check", "accent_text", "A", lambda: self._decide(Verdict.ACCEPTED)),
            "reviewReject": (self._reject, "x", "failed", "R", lambda: self._decide(Verdict.REJECTED)),
            "reviewSkip": (self._skip, "arrow-right", "text", "S", lambda: self._move(1)),
            "reviewUndo": (self._undo, "undo-2", "text", "U", self._take_back),
            "reviewAcceptAll": (self._accept_all, "check", "text", "", lambda: self._decide_all(Verdict.ACCEPTED)),
            "reviewRejectAll": (self._reject_all, "x", "failed", "", lambda: self._decide_all(Verdict.REJECTED)),
            "closeReview": (self._close, "", "", "", self.reject),
        }
        for name, (button, icon, role, key, act) in dressed.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            if icon:
                icons.dress(button, icon, role)
            if key:
                button.setToolTip(self.tr("{title}: key {key}").format(title=button.text(), key=key))
                button.setText(f"{button.text()}  {key}")
        self._accept.setProperty("role", "primary")
        self._reject.setProperty("role", "danger")
        self._reject_all.setProperty("role", "danger")
        keys: dict[str, Callable[[], object]] = {
            "A": lambda: self._decide(Verdict.ACCEPTED),
            "R": lambda: self._decide(Verdict.REJECTED),
            "Del": lambda: self._decide(Verdict.REJECTED),
            "S": lambda: self._move(1),
            "U": self._take_back,
            "Ctrl+Z": self._take_back,
            "Right": lambda: self._move(1),
            "Left": lambda: self._move(-1),
            "0": lambda: self._choose(None),
        }
        for number, kind in enumerate(Kind, start=1):
            keys[str(number)] = partial(self._choose, kind)
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._kinds.currentItemChanged.connect(self._kind_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts wherever the focus is but on another button; the arrows go on and back."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focus = self.focusWidget()
                if isinstance(focus, QPushButton):
                    focus.click()
                else:
                    self._decide(Verdict.ACCEPTED)
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case _:
                super().keyPressEvent(event)

    # ------------------------------------------------------------------------- what is shown

    async def _look(self) -> None:
        """Find what is to be looked at."""
        self._watch = Watch(self)
        self.banner.say("running", self.tr("Looking through the answers…"))
        try:
            found = await self._session.reviewing.find(self._watch.reading)
        finally:
            self._watch.end()
        self.banner.hide()
        self._queue = Queue(found)
        self._count_left()
        self._show_kinds()
        self._next()
        self._kinds.setFocus()

    def _show_kinds(self) -> None:
        counts = self._queue.counts()
        blocked = self._kinds.blockSignals(True)
        self._kinds.clear()
        kinds = [(number, kind) for number, kind in enumerate(Kind, start=1) if counts[kind]]
        for number, kind in [(0, None), *kinds]:
            shown = told.count_of(kind, counts[kind] if kind else len(self._queue))
            item = QListWidgetItem(icons.icon(told.icon(kind) if kind else "list-checks", "text_muted"), shown)
            item.setData(_KIND, kind)
            item.setToolTip(self.tr("Key {number}").format(number=number))
            self._kinds.addItem(item)
            if kind is self._queue.kind:
                self._kinds.setCurrentItem(item)
        self._kinds.blockSignals(blocked)

    def _next(self) -> None:
        """Show what is to be decided about now."""
        now = self._queue.current
        if now is None:
            self._show_card(None)
        else:
            self.begin(self._show(now))

    async def _show(self, doubtful: Doubtful) -> None:
        card = await self._session.reviewing.card(doubtful)
        if doubtful != self._queue.current:
            return
        if card is None:  # its row is gone
            self._queue.take([doubtful])
            self._count_left()
            self._show_kinds()
            self._next()
        else:
            self._show_card(card)

    def _show_card(self, card: Card | None) -> None:
        self._card = card
        shown = card is not None
        for widget in (self._scroll, self._consequence, self._accept, self._reject, self._skip):
            widget.setVisible(shown)
        counts = self._queue.counts()
        for button, told_ in (
            (self._accept_all, self.tr("Accept all {count} of this kind")),
            (self._reject_all, self.tr("Reject all {count} of this kind")),
        ):
            button.setVisible(card is not None and counts[card.doubtful.kind] > 1)
            if card is not None:
                button.setText(told_.format(count=words.number(counts[card.doubtful.kind])))
        self._undo.setEnabled(bool(self._done))
        if card is None:
            looked = self.left is not None
            self._progress.setText("")
            self._where.setText("")
            nothing = self.tr("Nothing is left to look at.") if self._done else self.tr("No answer is doubtful.")
            self._sentence.setText(nothing if looked else "")
            return
        place = self.tr("{place} of {count}")
        told_place = place.format(place=words.number(self._queue.place), count=words.number(self._queue.length))
        self._progress.setText(told_place)
        where = self.tr("{sheet}, row {number}: {name}")
        self._where.setText(where.format(sheet=named(card.sheet_title), number=card.number, name=card.name))
        self._sentence.setText(told.sentence(card))
        self._comparison.show_pairs(card.pairs, *told.sides(card.doubtful.kind))
        self._consequence.setText(told.consequence(card))
        self.setAccessibleDescription(f"{self._sentence.text()} {told_place}")

    # ------------------------------------------------------------------------- what is done

    def _kind_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            kind = item.data(_KIND)  # Qt hands a kind back as plain text
            self._choose(Kind(kind) if kind else None)

    def _choose(self, kind: Kind | None) -> None:
        if kind is None or self._queue.counts()[kind]:
            self._queue.choose(kind)
            self._show_kinds()
            self._next()

    def _move(self, by: int) -> None:
        self._queue.move(by)
        self._next()

    def _decide(self, verdict: Verdict) -> None:
        if self._card is not None and self._card.doubtful == self._queue.current:
            self._keep([self._card.doubtful], verdict)

    def _decide_all(self, verdict: Verdict) -> None:
        if self._card is not None:
            self._keep(self._queue.of_this_kind(), verdict)

    def _keep(self, decided: Sequence[Doubtful], verdict: Verdict) -> None:
        """The next one is shown at once; that this one is kept is waited for behind it."""
        title = self._title(decided, verdict)
        self._queue.take(decided)
        self._done.append(tuple(decided))
        self._count_left()
        self._show_kinds()
        self._next()
        tasks.start(self._write(tuple(decided), verdict, title), owner=self.parentWidget() or self)

    def _title(self, decided: Sequence[Doubtful], verdict: Verdict) -> str:
        kind = told.title(decided[0].kind)
        if len(decided) > 1:
            many = (
                self.tr("Accept {count}: {kind}") if verdict is Verdict.ACCEPTED else self.tr("Reject {count}: {kind}")
            )
            return many.format(count=words.number(len(decided)), kind=kind)
        one = self.tr("Accept {name}: {kind}") if verdict is Verdict.ACCEPTED else self.tr("Reject {name}: {kind}")
        return one.format(name=self._card.name if self._card else "", kind=kind)

    async def _write(self, decided: Sequence[Doubtful], verdict: Verdict, title: str) -> None:
        """Keep a decision, also where the dialog is closed meanwhile; what could not be kept is asked once more."""
        try:
            left = await self._session.reviewing.decide(decided, verdict, title)
        except RowcallError:
            self._not_kept(decided, decided)
            raise
        if left and self.isVisible():
            self._not_kept(decided, left)
            busy = self.tr("A run is asking about {rows} at this moment. Decide when it has ended.")
            self.banner.say("waiting", busy.format(rows=words.rows(len(left))))

    def _not_kept(self, decided: Sequence[Doubtful], left: Sequence[Doubtful]) -> None:
        if self.isVisible():
            if len(left) == len(decided) and decided in self._done:
                self._done.remove(decided)
            self._put_back(left)

    def _take_back(self) -> None:
        if self._done:
            self.begin(self._undo_last(self._done.pop()))

    async def _undo_last(self, decided: Sequence[Doubtful]) -> None:
        await self._session.undo()
        self._put_back(decided)

    def _put_back(self, decided: Sequence[Doubtful]) -> None:
        self._queue.put_back(decided)
        self._count_left()
        self._show_kinds()
        self._next()

    def _count_left(self) -> None:
        self.left = len(self._queue)
        self.left_changed.emit(self._queue.by_sheet())
