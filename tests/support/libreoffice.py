"""What LibreOffice, started without a window, sees in a file: cells as text, and which of them are formulas."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
CSV_AS_EXCEL_OPENS_IT = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true"
"""Comma, quotes, UTF-8, from the first line; numbers are recognised, and formulas are carried out."""

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_REPEATS = 1000
"""Cells and rows that are repeated more often are what is empty to the end of the sheet."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A cell."""

    text: str
    formula: str | None


def convert(paths: Sequence[Path], ending: str, folder: Path, in_filter: str | None = None) -> list[Path]:
    """Have files opened and saved in another format."""
    if PROGRAM is None:
        raise FileNotFoundError("soffice")
    command = [PROGRAM, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    command += [f"--infilter={in_filter}"] if in_filter else []
    command += ["--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)  # noqa: S603 (the program found above)
    return [folder / f"{path.stem}.{ending}" for path in paths]


def cells(flat: Path) -> list[list[Seen]]:
    """The rows of the first sheet of a flat OpenDocument file."""
    table = next(ET.parse(flat).iter(f"{_TABLE}table"))  # noqa: S314 (LibreOffice wrote it just now)
    return [row for element in table.iter(f"{_TABLE}table-row") for row in _rows(element)]


def _rows(element: ET.Element) -> Iterator[list[Seen]]:
    row = [seen for cell in element.iter(f"{_TABLE}table-cell") for seen in _cells(cell)]
    while row and not row[-1].text and row[-1].formula is None:
        row.pop()
    if row:
        for _ in range(int(element.get(f"{_TABLE}number-rows-repeated", "1"))):
            yield row


def _cells(element: ET.Element) -> list[Seen]:
    repeats = int(element.get(f"{_TABLE}number-columns-repeated", "1"))
    if repeats > _MOST_REPEATS:
        return []
    text = "\n".join("".join(_texts(line)) for line in element.findall(f"{_TEXT}p"))
    return [Seen(text, element.get(f"{_TABLE}formula"))] * repeats


def _texts(element: ET.Element) -> Iterator[str]:
    """The text of a line; several spaces and tabs are elements of their own."""
    yield element.text or ""
    for part in element:
        if part.tag == f"{_TEXT}s":
            yield " " * int(part.get(f"{_TEXT}c", "1"))
        elif part.tag == f"{_TEXT}tab":
            yield "\t"
        else:
            yield from _texts(part)
        yield part.tail or ""
