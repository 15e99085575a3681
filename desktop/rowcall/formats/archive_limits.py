"""Refuses workbooks that would unpack to more than a list can be, before any parser sees them."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path, PurePosixPath

from rowcall.errors import FileProblem

MOST_BYTES = 100_000_000
"""Bytes of a workbook as it lies on the disk."""

MOST_PARTS = 10_000
MOST_UNPACKED = 1_000_000_000
"""Bytes of all parts together, unpacked; no reader unpacks more of a part than the archive says that it has."""

MOST_RATIO = 200
"""How many times larger a part may become; judged above SMALL_PART only, since short repeated text packs very well."""

SMALL_PART = 10_000_000

_MOST_LISTED = 4_000_000
"""Bytes of an archive's list of parts: each takes at least 46, with its name about 100."""

_LIST_END = struct.Struct("<4s4H2LH")
"""End of central directory record: PKWARE's APPNOTE 6.3.10, 4.3.16."""

_WIDE_END = struct.Struct("<4sQ2H2L4Q")
"""The same for archives beyond 4 GB (Zip64): 4.3.14."""

_LONGEST_COMMENT = 65_535


def check_archive(path: Path) -> None:
    """Look at what the archive says of itself.

    Raises:
        FileProblem: If it is too large, or no sound archive.
        OSError: If it cannot be read.
    """
    check_size(path)
    if _listed_bytes(path) > _MOST_LISTED:
        raise _too_much(path)  # before the list is read: it would itself take the memory
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged(path) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED or any(map(_bomb, parts)):
        raise _too_much(path)
    if any(part.flag_bits & 1 for part in parts):
        raise FileProblem(f"{path.name} is protected with a password.", "Save a copy without password, use that.")
    if any(_leads_out(part.filename) for part in parts):
        raise FileProblem(
            f"{path.name} has content that no spreadsheet program writes.",
            "Open it in Excel, copy the list into a new workbook and save that.",
        )


def check_size(path: Path) -> None:
    """Refuse a workbook that is too large on the disk already.

    Raises:
        FileProblem: If it is.
        OSError: If it cannot be read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise FileProblem(f"{path.name} is larger than 100 MB.", "Save the sheet as CSV and open that.")


def _listed_bytes(path: Path) -> int:
    """How long the archive's list of parts is."""
    with path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _LIST_END.size - _LONGEST_COMMENT - 20 - _WIDE_END.size))
        tail = file.read()
    place = tail.rfind(b"PK\5\6")
    if place < 0 or len(tail) - place < _LIST_END.size:
        raise damaged(path)
    listed = int(_LIST_END.unpack_from(tail, place)[5])
    wide = tail.rfind(b"PK\6\6", 0, place)
    if wide >= 0 and len(tail) - wide >= _WIDE_END.size:
        return max(int(_WIDE_END.unpack_from(tail, wide)[8]), listed if listed != 0xFFFFFFFF else 0)
    return listed


def _bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > SMALL_PART and part.file_size > MOST_RATIO * max(1, part.compress_size)


def _leads_out(name: str) -> bool:
    """Whether a part would land outside of the folder that it is unpacked to; nothing is unpacked here."""
    plain = PurePosixPath(name.replace("\\", "/"))
    return plain.is_absolute() or ".." in plain.parts or name[1:2] == ":"


def _too_much(path: Path) -> FileProblem:
    return FileProblem(
        f"{path.name} would unpack to more than a list of companies or contacts can be.",
        "Open it in Excel, copy the list into a new workbook and save that.",
    )


def damaged(path: Path) -> FileProblem:
    """What to say of a workbook that cannot be parsed."""
    return FileProblem(f"{path.name} is damaged or no workbook.", "Open it in Excel, save it again and try that file.")
