"""Refuses workbooks that would unpack to more than a list can be, before any parser sees them."""

from __future__ import annotations

import zipfile
from pathlib import Path

from rowcall.errors import FileProblem

MOST_BYTES = 100_000_000
"""Bytes of a workbook as it lies on the disk."""

MOST_PARTS = 10_000
MOST_UNPACKED = 1_000_000_000
"""Bytes of all parts together, unpacked."""

MOST_RATIO = 200
"""How many times larger a part may become; judged above SMALL_PART only, since short repeated text packs very well."""

SMALL_PART = 10_000_000


def check_archive(path: Path) -> None:
    """Look at what the archive says of itself.

    Raises:
        FileProblem: If it is too large, or no sound archive.
    """
    if path.stat().st_size > MOST_BYTES:
        raise FileProblem(f"{path.name} is larger than 100 MB.", "Save the sheet as CSV and open that.")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise damaged(path) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED or any(map(_bomb, parts)):
        raise FileProblem(
            f"{path.name} would unpack to more than a list of companies or contacts can be.",
            "Open it in Excel, copy the list into a new workbook and save that.",
        )


def _bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > SMALL_PART and part.file_size > MOST_RATIO * max(1, part.compress_size)


def damaged(path: Path) -> FileProblem:
    """What to say of a workbook that cannot be parsed."""
    return FileProblem(f"{path.name} is damaged or no workbook.", "Open it in Excel, save it again and try that file.")
