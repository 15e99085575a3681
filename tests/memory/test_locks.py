"""Locks are tested here because what is shared between processes rests on them."""

import multiprocessing
import os
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from rowcall.locks import FileLock

SPAWN = multiprocessing.get_context("spawn")


def test_only_one_holds_it_inside_one_process_too(tmp_path: Path) -> None:
    one, other = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert one.take()
    assert one.take(), "whoever holds it still holds it"
    assert not other.take()
    one.free()
    assert other.take()
    assert not one.take()
    other.close()
    assert one.take()
    one.close()
    assert not one.held


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"):
        FileLock(tmp_path / "nowhere" / "lock")


def _hold(path: Path, pipe: Connection) -> None:
    lock = FileLock(path)
    pipe.send(lock.take())
    pipe.recv()


def test_the_system_frees_what_a_killed_process_held(tmp_path: Path) -> None:
    ours, theirs = SPAWN.Pipe()
    process = SPAWN.Process(target=_hold, args=(tmp_path / "lock", theirs))
    process.start()
    assert ours.recv() is True
    lock = FileLock(tmp_path / "lock")
    assert not lock.take()
    os.kill(process.pid or 0, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    process.join()
    assert lock.take()
    lock.close()
    process.close()
    ours.close()
    theirs.close()
