"""Turns what the operating system says of a file into sentences that tell a person what to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rowcall.errors import FileProblem

_SENTENCES = {
    errno.EISDIR: ("{name} is a folder.", "Choose a file in it."),
    errno.ENOTDIR: ("{folder} is a file, not a folder.", "Choose another place."),
    errno.ENOSPC: ("There is not enough space for {name}.", "Free some space, then try again."),
    errno.EDQUOT: ("There is not enough space for {name}.", "Free some space, then try again."),
    errno.ENAMETOOLONG: ("The file's name is too long.", "Give it a shorter one."),
    errno.ENOENT: ("{name} is not there.", "It may have been moved or renamed, or its drive is not connected."),
}
_LOCKED = ("{name} is locked or not yours to use.", "Close it where it is open, and check that you may use it.")
_NO_FOLDER = ("The folder {folder} is not there.", "Make it, or choose another one.")


@contextmanager
def clear_file_errors(path: Path) -> Iterator[None]:
    """Say in a sentence why a file cannot be opened, read or written.

    Raises:
        FileProblem: In place of any OSError.
    """
    try:
        yield
    except OSError as error:
        raise _problem(path, error) from error


def _problem(path: Path, error: OSError) -> FileProblem:
    reason = error.strerror or "the drive does not answer"
    other = ("{name} cannot be read or written: " + reason + ".", "Copy it to this computer and try again.")
    title, advice = _SENTENCES.get(error.errno or 0, other)
    if isinstance(error, PermissionError):
        title, advice = _LOCKED
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        title, advice = _NO_FOLDER
    return FileProblem(title.format(name=path.name, folder=path.parent), advice)
