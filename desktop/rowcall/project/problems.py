"""What the disk and a damaged file do to a project, in a person's words."""

from __future__ import annotations

from pathlib import Path

from rowcall.errors import DamagedProject, DiskFull, DiskProblem


def translated(error: BaseException, path: Path) -> BaseException:
    """An error of SQLite that comes from the world, in our words; anything else as it is."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_FULL"):
        return DiskFull(f"The disk is full, so {path.name} cannot be written.", "Free 50 MB and go on.")
    if name.startswith("SQLITE_IOERR"):
        return DiskProblem(f"{path.name} cannot be written: the disk reports an error.", "Check the disk, then go on.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return DiskProblem(f"{path.name} cannot be written here.", "Choose a folder that you may write to.")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DiskProblem(f"Another program keeps {path.name} locked.", "Close it there, then go on.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(path)
    return error


def damaged(path: Path, title: str = "{name} is damaged.") -> DamagedProject:
    """A file is not whole: what to do about it."""
    return DamagedProject(title.format(name=path.name), rescue_advice(path), path)


def rescue_advice(path: Path) -> str:
    """What to do about a damaged project."""
    return f"Save what can be read of it with `rowcall recover {path.name}`, or open a backup of it."
