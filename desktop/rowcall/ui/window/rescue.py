"""A damaged project: saves what can be read of it, or takes its newest backup; the file itself is left as it is."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.errors import DamagedProject, FileProblem
from rowcall.ui import problems, tasks
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow


async def rescued(window: MainWindow, problem: DamagedProject) -> Path | None:
    """Say what is wrong and what can be done; the project to open in place of the damaged one, or None.

    Raises:
        RowcallError: If nothing can be read, or the new project cannot be written.
    """
    told = _tr("What can be read of it can be saved into a new project. The damaged file is left as it is.")
    answers = [_tr("Close"), _tr("Recover what can be read…")]
    if problem.backup is not None:
        when = words.moment(problem.backup.stat().st_mtime)
        told = f"{told} {_tr('There is a backup from {when}.').format(when=when)}"
        answers.insert(1, _tr("Open the newest backup"))
    box = problems.question(window, problem.title, told, tuple(answers))
    box.setObjectName("damagedQuestion")
    box.give_by_enter()
    answer = await tasks.finished(box)
    if not answer:
        return None
    window.show_busy(_tr("Reading what can be read of {name}…").format(name=problem.path.name))
    if answers[answer] == answers[-1]:
        return await _recovered(window, problem.path)
    return await asyncio.to_thread(_backup_beside, problem)


async def _recovered(window: MainWindow, damaged: Path) -> Path | None:
    from rowcall.offline import recover_project  # noqa: PLC0415 - after the window shows

    found = await asyncio.to_thread(recover_project, damaged)
    title = _tr("{name} holds what could be read.").format(name=found.path.name)
    tone = "warn" if found.has_losses else "accent"
    box = problems.Message(window, title, found.sentence, (_tr("Later"), _tr("Open it")), tone=tone)
    box.setObjectName("recoveredQuestion")
    box.give_by_enter()
    window.session.remember_project(found.path)
    return found.path if await tasks.finished(box) == 1 else None


def _backup_beside(problem: DamagedProject) -> Path | None:
    """A copy of the newest backup beside the damaged file, so that the backup itself stays what it is."""
    if problem.backup is None:
        return None
    target, number = problem.path.with_name(f"{problem.path.stem} (backup){problem.path.suffix}"), 1
    while target.exists():
        number += 1
        target = problem.path.with_name(f"{problem.path.stem} (backup {number}){problem.path.suffix}")
    try:
        shutil.copyfile(problem.backup, target)
    except OSError as error:
        title = _tr("{name} cannot be written.").format(name=target.name)
        raise FileProblem(title, _tr("Free some space, or copy the backup yourself.")) from error
    return target


def _tr(text: str) -> str:
    return QCoreApplication.translate("rescue", text)
