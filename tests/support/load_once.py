"""Loads one list in a process of its own and tells how long it took and how much memory: `LIST FOLDER`, on Linux."""

import json
import os
import sys
import threading
import time
from pathlib import Path

from tests.support.big_lists import Loader

from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from

_LOOK_EVERY = 0.02


def peak(process: int | str) -> int:
    """The most memory that a process ever held, in bytes; 0 where it has gone."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


class ChildrenWatched:
    """The most memory that any child process held."""

    def __init__(self) -> None:
        self.peak = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="children")

    def __enter__(self) -> "ChildrenWatched":
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(_LOOK_EVERY):
            for task in Path(f"/proc/{os.getpid()}/task").iterdir():
                children = (task / "children").read_text(encoding="ascii").split()
                self.peak = max([self.peak, *map(peak, children)])


def main(path: Path, folder: Path) -> None:
    start = time.perf_counter()
    with ChildrenWatched() as children:
        plan = plan_from(preview(path))
        previewed = time.perf_counter()
        Loader(plan, folder)()
    ended = time.perf_counter()
    told = {"preview": previewed - start, "load": ended - previewed, "peak": peak("self"), "child_peak": children.peak}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
