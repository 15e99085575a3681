"""Reads and replaces small JSON files so that a crash leaves the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rowcall.errors import SettingsProblem


def read_json(path: Path) -> dict[str, Any]:
    """Return the object in a file; empty where there is no file.

    Raises:
        SettingsProblem: If the file exists and cannot be read as a JSON object.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsProblem(
            f"{path} cannot be read ({error.strerror}).", "Check that you may read it; nothing was changed."
        ) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(content, dict):
        raise _damaged(path)
    return content


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Put an object in place of a file that only the user may read.

    Raises:
        SettingsProblem: If it cannot be written; the old file is then still there.
    """
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n")


def write_text(path: Path, text: str) -> None:
    """Put a text in place of a file that only the user may read.

    Raises:
        SettingsProblem: If it cannot be written; the old file is then still there.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)  # left by a crash: its mode and owner are not to be trusted
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):  # nothing to take away where not even the folder is one
            temporary.unlink()
        raise SettingsProblem(
            f"{path} cannot be written ({error.strerror}).",
            "Check that the disk has room and that you may write there.",
        ) from error


def _damaged(path: Path) -> SettingsProblem:
    return SettingsProblem(
        f"{path} is damaged and was left as it is.", "Repair it, or move it away to start with the usual settings."
    )
