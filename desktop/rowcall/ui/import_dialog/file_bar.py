"""How a file is read: encoding, delimiter, sheet and header row, each as found and each to be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from rowcall.model.import_plans import Dialect, Preview
from rowcall.ui.theme import theme
from rowcall.ui.widgets.texts import text

_MOST_HEADER_ROW = 50


class FileBar(QWidget):
    """Inputs side by side; those that mean nothing for this kind of file are hidden.

    Signals:
        changed: The file is to be read another way; with the Dialect.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialect = Dialect("csv")
        self._encoding = _combo("encoding", self.tr("Text encoding"), _encodings(self))
        self._delimiter = _combo("delimiter", self.tr("Columns are separated by"), _delimiters(self))
        self._sheet = _combo("sheet", self.tr("Sheet of the workbook"), {})
        self._header = QSpinBox()
        self._header.setObjectName("headerRow")
        self._header.setAccessibleName(self.tr("Row with the column names"))
        self._header.setRange(0, _MOST_HEADER_ROW)
        self._header.setSpecialValueText(self.tr("No names"))
        self._header.setFixedSize(110, theme.current().control_height)
        self._header.lineEdit().setTextMargins(8, 0, 0, 0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space_l)
        self._encoding_part = self._part(self.tr("Text encoding"), self._encoding)
        self._delimiter_part = self._part(self.tr("Separated by"), self._delimiter)
        self._sheet_part = self._part(self.tr("Sheet"), self._sheet)
        self._part(self.tr("Names are in row"), self._header)
        self._row.addStretch(1)
        self._encoding.activated.connect(lambda: self._change(encoding=self._encoding.currentData()))
        self._delimiter.activated.connect(lambda: self._change(delimiter=self._delimiter.currentData()))
        self._sheet.activated.connect(lambda: self._change(sheet=self._sheet.currentData()))
        self._header.valueChanged.connect(lambda value: self._change(header_row=value))

    def add(self, title: str, widget: QWidget) -> None:
        """Put another input at the right end."""
        self._part(title, widget)

    def show_preview(self, preview: Preview) -> None:
        """Show how the file was read."""
        self._dialect = preview.dialect
        _choose(self._encoding, preview.dialect.encoding)
        _choose(self._delimiter, preview.dialect.delimiter)
        self._sheet.clear()
        for sheet in preview.sheets:
            self._sheet.addItem(sheet, sheet)
        _choose(self._sheet, preview.dialect.sheet)
        self._header.blockSignals(True)
        self._header.setValue(preview.dialect.header_row)
        self._header.blockSignals(False)
        self._encoding_part.setVisible(not preview.sheets)
        self._delimiter_part.setVisible(not preview.sheets)
        self._sheet_part.setVisible(bool(preview.sheets))

    def _change(self, **change: object) -> None:
        self._dialect = replace(self._dialect, **change)  # type: ignore[arg-type]  # each input changes its own field
        self.changed.emit(self._dialect)

    def _part(self, title: str, widget: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space_xs)
        column.addWidget(text(title, "small"))
        column.addWidget(widget)
        self._row.addWidget(part)
        return part


def _encodings(bar: FileBar) -> dict[str, str]:
    return {
        "utf-8": "UTF-8",
        "windows-1252": bar.tr("Western Europe (Windows)"),
        "utf-16": "UTF-16",
        "mac_roman": bar.tr("Western Europe (Mac)"),
        "cp1250": bar.tr("Central Europe (Windows)"),
        "cp1251": bar.tr("Cyrillic (Windows)"),
        "cp1253": bar.tr("Greek (Windows)"),
        "shift_jis": bar.tr("Japanese"),
        "gb18030": bar.tr("Chinese, simplified"),
        "big5": bar.tr("Chinese, traditional"),
        "euc_kr": bar.tr("Korean"),
    }


def _delimiters(bar: FileBar) -> dict[str, str]:
    return {
        ",": bar.tr("Comma  ,"),
        ";": bar.tr("Semicolon  ;"),
        "\t": bar.tr("Tab"),
        "|": bar.tr("Bar  |"),
    }


def _combo(name: str, title: str, choices: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    combo.setMinimumWidth(150)
    for value, label in choices.items():
        combo.addItem(label, value)
    return combo


def _choose(combo: QComboBox, value: str | None) -> None:
    """Choose what was found, which may be something that is not on offer."""
    if value is None:
        return
    if combo.findData(value) < 0:
        combo.addItem(value, value)
    combo.setCurrentIndex(combo.findData(value))
