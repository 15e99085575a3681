"""Locks are tested here because what is shared between processes rests on them."""

from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tests.support.processes import in_process

from rowcall.locks import FileLock


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
    with in_process(_hold, tmp_path / "lock") as other:
        assert other.pipe.recv() is True
        lock = FileLock(tmp_path / "lock")
        assert not lock.take()
        other.kill()
        assert lock.take()
        lock.close()
