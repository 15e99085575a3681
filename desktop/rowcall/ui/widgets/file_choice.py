"""Lets a file be chosen without holding up everything else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from rowcall.ui import tasks

LISTS = ("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.html", "*.htm")
"""What files are called that may hold a list."""


async def chosen_file(dialog: QFileDialog, name: str) -> Path | None:
    """The file that is chosen in a dialog, which is gone then; None where none is.

    Args:
        dialog: What may be chosen.
        name: Its object name.
    """
    dialog.setObjectName(name)
    accepted = await tasks.finished(dialog)
    paths = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(paths[0]) if accepted and paths else None
