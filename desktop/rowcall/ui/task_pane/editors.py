"""From the kind of an option to the input that sets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rowcall.model.action import Kind, Offered, Option
from rowcall.model.fields import Field
from rowcall.model.sheets import Sheet
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.task_pane.kept import pairs as kept_pairs
from rowcall.ui.widgets import words
from rowcall.ui.widgets.chips import ChipField
from rowcall.ui.widgets.chips_editor import ChipsEditor
from rowcall.ui.widgets.fetched_picker import FetchedPicker
from rowcall.ui.widgets.optional_number import MOST, OptionalNumber
from rowcall.ui.widgets.persona_picker import PersonaPicker
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.place_picker import PlacePicker
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.tick_line import TickLine

if TYPE_CHECKING:
    from rowcall.session import Session

_MOST_SEGMENTS = 3
_LONGEST_SEGMENTS = 34
"""Letters of all labels together that stand side by side in a narrow pane."""
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
    told: Callable[[], str]
    """The same in words; empty where nothing is set, or what is usual."""
    clear: Callable[[], None]
    """Sets nothing, or what is usual."""
    kept: Callable[[], Any]
    """What is set as plain values, to be kept with the list."""
    take: Callable[[Any], None]
    """Sets what was kept, as far as it still can be set."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an input may need beyond its option."""

    session: Session
    sheet: Sheet | None
    """None where no list is worked on."""
    name: str
    """Begins the object names of the inputs, so that two forms do not share any."""
    most: str = ""
    """The key of the option that says how many rows are found at most."""


def make_editor(option: Option, around: Surroundings) -> Editor:
    """The input for an option; parts are drawn by `PartsEditor`."""
    return _MAKERS[option.kind](option, f"{around.name}-{option.key}", around)


def _text(option: Option, name: str, around: Surroundings) -> Editor:
    if option.offered is not None:
        return _offered(option, option.offered, name, around)
    line = QLineEdit(str(option.default or ""))
    line.setObjectName(name)
    line.setAccessibleName(option.title)
    line.setClearButtonEnabled(True)

    def take(kept: Any) -> None:
        line.setText(kept if isinstance(kept, str) else "")

    def text() -> str:
        return line.text().strip()

    return Editor(line, line.textChanged, text, text, line.clear, text, take)


def _offered(option: Option, offered: Offered, name: str, around: Surroundings) -> Editor:
    async def there() -> Sequence[Item]:
        return [Item(id_, label or id_) for id_, label in await around.session.saved.offered(offered)]

    none = _tr("Your account has none. A name or a number can be typed as well.")
    picker = FetchedPicker(name, option.title, _tr("None"), there, none, single=True, free=True)
    picker.popup.refuses = option.check
    return _chips(picker, lambda: next(iter(picker.values()), ""))


def _texts(option: Option, name: str, _around: Surroundings) -> Editor:
    editor = ChipsEditor(name, option.title, _tr("Type, then Enter"))
    editor.set_values(tuple(option.default or ()))
    return _chips(editor, editor.values)


def choice_items(session: Session, option: Option) -> list[Item]:
    """The choices of an option, to be found by every name that is known of them."""
    names = session.other_names(option)
    return [Item(choice.id, choice.label, names=names.get(choice.id, ())) for choice in option.choices]


def _choices(option: Option, name: str, around: Surroundings) -> Editor:
    picker = Picker(name, option.title, _tr("Any"), free=option.free)
    picker.popup.refuses = option.check
    picker.set_items(choice_items(around.session, option))
    picker.set_values(tuple(option.default or ()))
    return _chips(picker, picker.values, None if option.free else _labels(picker))


def _choice(option: Option, name: str, around: Surroundings) -> Editor:
    if option.free:
        picker = Picker(name, option.title, _tr("Any"), single=True, free=True)
        picker.popup.refuses = option.check
        picker.set_items(choice_items(around.session, option))
        picker.set_values(() if option.default is None else (option.default,))
        return _chips(picker, lambda: next(iter(picker.values()), None))
    pairs = [(choice.id, choice.label) for choice in option.choices]
    if option.default is None:
        pairs.insert(0, ("", _tr("Choose…") if option.must else _tr("Any")))
    labels = dict(pairs)
    usual = option.default or pairs[0][0]

    def told(value: str) -> str:
        return "" if value == usual else labels[value]

    if len(pairs) <= _MOST_SEGMENTS and sum(len(label) for label in labels.values()) <= _LONGEST_SEGMENTS:
        segments = Segmented(name, option.title, pairs)
        segments.set_value(usual)
        return Editor(
            segments,
            segments.changed,
            segments.value,
            lambda: told(segments.value()),
            lambda: segments.set_value(usual),
            segments.value,
            lambda kept: segments.set_value(kept) if kept in labels else None,
        )
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(option.title)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for id_, label in pairs:
        combo.addItem(label, id_)
    combo.setCurrentIndex(combo.findData(usual))
    return Editor(
        combo,
        combo.currentIndexChanged,
        combo.currentData,
        lambda: told(combo.currentData()),
        lambda: combo.setCurrentIndex(combo.findData(usual)),
        combo.currentData,
        lambda kept: combo.setCurrentIndex(combo.findData(kept if kept in labels else usual)),
    )


