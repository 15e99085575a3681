"""The settings of one group, drawn from their declarations, with a way back to the defaults."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from rowcall.settings.options import Options, SettingGroup, declared
from rowcall.ui.languages.named import named
from rowcall.ui.settings_dialog.option_inputs import Input, make_input
from rowcall.ui.theme import icons
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled


class OptionsCard(Card):
    """One input a setting; nothing is kept before the dialog is saved.

    Args:
        title: What the group is called.
        group: Whose settings it shows.
        options: What is set now.

    Attributes:
        inputs: By the keys of the settings.
    """

    def __init__(self, title: str, group: SettingGroup, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(f"settings-{group}")
        self._declared = [setting for setting in declared() if setting.group is group]
        self.inputs: Mapping[str, Input] = {
            setting.key: make_input(setting, getattr(options, setting.key)) for setting in self._declared
        }
        for setting in self._declared:
            self.add(Labelled(named(setting.label), self.inputs[setting.key].widget, named(setting.help)))
        reset = QPushButton(self.tr("Back to the defaults"))
        reset.setObjectName(f"reset-{group}")
        reset.setAccessibleName(self.tr("{title}: back to the defaults").format(title=title))
        reset.setProperty("role", "quiet")
        reset.setAutoDefault(False)
        icons.dress(reset, "undo-2", "text_muted")
        reset.clicked.connect(self.reset)
        self.body.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)

    def reset(self) -> None:
        """Show the defaults."""
        for setting in self._declared:
            self.inputs[setting.key].show(setting.default)
