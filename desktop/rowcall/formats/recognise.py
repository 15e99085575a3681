"""Finds out what kind of file it is: by what is in it, then by its name."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats import delimited, html_table, workbook
from rowcall.formats.archive_limits import check_archive, check_size
from rowcall.formats.encoding import wide_encoding
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.table import Format
from rowcall.model.import_plans import Dialect, Remark

HEAD_BYTES = 8192
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK_PARTS = ("xl/workbook.xml", "content.xml", "xl/workbook.bin")
_OTHER_KINDS = {
    b"%PDF": "a PDF",
    b"{\\rtf": "a text document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x1f\x8b": "a packed file",
    b"Rar!": "a packed file",
    b"7z\xbc\xaf": "a packed file",
}
_Names = tuple[str, tuple[str, ...]]
"""What a file is, and the ends of the names that such files have."""
_TEXT_NAMES: _Names = ("a text file with a row on each line", (".csv", ".tsv", ".txt", ".tab"))
_PAGE_NAMES: _Names = ("a web page with a table", (".html", ".htm"))
_BOOK_NAMES: _Names = ("a workbook", (".xlsx", ".xlsm", ".xlsb", ".ods"))
_OLD_BOOK_NAMES: _Names = ("a workbook of Excel 97 to 2003", (".xls",))
_MARKUP = {
    re.compile(r"<[?!/a-zA-Z]"): "a web page or XML",
    re.compile(r'\{\s*["}]|\[\s*[\[{"\d\]]'): "JSON",
}
_ADVICE = "Rowcall opens CSV and Excel files. Open it where it was made, save the list as CSV or XLSX and use that."
_CONTROL = frozenset(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27}
_MOST_CONTROL = 0.05
"""Share of control characters above which a file is no text."""


def recognise(path: Path) -> Format:
    """Say how to read the file.

    Raises:
        FileProblem: If it is no table, is protected with a password, or cannot be read.
    """
    with clear_file_errors(path):
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
        if not head.strip():
            raise FileProblem(f"{path.name} is empty.", "Choose a file with a header and rows.")
        if path.name.startswith("~$"):
            raise FileProblem(
                f"{path.name} only marks a workbook as open in Excel.", f"Choose the workbook itself: {path.name[2:]}."
            )
        if head.startswith(b"PK"):
            return _workbook(path)
        if head.startswith(_OLE):
            return _old_workbook(path)
        return _text(path, head)


def format_of(dialect: Dialect) -> Format:
    """How to read a file that was recognised before."""
    return next((one for one in (delimited.FORMAT, html_table.FORMAT) if one.name == dialect.format), workbook.FORMAT)


def name_remarks(path: Path, found: Format) -> tuple[Remark, ...]:
    """What to say where a file is not what its name says; it is read as what it is.

    Raises:
        FileProblem: If it cannot be read.
    """
    kind, names = _TEXT_NAMES if found is delimited.FORMAT else _PAGE_NAMES
    if found is workbook.FORMAT:
        with clear_file_errors(path), path.open("rb") as file:
            kind, names = _OLD_BOOK_NAMES if file.read(len(_OLE)) == _OLE else _BOOK_NAMES
    suffix = path.suffix.lower()
    every = (_TEXT_NAMES, _PAGE_NAMES, _OLD_BOOK_NAMES, _BOOK_NAMES)
    if suffix in names or not any(suffix in others for _kind, others in every):
        return ()
    return (Remark(f"{path.name} is {kind}, whatever its name says; it is read as that."),)


def _no_table(path: Path, kind: str) -> FileProblem:
    return FileProblem(f"{path.name} is {kind}, not a table.", _ADVICE)


def _workbook(path: Path) -> Format:
    check_archive(path)
    with zipfile.ZipFile(path) as archive:
        if not {name.replace("\\", "/").lower() for name in archive.namelist()} & set(_WORKBOOK_PARTS):
            raise _no_table(path, "a packed file")
    return workbook.FORMAT


def _old_workbook(path: Path) -> Format:
    """A workbook of Excel 97, or a protected one of today: both are in the same kind of container."""
    check_size(path)
    with path.open("rb") as file:
        if _ENCRYPTED in file.read():
            raise FileProblem(
                f"{path.name} is protected with a password.",
                "Open it in Excel, save a copy without password, use that.",
            )
    return workbook.FORMAT


def _text(path: Path, head: bytes) -> Format:
    kind = next((kind for mark, kind in _OTHER_KINDS.items() if head.startswith(mark)), None)
    if kind:
        raise _no_table(path, kind)
    wide = wide_encoding(head)
    text = head.decode(wide or "utf-8", errors="replace").lstrip("\ufeff \t\r\n\0")
    if not text:
        raise FileProblem(f"{path.name} is empty.", "Choose a file with a header and rows.")
    if wide is None and _control_share(head) > _MOST_CONTROL:
        raise _no_table(path, "a file of another kind")
    if text[0] == "<" and html_table.is_page_with_table(path):
        return html_table.FORMAT
    for pattern, kind in _MARKUP.items():
        if pattern.match(text):
            raise _no_table(path, kind)
    return delimited.FORMAT


def _control_share(head: bytes) -> float:
    """Zero bytes count for little here: some programs strew them into text."""
    return sum(1 for byte in head if byte in _CONTROL and byte) / len(head) + (head.count(0) / len(head)) / 4
