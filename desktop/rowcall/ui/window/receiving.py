"""Takes in results that were saved elsewhere, such as by a relay, from their files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from rowcall.ui import tasks
from rowcall.ui.problems import Message

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow


async def receive(window: MainWindow) -> None:
    """Let files be chosen, take in what is new in them, and say what it has brought; nothing is sent."""
    dialog = QFileDialog(window, _tr("Take in saved results"), "", _tr("Saved results (*.json *.jsonl);;All files (*)"))
    dialog.setObjectName("receiveDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chosen = await tasks.finished(dialog)
    paths = [Path(name) for name in dialog.selectedFiles()]
    dialog.deleteLater()
    if not chosen or not paths:
        return
    received = await window.session.receive(paths)
    tone = "warn" if received.foreign else "accent"
    message = Message(window, _tr("Saved results are taken in."), received.sentence, (_tr("Close"),), tone=tone)
    message.setObjectName("received")
    await tasks.finished(message)


def _tr(text: str) -> str:
    return QCoreApplication.translate("receiving", text)
