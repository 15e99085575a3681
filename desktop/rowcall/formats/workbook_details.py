"""A light pass over a workbook's XML for what its values alone do not tell: leading zeros and long numbers."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import iterparse

from rowcall.formats.number_text import formatted_digits, number_text, shows_digits

Details = dict[int, dict[int, str]]
"""Row -> column (both from 0) -> the text to use in place of the value."""

_CHUNK = 1 << 20
_CELL = re.compile(rb"<c ([^>]*[^>/])>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v>(-?[0-9.Ee+-]+)</v>")
_REFERENCE = re.compile(rb'\br="([A-Z]+)(\d+)"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_TYPE = re.compile(rb'\bt="(?!n")')
_LONG = re.compile(rb"-?\d{16}")
_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_details(path: Path, sheet: str) -> Details:
    """The cells of an .xlsx or .xlsm whose text differs from their value; empty for other workbooks."""
    with zipfile.ZipFile(path) as archive:
        part = _sheet_part(archive, sheet)
        if part is None:
            return {}
        return _read_cells(archive, part, _digit_formats(archive))


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The name of the part that holds the sheet."""
    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return None
    relation = next(
        (item[_RELATION] for item in _elements(archive, "xl/workbook.xml", "sheet") if item.get("name") == sheet), None
    )
    for item in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship"):
        if item.get("Id") == relation:
            target = posixpath.normpath(posixpath.join("/xl", item["Target"])).lstrip("/")
            return target if target in names else None
    return None


def _elements(archive: zipfile.ZipFile, part: str, tag: str) -> Iterator[Mapping[str, str]]:
    """The attributes of all elements of that name, whatever their namespace."""
    with archive.open(part) as file:
        for _event, element in iterparse(file):  # noqa: S314 (in the limited child process, on an archive already checked)
            if element.tag.rpartition("}")[2] == tag:
                yield dict(element.attrib)


def _digit_formats(archive: zipfile.ZipFile) -> dict[int, str]:
    """Style number -> format code, for the formats that add digits or signs of their own."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    codes: dict[str, str] = {}
    styles: dict[int, str] = {}
    with archive.open("xl/styles.xml") as file:
        for _event, element in iterparse(file):  # noqa: S314 (as above)
            if element.tag == f"{_SPREADSHEET}numFmt":
                codes[element.attrib.get("numFmtId", "")] = element.attrib.get("formatCode", "")
            elif element.tag == f"{_SPREADSHEET}cellXfs":
                for number, style in enumerate(element):
                    code = codes.get(style.attrib.get("numFmtId", ""), "")
                    if code and shows_digits(code):
                        styles[number] = code
    return styles


def _read_cells(archive: zipfile.ZipFile, part: str, formats: Mapping[int, str]) -> Details:
    details: Details = {}
    with archive.open(part) as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            text = rest + chunk
            cut = max(text.rfind(b"<c "), 0)
            rest = text[cut:]
            _look(text[:cut], formats, details)
        _look(rest, formats, details)
    return details


def _look(text: bytes, formats: Mapping[int, str], details: Details) -> None:
    if b"<v>" not in text:
        return
    for attributes, raw in _CELL.findall(text):
        style = _STYLE.search(attributes)
        code = formats.get(int(style[1])) if style else None
        if (code is None and not _LONG.match(raw)) or _TYPE.search(attributes):
            continue
        reference = _REFERENCE.search(attributes)
        number = raw.decode("ascii")
        if reference:
            shown = formatted_digits(number, code) if code else number_text(number)
            details.setdefault(int(reference[2]) - 1, {})[_column(reference[1])] = shown


def _column(letters: bytes) -> int:
    """`A` is 0, `AA` is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
