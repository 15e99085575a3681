"""From the declaration of a setting to the input that sets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from rowcall.settings.options import Setting, SettingKind
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets.segmented import Segmented

_TEXT_MARGIN = 8


@dataclass(frozen=True, slots=True)
class Input:
    """An input and what is set in it."""

    widget: QWidget
    value: Callable[[], str | int]
    show: Callable[[str | int], None]
    """Shows another value."""


def make_input(setting: Setting, value: str | int) -> Input:
    """The input for a setting, showing its value."""
    if setting.kind is SettingKind.NUMBER:
        return _number(setting, int(value))
    if setting.kind is SettingKind.CHOICE:
        return _choice(setting, str(value))
    return _line(setting, str(value))


def _number(setting: Setting, value: int) -> Input:
    number = QSpinBox()
    _name(number, setting)
    number.setRange(setting.least, setting.most)
    number.setValue(value)
    number.setFixedSize(112, theme.current().control_height)
    number.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
    return Input(number, number.value, lambda shown: number.setValue(int(shown)))


def _choice(setting: Setting, value: str) -> Input:
    labels = {
        "system": _tr("Like the system"),
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "contrast": _tr("High contrast"),
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "none": _tr("None"),
        "compact": _tr("Compact"),
        "normal": _tr("Normal"),
        "roomy": _tr("Roomy"),
    }
    choices = [(choice, labels.get(choice, choice)) for choice in setting.choices]
    segments = Segmented(setting.key, named(setting.label), choices)
    segments.set_value(value)
    return Input(segments, segments.value, lambda shown: segments.set_value(str(shown)))


def _line(setting: Setting, value: str) -> Input:
    line = QLineEdit(value)
    _name(line, setting)
    line.setPlaceholderText(str(setting.default))
    return Input(line, lambda: line.text().strip() or setting.default, lambda shown: line.setText(str(shown)))


def _name(widget: QWidget, setting: Setting) -> None:
    widget.setObjectName(setting.key)
    widget.setAccessibleName(named(setting.label))


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
