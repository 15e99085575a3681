"""The look: every token is used rightly, text can be read, icons follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rowcall.settings.places import resources
from rowcall.ui import commands
from rowcall.ui.grid import looks, states
from rowcall.ui.theme import icons, theme
from rowcall.ui.theme.tokens import DARK, LIGHT, Tokens

PAIRS = [
    *((tone, f"{tone}_back") for tone in ("found", "warn", "failed", "waiting", "running")),
    *((text, ground) for text in ("text", "text_muted") for ground in ("background", "surface", "surface_raised")),
    ("accent_text", "accent"),
    ("accent", "surface"),
    ("text", "accent_soft"),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    light, dark = sorted((luminance(getattr(tokens, text)), luminance(getattr(tokens, ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_the_style_sheet_names_only_what_is_there(tokens: Tokens) -> None:
    sheet = theme.style_sheet(tokens)
    assert "${" not in sheet
    pictures = [part.split('"')[0] for part in sheet.split('url("')[1:]]
    assert pictures
    assert [picture for picture in pictures if not Path(picture).is_file()] == []


def named_icons() -> Iterator[str]:
    yield from (command.icon for command in commands.COMMANDS)
    yield from looks.ICONS.values()
    for chips in (states.OUTCOMES, states.LIVE, states.CHECKS):
        yield from (chip.icon for chip in chips.values())


def test_every_icon_that_is_named_is_there() -> None:
    folder = resources() / "icons"
    assert [name for name in named_icons() if not (folder / f"{name}.svg").is_file()] == []
    assert "ISC" in (folder / "LICENSE").read_text(encoding="utf-8")


def darkest(image: QImage) -> str:
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((colour for colour in colours if colour.alpha() > 200), key=lambda colour: colour.alpha()).name()


def test_a_dressed_button_changes_with_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.dress(button, "square", "text")
    seen = []
    for look, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.apply(qapp, look)
        seen.append((darkest(button.icon().pixmap(16, 16).toImage()), theme.current()))
        assert seen[-1] == (QColor(tokens.text).name(), tokens)
    theme.apply(qapp, "light")
