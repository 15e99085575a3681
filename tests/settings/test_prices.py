"""Prices are data: shipped, dated, and the user's to change."""

from pathlib import Path

import pytest

from rowcall.errors import SettingsProblem
from rowcall.model.prices import Cost
from rowcall.settings.places import config_folder
from rowcall.settings.prices import load_prices


def test_the_shipped_table() -> None:
    table = load_prices()
    assert table.dated == "2026-11-22"
    figures = {key: (price.credits, price.known) for key, price in table.prices.items()}
    assert figures == {
        "email": (3, True),
        "phone": (30, True),
        "personal_email": (30, False),
        "lead": (1, False),
        "company": (1, False),
    }
    assert all(price.title and price.source for price in table.prices.values())


def test_an_assumed_price_is_never_confirmed() -> None:
    assert load_prices().cost({"email": 2, "lead": 4}) == Cost(confirmed=6, possible=4)


def test_the_users_figures_win() -> None:
    own = 'dated = "2027-01-01"\n[prices.email]\ncredits = 1\n[prices.lead]\nknown = true\n[prices.fax]\ncredits = 9\n'
    (config_folder() / "prices.toml").write_text(own, encoding="utf-8")
    table = load_prices()
    assert table.dated == "2027-01-01"
    assert (table.prices["email"].credits, table.prices["email"].known) == (1, True)
    assert (table.prices["lead"].credits, table.prices["lead"].known) == (1, True)
    assert (table.prices["fax"].credits, table.prices["fax"].known) == (9, False)
    assert table.prices["phone"].credits == 30


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[prices.email", "cannot be read"),
        ("prices = 1", "prices must be a table"),
        ("[prices]\nemail = 3", "email must be a table"),
        ("[prices.email]\ncredits = -1", "makes no sense"),
        ("[prices.email]\ncredits = 2.5", "makes no sense"),
        ("[prices.email]\ncredits = true", "makes no sense"),
        ('[prices.email]\nknown = "yes"', "makes no sense"),
        ("[prices.email]\ncredit = 3", "has no credit"),
        ('[prices.fax]\ntitle = "Fax"', "no number of credits"),
    ],
)
def test_a_figure_that_makes_no_sense_is_named(tmp_path: Path, content: str, complaint: str) -> None:
    own = tmp_path / "prices.toml"
    own.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsProblem, match=complaint) as caught:
        load_prices(own=own)
    assert str(own) in caught.value.title


def test_bytes_that_are_no_text_are_explained(tmp_path: Path) -> None:
    own = tmp_path / "prices.toml"
    own.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsProblem, match="cannot be read"):
        load_prices(own=own)


def test_a_missing_shipped_table_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem, match="cannot be read"):
        load_prices(shipped=tmp_path / "none.toml")
