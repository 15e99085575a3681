"""Every setting is declared once and holds only what is allowed."""

from dataclasses import replace

import pytest

from rowcall.errors import SettingsProblem
from rowcall.settings.options import Language, Options, SettingKind, Theme, declared, is_safe_address


def test_the_defaults() -> None:
    options = Options()
    assert options.base_url_app == "https://app.prontohq.com"
    assert options.base_url_sync == "https://api.prontohq.com"
    assert options.at_once == 5
    assert options.theme is Theme.SYSTEM
    assert options.chosen() == {}


def test_every_setting_explains_itself() -> None:
    settings = declared()
    assert len({setting.key for setting in settings}) == len(settings)
    for setting in settings:
        assert setting.label[0].isupper()
        assert setting.help.endswith(".")
        assert (setting.least < setting.most) is (setting.kind is SettingKind.NUMBER)
        assert bool(setting.choices) is (setting.kind is SettingKind.CHOICE)


def test_choices_come_back_as_they_were() -> None:
    options = Options(at_once=2, theme=Theme.DARK, language=Language.ENGLISH, phone_country="FR")
    assert options.chosen() == {"at_once": 2, "theme": "dark", "language": "en", "phone_country": "FR"}
    again = Options.read({**options.chosen(), "from_a_newer_version": True})
    assert again == options
    assert again.theme is Theme.DARK


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("at_once", 0),
        ("at_once", 51),
        ("at_once", "5"),
        ("at_once", True),
        ("at_once", 2.5),
        ("theme", "pink"),
        ("theme", None),
        ("theme", ["light"]),
        ("phone_country", "FRA"),
        ("phone_country", 33),
        ("phone_country", "é1"),
        ("base_url_app", "http://app.example.com"),
        ("base_url_sync", 5),
        ("webhook_url", "relay.example"),
        ("webhook_url", "http://relay.example/rowcall"),
        ("webhook_url", "https://relay.example/rowcall?key=1"),
        ("webhook_url", None),
        ("webhook_port", 70_000),
        ("tunnel", "other"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(key: str, value: object) -> None:
    with pytest.raises(SettingsProblem) as caught:
        Options.read({key: value})
    assert key in caught.value.title
    assert repr(value) in caught.value.title
    assert caught.value.advice.startswith("It must be ")


def test_a_change_is_checked_too() -> None:
    with pytest.raises(SettingsProblem):
        replace(Options(), at_once=0)


def test_values_are_tidied() -> None:
    options = Options(base_url_app=" https://app.example.com/ ", phone_country="fr ")
    assert options.base_url_app == "https://app.example.com"
    assert options.phone_country == "FR"


@pytest.mark.parametrize(
    "address",
    ["https://app.example.com", "https://app.example.com:8443/", "http://127.0.0.1:8000", "http://[::1]:80"],
)
def test_safe_addresses(address: str) -> None:
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "app.example.com",
        "http://app.example.com",
        "http://127.0.0.1.example.com",
        "https://",
        "https://app.example.com/api",
        "https://app.example.com?x=1",
        "https://someone:secret@app.example.com",
        "https://app.exa mple.com",
        "https://app.example.com:99999",
        "https://app.example.com:0",
        "ftp://app.example.com",
        "https://[::1",
    ],
)
def test_unsafe_addresses(address: str) -> None:
    assert not is_safe_address(address)
