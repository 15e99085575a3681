"""Workbooks made to harm: a sentence within seconds, little memory, nothing read elsewhere; a list in them is read."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import psutil
import pytest
from tests.support.list_files.hostile import OPENED, REFUSED, outside_address

from rowcall.errors import FileProblem
from rowcall.formats.recognise import recognise

MEMORY = 200_000_000
PATIENCE = 10


@contextmanager
def little_memory() -> Iterator[None]:
    """Watches that this very process stays small."""
    this = psutil.Process()
    before, seen, done = this.memory_info().rss, [0], threading.Event()

    def watch() -> None:
        while not done.wait(0.01):
            seen.append(this.memory_info().rss)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield
    finally:
        done.set()
        watching.join()
    assert max(seen) < before + MEMORY


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    write, said = REFUSED[name]
    path = write(tmp_path / "list.xlsx")
    before = path.read_bytes()
    start = time.monotonic()
    with little_memory(), pytest.raises(FileProblem, match=said):
        recognise(path).sample(path, None, 50)
    assert time.monotonic() - start < PATIENCE
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", OPENED)
def test_the_list_in_it_is_read(tmp_path: Path, name: str) -> None:
    path = OPENED[name](tmp_path / "list.xlsx")
    with little_memory():
        found = recognise(path)
        sample = found.sample(path, None, 50)
        rows = list(chain.from_iterable(found.batches(path, sample.dialect, sample.headers)))
    assert sample.headers == ("Name", "City")
    assert rows[0] == (1, ["Ada", "Paris"], False)


def test_nothing_is_asked_for_over_the_network(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        path = outside_address(tmp_path / "list.xlsx", f"http://127.0.0.1:{server.getsockname()[1]}/x")
        with pytest.raises(FileProblem, match="no spreadsheet program"):
            recognise(path).sample(path, None, 50)
        with pytest.raises(BlockingIOError):
            server.accept()
