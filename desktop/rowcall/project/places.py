"""Whether a project may be kept in a folder, and whether it can be written there."""

from __future__ import annotations

import os
from pathlib import Path

from rowcall.errors import ProjectProblem
from rowcall.project.folder import network_share, synced_by

_ANYBODY_MAY_WRITE = 0o222


def refuse_share(path: Path) -> None:
    """Refuse a folder that other computers write to as well.

    Raises:
        ProjectProblem: If the folder is on a network share: its log would be torn by two computers.
    """
    share = network_share(path.absolute().parent)
    if share:
        raise ProjectProblem(
            f"{path.name} is on the network drive {share}, where a project can be damaged.",
            "Keep it on this computer's own disk, and share exports of it.",
        )


def sync_warning(path: Path) -> str:
    """What to know about a folder that is copied to other computers; empty where it is not."""
    service = synced_by(path.absolute().parent)
    if not service:
        return ""
    return f"{service} copies this folder. Close the project before you open it on another computer."


def why_read_only(path: Path) -> str:
    """Why a project can be read but not written, as a sentence; empty where it can be written."""
    folder = path.absolute().parent
    if not path.stat().st_mode & _ANYBODY_MAY_WRITE or not _opens_for_writing(path):
        return f"{path.name} is write-protected, so it can be looked at and exported, but not changed."
    if not folder.stat().st_mode & _ANYBODY_MAY_WRITE or not os.access(folder, os.W_OK):
        return f"The folder of {path.name} cannot be written, so it can be looked at and exported, but not changed."
    return ""


def _opens_for_writing(path: Path) -> bool:
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError:
        return False
    return True
