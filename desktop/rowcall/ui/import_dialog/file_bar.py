"""How a file is read: characters, separator, sheet and header row, each as found and each to be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from rowcall.model.import_plans import Dialect, Likely, Preview, Quoting
from rowcall.ui.import_dialog import file_words
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text

_MOST_HEADER_ROW = 50
_NARROWEST = 100
_HIDDEN = "\x00hidden"
"""The entry that brings the hidden sheets; no sheet can be called so."""


class FileBar(QWidget):
    """Inputs side by side; those that mean nothing for this kind of file are hidden.

    Signals:
        changed: The file is to be read another way; with the Dialect.
        back_asked: The last choice is to be taken back.
    """

    changed = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialect = Dialect("csv")
        self._preview: Preview | None = None
        self._shows_hidden = False
        self._encoding = _combo("encoding", self.tr("Characters"), 26)
        self._delimiter = _combo("delimiter", self.tr("Columns are separated by"), 15)
        self._quoting = _combo("quoting", self.tr("A quote inside a cell is written"), 15)
        self._sheet = _combo("sheet", self.tr("Sheet of the workbook"), 22)
        self._header = QSpinBox()
        self._two = QCheckBox(self.tr("and the row above"))
        self._accents = text(role="small", name="accents")
        self._back = QToolButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._header.setObjectName("headerRow")
        self._header.setAccessibleName(self.tr("Row with the headers"))
        self._header.setRange(0, _MOST_HEADER_ROW)
        self._header.setSpecialValueText(self.tr("No headers"))
        self._header.setFixedSize(116, theme.current().control_height)
        self._header.lineEdit().setTextMargins(8, 0, 0, 0)
        self._two.setObjectName("twoHeaderRows")
        self._back.setObjectName("readBack")
        self._back.setToolTip(self.tr("Read it as before"))
        self._back.setAccessibleName(self.tr("Read it as before"))
        icons.dress(self._back, "undo-2", "text_muted")
        self._back.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space_l)
        self._encoding_part = self._part(self.tr("Characters"), [self._encoding], self._accents)
        self._delimiter_part = self._part(self.tr("Columns are separated by"), [self._delimiter])
        self._quoting_part = self._part(self.tr("A quote in a cell is"), [self._quoting])
        self._sheet_part = self._part(self.tr("Sheet"), [self._sheet])
        self._part(self.tr("Headers are in row"), [self._header, self._two, self._back])
        self._row.addStretch(1)

    def _connect(self) -> None:
        self._encoding.activated.connect(lambda: self._change(encoding=self._encoding.currentData()))
        self._delimiter.activated.connect(lambda: self._change(delimiter=self._delimiter.currentData()))
        self._quoting.activated.connect(lambda: self._change(quoting=Quoting(self._quoting.currentData())))
        self._sheet.activated.connect(self._choose_sheet)
        self._header.valueChanged.connect(self.choose_header)
        self._two.toggled.connect(lambda two: self._change(header_rows=2 if two else 1))
        self._back.clicked.connect(self.back_asked)

    def add(self, title: str, widget: QWidget) -> None:
        """Put another input at the right end."""
        self._part(title, [widget])

    def choose_header(self, row: int) -> None:
        """Take a row as the header; 0: there is none."""
        self._change(header_row=row, header_rows=self._dialect.header_rows if row > 1 else 1)

    def show_preview(self, preview: Preview, *, can_go_back: bool) -> None:
        """Show how the file was read, and whether it was read another way before."""
        self._preview = preview
        self._back.setVisible(can_go_back)
        is_text = preview.dialect.delimiter is not None
        self._encoding_part.setVisible(preview.dialect.encoding is not None)
        self._delimiter_part.setVisible(is_text)
        self._quoting_part.setVisible(is_text and _has_quotes(preview))
        self._sheet_part.setVisible(bool(preview.sheets))
        self._show_way(preview.dialect)
        words = file_words.words_with_accents(preview)
        self._accents.setText(", ".join(words) if words else self.tr("no accents in the first rows"))
        self._accents.setToolTip(self.tr("Do these words look right?") if words else "")

    def _show_way(self, dialect: Dialect) -> None:
        """Show a way of reading that is tried, before its preview is there."""
        self._dialect = dialect
        if self._preview is not None:
            likely, also = file_words.encodings_of(self._preview)
            _fill(self._encoding, likely, also, file_words.encoding, dialect.encoding)
            likely, also = file_words.delimiters_of(self._preview)
            _fill(self._delimiter, likely, also, file_words.delimiter, dialect.delimiter)
            self._show_sheets(self._preview)
        _fill(self._quoting, (), tuple(Quoting), self._quoting_words, dialect.quoting)
        for spin_or_box in (self._header, self._two):
            spin_or_box.blockSignals(True)
        self._header.setValue(dialect.header_row)
        self._two.setChecked(dialect.header_rows > 1)
        self._two.setEnabled(dialect.header_row > 1)
        for spin_or_box in (self._header, self._two):
            spin_or_box.blockSignals(False)

    def _show_sheets(self, preview: Preview) -> None:
        self._sheet.clear()
        hidden = preview.hidden_sheets
        self._shows_hidden = self._shows_hidden or self._dialect.sheet in hidden
        for sheet in preview.sheets:
            self._sheet.addItem(sheet, sheet)
        if self._shows_hidden:
            for sheet in hidden:
                self._sheet.addItem(self.tr("{sheet} (hidden)").format(sheet=sheet), sheet)
        elif hidden:
            self._sheet.insertSeparator(self._sheet.count())
            self._sheet.addItem(self.tr("Show hidden sheets ({count})").format(count=len(hidden)), _HIDDEN)
        self._sheet.setCurrentIndex(self._sheet.findData(self._dialect.sheet))

    def _choose_sheet(self) -> None:
        if self._sheet.currentData() != _HIDDEN:
            self._change(sheet=self._sheet.currentData())
        elif self._preview is not None:
            self._shows_hidden = True
            self._show_sheets(self._preview)
            self._sheet.showPopup()

    def _quoting_words(self, quoting: str) -> str:
        if quoting == Quoting.SPACED:
            return self.tr('written twice, a space before the first: , "')
        return self.tr('written twice: ""') if quoting == Quoting.DOUBLED else self.tr('after a backslash: \\"')

    def _change(self, **change: object) -> None:
        way = replace(self._dialect, **change)  # type: ignore[arg-type]  # each input changes its own field
        if way != self._dialect:
            self._show_way(way)
            self.changed.emit(way)

    def _part(self, title: str, widgets: Sequence[QWidget], remark: QWidget | None = None) -> QWidget:
        part = QWidget()
        space = theme.current()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.space_xs)
        head = QHBoxLayout()
        head.setSpacing(space.space_s)
        head.addWidget(text(title, "small"))
        if remark is not None:
            head.addWidget(remark)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space.space_s)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(head)
        column.addLayout(row)
        self._row.addWidget(part)
        return part


def _combo(name: str, title: str, letters: int) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
    combo.setMinimumWidth(_NARROWEST)
    return combo


def _fill(
    combo: QComboBox, likely: Sequence[Likely], also: Sequence[str], words: Callable[[str], str], now: str | None
) -> None:
    """Offer what is likely with how sure it is, under it the rest; the list is as wide as its longest words."""
    combo.clear()
    for choice in likely:
        combo.addItem(file_words.with_certainty(words(choice.value), choice.score), choice.value)
    if likely and also:
        combo.insertSeparator(combo.count())
    for value in also:
        combo.addItem(words(value), value)
    combo.setCurrentIndex(combo.findData(now))
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 32)


def _has_quotes(preview: Preview) -> bool:
    if preview.dialect.quoting is not Quoting.DOUBLED:
        return True
    return any('"' in cell for row in preview.rows for cell in row)
