"""The cells of an XLSX sheet, from its XML, as the text that a person sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rowcall.formats.spreadsheets.book import MOST_COLUMNS, MOST_ROWS, Findings, Merged, SheetRow, WorkbookProblem
from rowcall.formats.spreadsheets.markup import unescaped
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat
from rowcall.formats.spreadsheets.shown import Shown

_CELL = re.compile(
    r'<c(?: r="([A-Z]+)\d+")?([^>/]*)'
    r'(?:><v>([^<]*)</v></c>|><is><t(?: xml:space="preserve")?>([^<]*)</t></is></c>|/>|>(.*?)</c>)',
    re.DOTALL,
)
_ROW_NUMBER = re.compile(r'\br="(\d{1,9})"')
_HIDDEN = re.compile(r'\bhidden="(?:1|true)"')
_TYPE = re.compile(r'\bt="(\w+)"')
_STYLE = re.compile(r'\bs="(\d{1,9})"')
_VALUE = re.compile(r"<v(?:\s[^>]*)?>([^<]*)</v\s*>")
_COLUMN = re.compile(r"<col\s[^>]*>")
_RANGE = re.compile(r'\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MERGED = re.compile(r"<mergeCell\s[^>]*>")
_LINK = re.compile(r"<hyperlink\s[^>]*>")
_LINKED_CELL = re.compile(r'\bref="([A-Z]{1,3})(\d{1,7})')
_LINK_ID = re.compile(r'\bid="([^"]*)"')
_LINK_FORMULA = re.compile(r"\bHYPERLINK\(\s*(?:\"|&quot;)https?:", re.IGNORECASE)
_TEXT = re.compile(r"<t(?:\s[^>]*)?>([^<]*)</t>")
_READING = re.compile(r"<rPh[\s>].*?</rPh>", re.DOTALL)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ISO_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?Z?$")
_MOST_REMEMBERED = 50_000


def text_of(markup: str) -> str:
    """The text of a cell with formatting inside; how Japanese is read aloud is not part of it."""
    if "<rPh" in markup:
        markup = _READING.sub("", markup)
    return plain_text("".join(_TEXT.findall(markup)))


def plain_text(text: str) -> str:
    """The text of an element: `&amp;` is `&`, and `_x000D_` is the character that XML could not hold."""
    text = unescaped(text)
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


class Columns(dict[str, int]):
    """Column letters -> number from 0."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters[:4]:
            number = number * 26 + ord(letter) - 64
        if number > MOST_COLUMNS:
            raise WorkbookProblem("huge")
        self[letters] = number - 1
        return number - 1


class CellReader:
    """Reads the rows of one sheet.

    Args:
        texts: The texts that cells refer to by number.
        formats: The number format of each style.
        findings: Where to note what is beside the text.

    Attributes:
        links: Row, column (from 0) and id of each cell that a link is behind; known when all rows are read.
    """

    def __init__(self, texts: Sequence[str], formats: Sequence[NumberFormat], findings: Findings) -> None:
        self.links: list[tuple[int, int, str]] = []
        self._texts = texts
        self._shown = [Shown(number_format) for number_format in formats]
        self._general = Shown(NumberFormat(GENERAL))
        self._findings = findings
        self._columns = Columns()
        self._kinds: dict[str, tuple[str, Shown]] = {}
        self._row = 0

    def rows(self, source: Iterable[str]) -> Iterator[SheetRow]:
        """The rows that have cells.

        Args:
            source: The sheet's XML, in blocks that end behind a row.

        Raises:
            WorkbookProblem: If a cell is where no sheet can have one.
        """
        above = True
        last = ""
        for block in source:
            *rows, last = block.split("</row>")
            if above and (rows or "<sheetData" in last):
                self._look_at_columns((rows or [last])[0])
                above = False
            for row in rows:
                attributes, _, cells = row[row.rfind("<row") + 4 :].partition(">")
                number = self._number(attributes)
                if texts := self._cells(cells):
                    if _HIDDEN.search(attributes) and any(texts):
                        self._findings.hidden_rows.add(number)
                    yield number, texts
        self._look_below(last)

    def _number(self, attributes: str) -> int:
        found = _ROW_NUMBER.search(attributes)
        self._row = max(int(found[1]) if found else 0, self._row + 1)
        if self._row > MOST_ROWS:
            raise WorkbookProblem("huge")
        return self._row

    def _cells(self, markup: str) -> list[str]:
        cells: list[str] = []
        columns, kinds, texts = self._columns, self._kinds, self._texts
        for letters, rest, value, text, other in _CELL.findall(markup):
            kind = kinds.get(rest) or self._kind(rest)
            column = columns[letters] if letters else len(cells)
            if text:
                cell = text if "&" not in text and "_x" not in text else plain_text(text)
            elif value:
                cell = texts[int(value)] if kind[0] == "s" else self._value(kind, value, column)
            elif other:
                cell = self._unusual(kind, other, column)
            else:
                continue
            if column == len(cells):
                cells.append(cell)
            else:
                _put(cells, column, cell)
        return cells

    def _kind(self, rest: str) -> tuple[str, Shown]:
        """Type and format of cells with these attributes."""
        kind, style = _TYPE.search(rest), _STYLE.search(rest)
        number = int(style[1]) if style else 0
        shown = self._shown[number] if number < len(self._shown) else self._general
        if len(self._kinds) >= _MOST_REMEMBERED:
            self._kinds.clear()
        self._kinds[rest] = kind[1] if kind else "n", shown
        return self._kinds[rest]

    def _value(self, kind: tuple[str, Shown], value: str, column: int) -> str:
        match kind[0]:
            case "n":
                return kind[1][value]
            case "s":
                return self._texts[int(value)]
            case "b":
                return "TRUE" if value.strip() in {"1", "true"} else "FALSE"
            case "e":
                self._findings.errors[column].add(self._row)
                return ""
            case "d":
                return _ISO_MIDNIGHT.sub("", value).replace("T", " ")
        return plain_text(value)

    def _unusual(self, kind: tuple[str, Shown], markup: str, column: int) -> str:
        """A cell with a formula, or one with formatting inside."""
        found = _VALUE.search(markup)
        value = found[1] if found else ""
        if "<f" in markup:
            if not value and (found is None or kind[0] != "str"):
                self._findings.unknown[column].add(self._row)
            if _LINK_FORMULA.search(markup):
                self._findings.links[column].add(self._row)
        if not found and "<is" in markup:
            return text_of(markup)
        return self._value(kind, value, column) if value else ""

    def _look_at_columns(self, markup: str) -> None:
        for column in _COLUMN.findall(markup.partition("<sheetData")[0]):
            first, last = (re.search(rf'\b{name}="(\d{{1,5}})"', column) for name in ("min", "max"))
            if first and last and _HIDDEN.search(column):
                self._findings.hidden_columns.update(range(int(first[1]) - 1, min(int(last[1]), MOST_COLUMNS)))

    def _look_below(self, markup: str) -> None:
        """Merged cells and links stand behind the rows."""
        for merged in _MERGED.findall(markup):
            if found := _RANGE.search(merged):
                self._findings.merged.append(Merged(int(found[2]), int(found[4]), self._columns[found[1]]))
        for link in _LINK.findall(markup):
            cell, target = _LINKED_CELL.search(link), _LINK_ID.search(link)
            if cell and target:
                self.links.append((int(cell[2]), self._columns[cell[1]], target[1]))


def _put(cells: list[str], column: int, text: str) -> None:
    """Put a cell behind a gap, or before others."""
    if column < len(cells):
        cells[column] = text
        return
    cells += [""] * (column - len(cells))
    cells.append(text)