def _persona(option: Option, name: str, around: Surroundings) -> Editor:
    picker = PersonaPicker(name, option.title, around.session.personas)
    return _chips(picker, lambda: next(iter(picker.values()), None))


def _places(option: Option, name: str, around: Surroundings) -> Editor:
    picker = PlacePicker(name, option.title, around.session.places)
    return _chips(picker, picker.values)


def _lists(option: Option, name: str, around: Surroundings) -> Editor:
    async def lists() -> Sequence[Item]:
        return [Item(found.number, found.name, found.kind) for found in await around.session.lists()]

    none = _tr("Your account has no lists. The number that LinkedIn has for a list can be typed as well.")
    picker = FetchedPicker(name, option.title, _tr("None"), lists, none, free=True)
    picker.popup.refuses = option.check
    return _chips(picker, picker.values)


def _number(option: Option, name: str, around: Surroundings) -> Editor:
    least = option.least or 0
    most = MOST if option.greatest is None else option.greatest
    none = _tr("No limit") if option.key == around.most else _tr("Any")
    start = min(most, max(least, _USUAL_NUMBER))
    number = OptionalNumber(name, option.title, none, least=least, most=most, start=start)
    usual = option.default if option.suggested is None else option.suggested
    number.set_value(usual)

    def told() -> str:
        value = number.value()
        return "" if value == usual else none if value is None else words.number(value)

    def take(kept: Any) -> None:
        fits = kept is None or (type(kept) is int and least <= kept <= most)
        number.set_value(kept if fits else usual)

    return Editor(number, number.changed, number.value, told, lambda: number.set_value(usual), number.value, take)


def _switch(option: Option, name: str, _around: Surroundings) -> Editor:
    line = TickLine(name, option.title)
    box = line.box
    usual = bool(option.default)
    box.setChecked(usual)

    def told() -> str:
        return "" if box.isChecked() is usual else _tr("yes") if box.isChecked() else _tr("no")

    def take(kept: Any) -> None:
        box.setChecked(kept if isinstance(kept, bool) else usual)

    return Editor(line, box.toggled, box.isChecked, told, lambda: box.setChecked(usual), box.isChecked, take)


def _columns(option: Option, name: str, around: Surroundings) -> Editor:
    picker = Picker(name, option.title, _tr("None"))
    columns = around.sheet.columns if around.sheet is not None else ()
    picker.set_items([Item(column.header, shown_title(column)) for column in columns])
    picker.set_values([column.header for column in columns if column.field in _KEPT])
    return _chips(picker, picker.values, _labels(picker))


def _labels(picker: Picker) -> Mapping[str, str]:
    return {item.id: item.label for item in picker.items}


def _chips(field: ChipField, value: Callable[[], Any], known: Mapping[str, str] | None = None) -> Editor:
    """Chips in a field.

    Args:
        field: Holds them.
        value: What is set.
        known: Value -> label of everything that can be set; None: anything can.
    """

    def kept() -> list[list[str]]:
        return [[chip.value, chip.label] for chip in field.chips]

    def take(kept: Any) -> None:
        field.clear()
        for id_, label in kept_pairs(kept):
            if known is None or id_ in known:
                field.add(id_, label if known is None else known[id_])

    def told() -> str:
        return ", ".join(chip.label for chip in field.chips)

    return Editor(field, field.changed, value, told, field.clear, kept, take)


_MAKERS: dict[Kind, Callable[[Option, str, Surroundings], Editor]] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _texts,
    Kind.CHOICES: _choices,
    Kind.CHOICE: _choice,
    Kind.PERSONA: _persona,
    Kind.PLACES: _places,
    Kind.LISTS: _lists,
    Kind.NUMBER: _number,
    Kind.SWITCH: _switch,
    Kind.COLUMNS: _columns,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("editors", text)
