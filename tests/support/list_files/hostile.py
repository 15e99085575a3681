"""Writes workbooks that are made to harm whoever opens them."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.support.list_files.raw_workbook import RawSheet, cell, row, text_row, write_raw

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LIST = text_row(1, "Name", "City") + text_row(2, "Ada", "Paris")


def _with_part(path: Path, name: str, content: bytes) -> Path:
    return write_raw(path, RawSheet(LIST), more={name: content})


def ratio(path: Path) -> Path:
    """A part of 40 MB in 40 KB."""
    write_raw(path, RawSheet(LIST))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/a.bin", "w") as part:
        for _ in range(40):
            part.write(bytes(1_000_000))
    return path


def lying_size(path: Path) -> Path:
    """A sheet of which the archive says that it has 1,000 bytes, and which has 4 million."""
    write_raw(path, RawSheet(LIST + "<!-- " + " " * 4_000_000 + " -->"))
    data = bytearray(path.read_bytes())
    real = struct.pack(
        "<L", next(part for part in zipfile.ZipFile(path).infolist() if "sheet1" in part.filename).file_size
    )
    path.write_bytes(data.replace(real, struct.pack("<L", 1000)))
    return path


def nested(path: Path) -> Path:
    """An archive in the archive, which nobody opens."""
    inner = path.with_suffix(".zip")
    ratio(inner)
    return _with_part(path, "xl/embeddings/inner.zip", inner.read_bytes())


def many_parts(path: Path) -> Path:
    """So many parts that the archive's list alone takes 5 MB; a million would be the same."""
    listed = b"".join(
        struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0) + b"%06d" % number
        for number in range(100_000)
    )
    first = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0, 0, 6, 0) + b"000000"
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, len(listed), len(first), 0)
    path.write_bytes(first + listed + end)
    return path


def far_cell(path: Path) -> Path:
    """A cell at the other end of the sheet."""
    return write_raw(path, RawSheet(LIST + row(1048576, cell("XFD1048576", "x"))))


def wide_cell(path: Path) -> Path:
    """A cell far to the right and rather far down."""
    return write_raw(path, RawSheet(LIST + row(20000, cell("XFD20000", "x"))))


def beyond(path: Path) -> Path:
    """A cell where no sheet has one."""
    return write_raw(path, RawSheet(LIST + row(4_000_000, cell("A4000000", "x"))))


def lying_count(path: Path) -> Path:
    """Shared texts that are said to be four thousand million."""
    counts = 'count="4294967295" uniqueCount="4294967295"'
    texts = f'<?xml version="1.0"?><sst xmlns="{MAIN}" {counts}><si><t>Ada</t></si></sst>'
    return write_raw(path, RawSheet(LIST + row(3, cell("A3", 0, kind="s"))), texts=texts)


def _texts_with(path: Path, declaration: str) -> Path:
    texts = f'<?xml version="1.0"?><!DOCTYPE sst [{declaration}]><sst xmlns="{MAIN}"><si><t>&x;</t></si></sst>'
    return write_raw(path, RawSheet(LIST + row(3, cell("A3", 0, kind="s"))), texts=texts)


def outside_file(path: Path) -> Path:
    """A text that is another file."""
    return _texts_with(path, '<!ENTITY x SYSTEM "file:///etc/passwd">')


def outside_address(path: Path, address: str = "http://127.0.0.1:9/x") -> Path:
    """A text that is at an address."""
    return _texts_with(path, f'<!ENTITY x SYSTEM "{address}">')


def billion_laughs(path: Path) -> Path:
    """Entities of entities of entities."""
    laughs = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    return _texts_with(path, f'<!ENTITY l0 "lol">{laughs}<!ENTITY x "&l9;">')


def quadratic(path: Path) -> Path:
    """One long entity, used very often."""
    return _texts_with(path, f'<!ENTITY a "{"a" * 50_000}"><!ENTITY x "{"&a;" * 50_000}">')


def in_sheet(path: Path) -> Path:
    """Entities in the sheet itself."""
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{LIST}</sheetData></worksheet>'
    whole = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x "y">]>{sheet}'
    return write_raw(path, RawSheet("", whole=whole))


def leading_out(path: Path) -> Path:
    """A part that would be written elsewhere."""
    return _with_part(path, "../../evil.txt", b"x")


def absolute(path: Path) -> Path:
    """A part with an absolute name."""
    return _with_part(path, "/etc/evil", b"x")


def endless_row(path: Path) -> Path:
    """A row that takes 80 MB without an end."""
    return write_raw(path, RawSheet(LIST + '<row r="3">' + "<c/>" * 20_000_000))


def cut(path: Path) -> Path:
    """Half of a workbook."""
    write_raw(path, RawSheet(LIST * 500))
    path.write_bytes(path.read_bytes()[:700])
    return path


def protected(path: Path) -> Path:
    """What Excel makes of a workbook with a password."""
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)
    )
    return path


REFUSED: dict[str, tuple[Callable[[Path], Path], str]] = {
    "D47-password": (protected, "protected with a password"),
    "D50-ratio": (ratio, "would unpack to more"),
    "D50-size-that-lies": (lying_size, "damaged"),
    "D50-very-many-parts": (many_parts, "would unpack to more"),
    "D50-part-that-leads-out": (leading_out, "no spreadsheet program"),
    "D50-absolute-part": (absolute, "no spreadsheet program"),
    "D51-cell-beyond-the-sheet": (beyond, "outside of any sheet"),
    "D51-endless-row": (endless_row, "outside of any sheet|would unpack"),
    "D52-count-that-lies": (lying_count, "cannot be read safely"),
    "D53-file-elsewhere": (outside_file, "no spreadsheet program"),
    "D53-address-elsewhere": (outside_address, "no spreadsheet program"),
    "D54-billion-laughs": (billion_laughs, "no spreadsheet program"),
    "D54-quadratic": (quadratic, "no spreadsheet program"),
    "D54-in-the-sheet": (in_sheet, "no spreadsheet program"),
    "cut-in-half": (cut, "damaged"),
}
"""Name -> who writes it, and what is said of it."""

OPENED: dict[str, Callable[[Path], Path]] = {
    "D50-archive-in-the-archive": nested,
    "D51-far-cell": far_cell,
    "D51-wide-cell": wide_cell,
}
"""Name -> who writes what can be read all the same."""
