"""The look: every token is used rightly, text can be read, icons follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rowcall.settings.places import resources
from rowcall.ui import commands
from rowcall.ui.grid import looks, states
from rowcall.ui.theme import icons, theme
from rowcall.ui.theme.tokens import DARK, LIGHT, LOOKS, Tokens

TONES = ("found", "warn", "failed", "waiting", "running")
GROUNDS = ("background", "surface", "surface_raised")
PAIRS = [
    *((tone, f"{tone}_back") for tone in TONES),
    *(("text", f"{tone}_back") for tone in TONES),
    *((text, ground) for text in ("text", "text_muted") for ground in (*GROUNDS, "surface_hover", "accent_soft")),
    *((tone, ground) for tone in ("accent", "failed") for ground in GROUNDS),
    *(("accent_text", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    ("accent", "accent_soft"),
    ("accent", "surface_hover"),
    ("failed", "failed_back"),
    *((text, ground) for text in ("text", "text_muted") for ground in ("waiting_back", "track")),
    ("text", "chosen"),
    ("text_muted", "running_back"),
    *((tone, ground) for tone in TONES for ground in GROUNDS),
    *((tone, ground) for tone in ("found", "warn", "failed", "waiting", "running") for ground in ("surface_hover",)),
]
"""Words and the ground that they stand on, wherever the style sheets and painters put them."""
SHAPES = [
    *(("outline", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in (*GROUNDS, "waiting_back")),
    *((tone, ground) for tone in TONES for ground in GROUNDS),
]
"""Outlines of inputs, rings of the focus, marks and icons, and what lies around them."""
LOOKS_WORN = pytest.mark.parametrize("tokens", LOOKS.values(), ids=LOOKS)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    light, dark = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_faint(tokens: Tokens, pairs: Sequence[tuple[str, str]], least: float) -> list[str]:
    measured = ((f"{one} on {other}", contrast(tokens, one, other)) for one, other in pairs)
    return [f"{pair}: {value:.2f}" for pair, value in measured if value < least]


@LOOKS_WORN
def test_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    assert too_faint(tokens, PAIRS, 7.0 if tokens.name.startswith("contrast") else 4.5) == []


@LOOKS_WORN
def test_shapes_that_mean_something_can_be_seen(tokens: Tokens) -> None:
    assert too_faint(tokens, SHAPES, 3.0) == []


@LOOKS_WORN
def test_what_is_switched_off_can_still_be_made_out(tokens: Tokens) -> None:
    assert too_faint(tokens, [("text_faint", ground) for ground in GROUNDS], 2.5) == []


@LOOKS_WORN
def test_the_style_sheet_names_only_what_is_there(tokens: Tokens) -> None:
    sheet = theme.style_sheet(tokens)
    assert "${" not in sheet
    pictures = [part.split('"')[0] for part in sheet.split('url("')[1:]]
    assert pictures
    assert [picture for picture in pictures if not Path(picture).is_file()] == []


def test_faint_text_is_for_what_is_switched_off() -> None:
    sheets = "".join(file.read_text(encoding="utf-8") for file in (resources() / "style").glob("*.qss"))
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"\$\{(\w+)\}", r"@\1", sheets))
    faint = [names.strip() for names, body in rules if re.search(r"(?<!-)\bcolor: @text_faint", body)]
    assert faint
    assert [names for names in faint if ":disabled" not in names] == []


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
