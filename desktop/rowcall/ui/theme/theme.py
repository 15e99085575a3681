"""Puts a look on the whole program: palette, font and one style sheet made from the tokens."""

from __future__ import annotations

from dataclasses import asdict, replace
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from rowcall.settings.places import resources
from rowcall.ui.theme import icons
from rowcall.ui.theme.tokens import LIGHT, LOOKS, Tokens

FONT = "Inter"
STYLE = "fusion"
_ROW_HEIGHTS = {"compact": 24, "normal": LIGHT.row_height, "roomy": 38}
_SHADES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class _Theme(QObject):
    """What is worn now, and who is told when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.scheme = "system"
        self.density = "normal"
        self.follows_system = False


_theme = _Theme()
theme_changed = _theme.changed
"""Emitted after the whole program wears another look."""


def current() -> Tokens:
    """The colours and measures that are worn now."""
    return _theme.tokens


def scheme() -> str:
    """What was asked for: `system`, `light`, `dark` or `contrast`."""
    return _theme.scheme


def apply(app: QApplication, scheme: str, density: str = "") -> None:
    """Wear a look.

    Args:
        app: The program.
        scheme: `light`, `dark`, `system` for what the desktop says (light where it does not say), or `contrast` for
            high contrast in the desktop's shade.
        density: `compact`, `normal` or `roomy` rows; empty: as before.
    """
    _theme.scheme = scheme
    _theme.density = density or _theme.density
    hints = app.styleHints()
    if not _theme.follows_system:
        _theme.follows_system = True
        hints.colorSchemeChanged.connect(lambda _scheme: _follow(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: _follow(app))
    hints.setColorScheme(_SHADES.get(scheme, Qt.ColorScheme.Unknown))
    _wear(app, _tokens_of(app))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it seen at once."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _follow(app: QApplication) -> None:
    tokens = _tokens_of(app)
    if tokens != _theme.tokens:
        _wear(app, tokens)


def _tokens_of(app: QApplication) -> Tokens:
    return replace(_look_of(app), row_height=_ROW_HEIGHTS[_theme.density])


def _look_of(app: QApplication) -> Tokens:
    hints = app.styleHints()
    shade = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    if _theme.scheme in _SHADES:
        return LOOKS[_theme.scheme]
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return LOOKS[f"contrast-{shade}" if wants_contrast or _theme.scheme == "contrast" else shade]


def _wear(app: QApplication, tokens: Tokens) -> None:
    _theme.tokens = tokens
    icons.wear(tokens)
    if app.style().name() != STYLE:
        app.setStyle(STYLE)
    app.setFont(_font(tokens))
    app.setPalette(_palette(tokens))
    app.setStyleSheet(style_sheet(tokens))
    icons.dress_again(app)
    _theme.changed.emit()


def _font(tokens: Tokens) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if FONT in QFontDatabase.families():
        font.setFamily(FONT)
    font.setPixelSize(tokens.font)
    return font


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface_hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text_muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.failed,
        role.ToolTipBase: tokens.surface_raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface_raised,
        role.Midlight: tokens.border,
        role.Mid: tokens.border_strong,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
        role.Accent: tokens.accent,
    }
    palette = QPalette()
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.text_faint))
    return palette


def style_sheet(tokens: Tokens) -> str:
    """The style sheet in these colours and measures."""
    folder = resources() / "style"
    sheets = sorted(folder.glob("*.qss"), reverse=True)
    template = Template("".join(file.read_text(encoding="utf-8") for file in sheets))
    return template.substitute(asdict(tokens), shade=tokens.shade, images=folder.as_posix())
