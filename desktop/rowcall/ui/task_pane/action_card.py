"""An action to choose: icon, title, what it does or why it cannot be asked, and what it costs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from rowcall.model.action import Action
from rowcall.model.normal import fold
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_LEAST_HEIGHT = 54


class ActionCard(QPushButton):
    """One line for each of them, in a card that can be pressed.

    Args:
        action: What it stands for.
        name: Object name.
        price: What it costs, in three words.
    """

    def __init__(self, action: Action, name: str, price: str) -> None:
        super().__init__()
        self.action = action
        self._price_words = price
        self.setObjectName(name)
        self.setProperty("role", "choice")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = IconLabel(action.icon, "accent", 20)
        self._title = text(action.title, "strong", wrap=True)
        self._price = text(price, "small")
        self._help = text(action.help, "small", wrap=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(theme.current().space_m)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space_s)
        head.addWidget(self._title, 1)
        head.addWidget(self._price, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._help, 1)
        row.addLayout(column, 1)
        for part in (self._icon, self._title, self._price, self._help):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._dress)
        self.show_reason("")

    @property
    def reason(self) -> str:
        """Why it cannot be asked; empty where it can."""
        return "" if self.isEnabled() else self._help.text()

    def show_reason(self, missing: str) -> None:
        """Say why it cannot be asked; empty: it can."""
        self.setEnabled(not missing)
        self._help.setText(missing or self.action.help)
        self.setAccessibleName(self.action.title)
        self.setAccessibleDescription(f"{self._help.text()} {self._price_words}".strip())
        self._dress()

    def fits(self, wanted: str) -> bool:
        """Whether it is what is searched for, which is without case and accents."""
        said = fold(f"{self.action.title} {self.action.help} {named(self.action.group.value)}")
        return all(word in said for word in wanted.split())

    def _dress(self) -> None:
        self._icon.show_icon(self.action.icon, "accent" if self.isEnabled() else "text_faint")
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its words wrap, so its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words need."""
        layout = self.layout()
        return max(_LEAST_HEIGHT, layout.totalHeightForWidth(width) if layout else 0)

    def sizeHint(self) -> QSize:
        """As wide as the pane likes; the height is asked for with the width."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))
