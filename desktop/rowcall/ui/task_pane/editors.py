"""From the kind of an option to the input that sets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from rowcall.model.action import Kind, Option
from rowcall.model.fields import Field
from rowcall.model.sheets import Sheet
from rowcall.ui.widgets.chips_editor import ChipsEditor
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.persona_picker import PersonaPicker
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.place_picker import PlacePicker
from rowcall.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from rowcall.session import Session

_MOST_SEGMENTS = 3
_KEPT = frozenset({Field.CRM_ID})
"""Columns to copy begin with these: without its CRM number a row finds no way back into the CRM."""
_USUAL_NUMBER = 5
"""What a number begins with once it is switched on."""


@dataclass(frozen=True, slots=True)
class Editor:
    """An input, told apart by what it can say and not by what it is."""

    widget: QWidget
    changed: SignalInstance
    value: Callable[[], Any]
    """What is set; None, False or nothing where nothing is."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an input may need beyond its option."""

    session: Session
    sheet: Sheet
    name: str
    """Begins the object names of the inputs, so that two forms do not share any."""


def make_editor(option: Option, around: Surroundings) -> Editor:
    """The input for an option; parts are drawn by `PartsEditor`."""
    return _MAKERS[option.kind](option, f"{around.name}-{option.key}", around)


def _texts(option: Option, name: str, _around: Surroundings) -> Editor:
    editor = ChipsEditor(name, option.title, _tr("Type, then Enter"))
    editor.set_values(tuple(option.default or ()))
    return Editor(editor, editor.changed, editor.values)


def choice_items(session: Session, option: Option) -> list[Item]:
    """The choices of an option, to be found by every name that is known of them."""
    names = session.other_names(option)
    return [Item(choice.id, choice.label, names=names.get(choice.id, ())) for choice in option.choices]


def _choices(option: Option, name: str, around: Surroundings) -> Editor:
    picker = Picker(name, option.title, _tr("Any"))
    picker.set_items(choice_items(around.session, option))
    picker.set_values(tuple(option.default or ()))
    return Editor(picker, picker.changed, picker.values)


def _choice(option: Option, name: str, _around: Surroundings) -> Editor:
    pairs = [(choice.id, choice.label) for choice in option.choices]
    if len(pairs) <= _MOST_SEGMENTS:
        segments = Segmented(name, option.title, pairs)
        if option.default is not None:
            segments.set_value(option.default)
        return Editor(segments, segments.changed, segments.value)
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(option.title)
    for id_, label in pairs:
        combo.addItem(label, id_)
    combo.setCurrentIndex(max(0, combo.findData(option.default)))
    return Editor(combo, combo.currentIndexChanged, combo.currentData)


def _persona(option: Option, name: str, around: Surroundings) -> Editor:
    picker = PersonaPicker(name, option.title, around.session.personas)
    return Editor(picker, picker.changed, lambda: next(iter(picker.values()), None))


def _places(option: Option, name: str, around: Surroundings) -> Editor:
    picker = PlacePicker(name, option.title, around.session.places)
    return Editor(picker, picker.changed, picker.values)


def _number(option: Option, name: str, _around: Surroundings) -> Editor:
    least = option.least or 0
    number = OptionalNumber(name, option.title, _tr("No limit"), least=least, start=max(least, _USUAL_NUMBER))
    number.set_value(option.default if option.suggested is None else option.suggested)
    return Editor(number, number.changed, number.value)


def _switch(option: Option, name: str, _around: Surroundings) -> Editor:
    box = QCheckBox(option.title)
    box.setObjectName(name)
    box.setAccessibleName(option.title)
    box.setChecked(bool(option.default))
    return Editor(box, box.toggled, box.isChecked)


def _columns(option: Option, name: str, around: Surroundings) -> Editor:
    picker = Picker(name, option.title, _tr("None"))
    columns = around.sheet.columns
    picker.set_items([Item(column.header, column.title) for column in columns])
    picker.set_values([column.header for column in columns if column.field in _KEPT])
    return Editor(picker, picker.changed, picker.values)


_MAKERS: dict[Kind, Callable[[Option, str, Surroundings], Editor]] = {
    Kind.TEXTS: _texts,
    Kind.CHOICES: _choices,
    Kind.CHOICE: _choice,
    Kind.PERSONA: _persona,
    Kind.PLACES: _places,
    Kind.NUMBER: _number,
    Kind.SWITCH: _switch,
    Kind.COLUMNS: _columns,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("editors", text)
