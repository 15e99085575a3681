"""Declares every setting once: key, kind, default, label, help and limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, cast
from urllib.parse import urlsplit

from rowcall.errors import SettingsProblem
from rowcall.model.address import GREATEST_PORT, is_web_address

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class SettingKind(StrEnum):
    """What a setting holds, and so how it is drawn and checked."""

    ADDRESS = "address"
    """Scheme, host and port of a server; https, or http on this computer."""
    WEB_ADDRESS = "web_address"
    """A whole web address, path and all; https, or http to this computer. May be empty."""
    NUMBER = "number"
    CHOICE = "choice"
    COUNTRY = "country"
    """Two capital letters (ISO 3166), or empty."""


class SettingGroup(StrEnum):
    """Which part of the settings dialog a setting stands in."""

    LOOK = "look"
    LISTS = "lists"
    RESULTS = "results"
    SERVICE = "service"


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """High contrast, light or dark as the system is set."""


class Density(StrEnum):
    """How high the rows of a sheet are."""

    COMPACT = "compact"
    NORMAL = "normal"
    ROOMY = "roomy"


class TunnelBy(StrEnum):
    """Who makes an address for each session."""

    NOBODY = "none"
    NGROK = "ngrok"


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"


@dataclass(frozen=True, slots=True)
class Setting:
    """One declaration, as the settings dialog and the store see it."""

    key: str
    kind: SettingKind
    group: SettingGroup
    default: str | int
    label: str
    help: str
    least: int = 0
    most: int = 0
    choices: tuple[str, ...] = ()


def _about(
    kind: SettingKind, group: SettingGroup, label: str, help_text: str, *, least: int = 0, most: int = 0
) -> dict[str, Any]:
    return {"kind": kind, "group": group, "label": label, "help": help_text, "least": least, "most": most}


@dataclass(frozen=True, slots=True)
class Options:
    """The user's choices; every value is checked when one is made.

    Raises:
        SettingsProblem: If a value is outside its limits; the sentence names the setting and what it may be.
    """

    base_url_app: str = field(
        default="https://app.prontohq.com",
        metadata=_about(
            SettingKind.ADDRESS,
            SettingGroup.SERVICE,
            "Address of the service",
            "Where searches, lists and background enrichment are asked.",
        ),
    )
    base_url_sync: str = field(
        default="https://api.prontohq.com",
        metadata=_about(
            SettingKind.ADDRESS,
            SettingGroup.SERVICE,
            "Address for immediate answers",
            "Where e-mails and phones are asked one by one.",
        ),
    )
    base_url_sonarly: str = field(
        default="https://api.sonarly.io",
        metadata=_about(
            SettingKind.ADDRESS,
            SettingGroup.SERVICE,
            "Address of Sonarly",
            "Where prospecting jobs are asked.",
        ),
    )
    webhook_url: str = field(
        default="",
        metadata=_about(
            SettingKind.WEB_ADDRESS,
            SettingGroup.RESULTS,
            "Address for results",
            "Some results are only sent to a web address: that of a relay or a tunnel of your own that leads to this"
            " computer, or of a place that saves what it is sent. Empty: there is none.",
        ),
    )
    webhook_port: int = field(
        default=0,
        metadata=_about(
            SettingKind.NUMBER,
            SettingGroup.RESULTS,
            "Port for results",
            "The port of this computer that your relay or tunnel leads to. 0: none, results are saved elsewhere and"
            " taken in from a file.",
            least=0,
            most=GREATEST_PORT,
        ),
    )
    tunnel: TunnelBy = field(
        default=TunnelBy.NOBODY,
        metadata=_about(
            SettingKind.CHOICE,
            SettingGroup.RESULTS,
            "Tunnel",
            "ngrok makes an address while results are waited for, where no address is given above. Needs an ngrok"
            " account and its authtoken.",
        ),
    )
    at_once: int = field(
        default=5,
        metadata=_about(
            SettingKind.NUMBER,
            SettingGroup.SERVICE,
            "Calls at a time",
            "How many calls may be under way together. The service works on 5 at a time and lets the others wait.",
            least=1,
            most=50,
        ),
    )
    known_days: int = field(
        default=180,
        metadata=_about(
            SettingKind.NUMBER,
            SettingGroup.LISTS,
            "Days that an answer counts",
            "An answer that was bought is used again for so long, also for other lists. One that found nothing counts"
            " for 30 days at most. 0: everything is bought anew.",
            least=0,
            most=3650,
        ),
    )
    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata=_about(
            SettingKind.CHOICE,
            SettingGroup.LOOK,
            "Appearance",
            "As the system is set, light, dark, or with high contrast.",
        ),
    )
    density: Density = field(
        default=Density.NORMAL,
        metadata=_about(
            SettingKind.CHOICE,
            SettingGroup.LOOK,
            "Rows",
            "How high the rows of a sheet are: more of them, or more air.",
        ),
    )
    language: Language = field(
        default=Language.SYSTEM,
        metadata=_about(
            SettingKind.CHOICE, SettingGroup.LOOK, "Language", "The language of the window, from the next start on."
        ),
    )
    phone_country: str = field(
        default="",
        metadata=_about(
            SettingKind.COUNTRY,
            SettingGroup.LISTS,
            "Country of phone numbers",
            "Used for numbers without a country code, as two letters such as FR. Empty: such numbers stay as they are.",
        ),
    )

    def __post_init__(self) -> None:
        for setting in declared():
            object.__setattr__(self, setting.key, _checked(setting, getattr(self, setting.key)))

    @classmethod
    def read(cls, values: Mapping[str, Any]) -> Options:
        """Make options from stored values; an undeclared key is ignored, a missing one has its default."""
        return cls(**{setting.key: values[setting.key] for setting in declared() if setting.key in values})

    def chosen(self) -> dict[str, str | int]:
        """Return what differs from the defaults: only that is stored, so that a better default reaches everybody."""
        pairs = ((setting, getattr(self, setting.key)) for setting in declared())
        return {setting.key: value for setting, value in pairs if value != setting.default}


def declared() -> tuple[Setting, ...]:
    """Return every declared setting, in the order of the settings dialog."""
    return tuple(
        Setting(
            key=item.name,
            default=cast("str | int", item.default),
            choices=tuple(type(item.default)) if isinstance(item.default, StrEnum) else (),
            **item.metadata,
        )
        for item in fields(Options)
    )


def _checked(setting: Setting, value: object) -> str | int:
    """Return a value in its right form, or raise."""
    if setting.kind is SettingKind.NUMBER:
        if isinstance(value, int) and not isinstance(value, bool) and setting.least <= value <= setting.most:
            return value
        raise _wrong(setting, value, f"a whole number from {setting.least} to {setting.most}")
    if setting.kind is SettingKind.CHOICE:
        if value in setting.choices:
            return type(setting.default)(value)
        raise _wrong(setting, value, f"one of {', '.join(setting.choices)}")
    if setting.kind is SettingKind.COUNTRY:
        return _country(setting, value)
    if setting.kind is SettingKind.WEB_ADDRESS:
        return _web_address(setting, value)
    return _address(setting, value)


def _web_address(setting: Setting, value: object) -> str:
    if isinstance(value, str) and (not value.strip() or is_web_address(value.strip())):
        return value.strip()
    raise _wrong(setting, value, "a whole web address such as https://relay.example/rowcall, or empty")


def _country(setting: Setting, value: object) -> str:
    if isinstance(value, str):
        code = value.strip().upper()
        if not code or (len(code) == 2 and code.isascii() and code.isalpha()):
            return code
    raise _wrong(setting, value, "two letters such as FR, or empty")


def _address(setting: Setting, value: object) -> str:
    if isinstance(value, str) and is_safe_address(value):
        return value.strip().rstrip("/")
    raise _wrong(setting, value, "an address such as https://app.example.com, without a path")


def is_safe_address(value: str) -> bool:
    """Tell whether a key may be sent there: https, or http to this very computer; host and port only."""
    try:
        parts = urlsplit(value.strip())
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    only_a_host = bool(parts.hostname) and not (
        parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
    )
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    return only_a_host and safe and port_is_fine and not any(letter.isspace() for letter in value.strip())


def _wrong(setting: Setting, value: object, allowed: str) -> SettingsProblem:
    return SettingsProblem(f"{setting.label} ({setting.key}) cannot be {value!r}.", f"It must be {allowed}.")
