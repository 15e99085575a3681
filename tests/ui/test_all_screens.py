"""Every screen and dialog, in a sample of looks, scales and languages: nothing is cut off, raw or without a name.

With ROWCALL_ALL_SCREENS set, every combination is walked through, and every state of the sheet, of a run and of the
pages around them; with ROWCALL_SHOTS, pictures of all are kept.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support import long_words, more_screens, rare_screens
from tests.support.isolation import home_environment

from rowcall.ui.languages import speech
from rowcall.ui.theme.tokens import LOOKS

LAPTOP = (1280, 720)
"""The screen in device-independent pixels, at any scale."""
SCALES = ("1", "1.5", "2")
SAMPLE = (("light", "1", long_words.NAME), ("dark", "1.5", "de"))
SCREENS = {
    *("start", "settings-real", "message", "import", "target", "target-filled", "check", "watch", "finished"),
    *("palette", "keys", "help", "export", "ledger", "set_aside", "vault", "saved", "settings", "start-practice"),
}
"""Those that have to be seen; dialogs of other commands come by themselves."""

WHOLE = "ROWCALL_ALL_SCREENS" in os.environ
ALL = tuple(itertools.product(LOOKS, SCALES, (*speech.SPOKEN, long_words.NAME)))
COMBINATIONS = ALL if WHOLE else SAMPLE


def laptop(folder: Path, scale: str) -> str:
    """A screen without a monitor, of the size of a small laptop's."""
    width, height = (round(side * float(scale)) for side in LAPTOP)
    screen = {"name": "laptop", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("look", "scale", "language"), COMBINATIONS)
def test_every_screen_can_be_read(look: str, scale: str, language: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ,
        **home_environment(home),
        "QT_SCALE_FACTOR": scale,
        "QT_QPA_PLATFORM": laptop(tmp_path, scale),
    }
    name = f"{look}-{scale}-{language}"
    done = subprocess.run(  # noqa: S603 - this program itself
        [sys.executable, "-m", "tests.support.all_screens", look, language, name, "whole" if WHOLE else ""],
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert set(told["seen"]) >= (SCREENS | more_screens.SCREENS | rare_screens.SCREENS if WHOLE else SCREENS)
    assert told["faults"] == []
