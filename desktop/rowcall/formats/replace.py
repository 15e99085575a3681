"""Writes a file beside its target and puts it in place only when it is whole, on the disk, and reads back right."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

from rowcall.errors import FileProblem
from rowcall.formats.problems import clear_file_errors

_CHUNK = 1 << 20


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary path to write to; it takes the target's place when the block ends well.

    Whatever goes wrong, the file that was there before stays whole and nothing is left beside it.

    Raises:
        FileProblem: If the target cannot be written.
    """
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    with clear_file_errors(target):
        if target.is_dir():
            raise FileProblem(f"{target.name} is a folder.", "Choose a name for the file.")
        try:
            temporary.touch(mode=0o600, exist_ok=False)
            yield temporary
            temporary.replace(target)
            _sync_folder(target.parent)
        finally:
            temporary.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have what was written on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name as lasting as the bytes; where folders cannot be opened (Windows) the system sees to it."""
    with contextlib.suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def check_count(target: Path, what: str, written: int, found: int) -> None:
    """Compare what was written with what can be read back.

    Raises:
        FileProblem: If they differ.
    """
    if written != found:
        raise FileProblem(
            f"{target.name} was not written right: {written:,} {what} went in, {found:,} can be read.",
            "The file that was there before is as it was. Check the drive and export again.",
        )


def check_bytes(target: Path, written: Path, checksum: int) -> None:
    """Read a file back and compare it with what was written (by CRC-32).

    Raises:
        FileProblem: If they differ.
    """
    found = 0
    with written.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found = crc32(chunk, found)
    if found != checksum:
        raise FileProblem(
            f"{target.name} was not written right: what can be read differs from what went in.",
            "The file that was there before is as it was. Check the drive and export again.",
        )
