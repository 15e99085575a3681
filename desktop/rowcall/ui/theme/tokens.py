"""The colours and measures that every part of the window draws from: light and dark, each also in high contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look; colours as `#rrggbb`, measures in device-independent pixels.

    A pair `x` / `x_back` is text and ground of a state, chosen to be read with ease on each other.
    """

    name: str
    """`light`, `dark`, `contrast-light` or `contrast-dark`."""
    background: str
    """Behind everything."""
    surface: str
    """What content lies on: the sheet, cards, inputs."""
    surface_raised: str
    """What lies over content: menus, dialogs."""
    surface_hover: str
    border: str
    border_strong: str
    """The outline of buttons and menus, whose words tell what they are."""
    outline: str
    """The outline of what is typed into or ticked, which nothing else shows."""
    handle: str
    """What is dragged in a scroll bar."""
    text: str
    text_muted: str
    text_faint: str
    """What is switched off; nothing that has to be read."""
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    """On the accent colour."""
    accent_soft: str
    """Ground of what is selected."""
    track: str
    """Ground of choices side by side."""
    chosen: str
    """Ground of the one of them that is chosen: it lies nearer to the eye than the others, in light and in dark."""
    found: str
    found_back: str
    warn: str
    warn_back: str
    failed: str
    failed_back: str
    waiting: str
    waiting_back: str
    running: str
    running_back: str
    shimmer: str
    """The light that passes over cells being filled."""

    space_xs: int = 4
    space_s: int = 8
    space_m: int = 12
    space_l: int = 16
    space_xl: int = 24
    radius: int = 8
    radius_small: int = 6
    font_small: int = 12
    font: int = 13
    font_large: int = 15
    font_heading: int = 18
    font_title: int = 26
    row_height: int = 30
    """Of a row of the grid."""
    control_height: int = 32
    """Of buttons and inputs."""

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name.endswith("dark")

    @property
    def shade(self) -> str:
        """`light` or `dark`: which pictures go with it."""
        return "dark" if self.dark else "light"


LIGHT = Tokens(
    name="light",
    background="#f3f4f8",
    surface="#ffffff",
    surface_raised="#ffffff",
    surface_hover="#eef0f6",
    border="#e3e6ed",
    border_strong="#cdd3de",
    outline="#828a99",
    handle="#b7bfcd",
    text="#151922",
    text_muted="#5a6474",
    text_faint="#8a93a3",
    accent="#3857d6",
    accent_hover="#2f4cc2",
    accent_pressed="#2740a8",
    accent_text="#ffffff",
    accent_soft="#e6ebff",
    track="#eceff4",
    chosen="#ffffff",
    found="#0a6e4a",
    found_back="#dcf4e8",
    warn="#855300",
    warn_back="#fdf0cd",
    failed="#b0251d",
    failed_back="#fde5e3",
    waiting="#535d6d",
    waiting_back="#eceff4",
    running="#3350c8",
    running_back="#e6ebff",
    shimmer="#cdd8ff",
)

DARK = Tokens(
    name="dark",
    background="#0e1014",
    surface="#16191f",
    surface_raised="#1d2129",
    surface_hover="#222731",
    border="#262b35",
    border_strong="#3a414e",
    outline="#6f788a",
    handle="#414958",
    text="#e7eaf0",
    text_muted="#99a3b3",
    text_faint="#6c7585",
    accent="#8096ff",
    accent_hover="#93a6ff",
    accent_pressed="#6f87f5",
    accent_text="#0c1230",
    accent_soft="#242d4e",
    track="#0e1014",
    chosen="#2d3442",
    found="#53cf9c",
    found_back="#11301f",
    warn="#e8b04a",
    warn_back="#3a2b0b",
    failed="#ff8f86",
    failed_back="#421b1b",
    waiting="#a3adbd",
    waiting_back="#252b36",
    running="#9bacff",
    running_back="#232c4d",
    shimmer="#34406e",
)

CONTRAST_LIGHT = Tokens(
    name="contrast-light",
    background="#ffffff",
    surface="#ffffff",
    surface_raised="#ffffff",
    surface_hover="#e6e6e6",
    border="#5c5c5c",
    border_strong="#000000",
    outline="#000000",
    handle="#767676",
    text="#000000",
    text_muted="#262626",
    text_faint="#595959",
    accent="#0032a8",
    accent_hover="#00247a",
    accent_pressed="#001c61",
    accent_text="#ffffff",
    accent_soft="#e0eaff",
    track="#e6e6e6",
    chosen="#ffffff",
    found="#004d2e",
    found_back="#d7f5e4",
    warn="#5c3600",
    warn_back="#ffedb8",
    failed="#8a0008",
    failed_back="#ffe0de",
    waiting="#262626",
    waiting_back="#e6e6e6",
    running="#0032a8",
    running_back="#dbe6ff",
    shimmer="#8fb2ff",
)

CONTRAST_DARK = Tokens(
    name="contrast-dark",
    background="#000000",
    surface="#000000",
    surface_raised="#0d0d0d",
    surface_hover="#2b2b2b",
    border="#8f8f8f",
    border_strong="#ffffff",
    outline="#ffffff",
    handle="#8f8f8f",
    text="#ffffff",
    text_muted="#e0e0e0",
    text_faint="#ababab",
    accent="#9fc2ff",
    accent_hover="#bcd5ff",
    accent_pressed="#86b0ff",
    accent_text="#000000",
    accent_soft="#0b2450",
    track="#2b2b2b",
    chosen="#0b2450",
    found="#6ff0b4",
    found_back="#00331d",
    warn="#ffd466",
    warn_back="#3d2a00",
    failed="#ffb0a8",
    failed_back="#5c0a0a",
    waiting="#e0e0e0",
    waiting_back="#2b2b2b",
    running="#bcd5ff",
    running_back="#0a2a5e",
    shimmer="#3c6fc4",
)

LOOKS = {look.name: look for look in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
