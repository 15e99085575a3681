"""Prices are data: shipped, dated, and the user's to change."""

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import SettingsProblem
from rowcall.model.prices import Cost, Price, PriceTable
from rowcall.settings.places import config_folder
from rowcall.settings.prices import forget_prices, keep_prices, load_prices, shipped_prices


def test_the_shipped_table() -> None:
    table = load_prices()
    assert table.dated == "2026-11-22"
    figures = {key: (price.credits, price.known) for key, price in table.prices.items()}
    published = {key: price for key, (price, known) in figures.items() if known}
    assert published == {
        "email": 3,
        "phone": 30,
        "company_stack": 3,
        "company_hiring": 3,
        "prospect": 1,
        "prospect_with_email": 2,
    }
    assert {key: price for key, (price, known) in figures.items() if not known and price != 1} == {"personal_email": 30}
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


# ------------------------------------------------------------------ the user's own figures

DAY = date(2027, 3, 1)


def own_file() -> Path:
    return config_folder() / "prices.toml"


def changed(table: PriceTable, **figures: int) -> list[Price]:
    return [replace(price, credits=figures.get(key, price.credits)) for key, price in table.prices.items()]


def test_only_what_differs_is_kept_and_bears_the_day() -> None:
    table = keep_prices(changed(load_prices(), email=1), DAY)
    assert table == load_prices()
    assert (table.dated, table.prices["email"].credits, table.prices["phone"].credits) == ("2027-03-01", 1, 30)
    assert "own figure" in table.prices["email"].source
    assert "phone" not in own_file().read_text(encoding="utf-8")


def test_a_price_may_be_said_to_be_published() -> None:
    prices = [replace(price, known=True) for price in load_prices().prices.values()]
    assert keep_prices(prices, DAY).cost({"lead": 2}) == Cost(confirmed=2)


def test_a_price_as_shipped_is_no_own_figure_any_more() -> None:
    keep_prices(changed(load_prices(), email=1, phone=7), DAY)
    keep_prices(changed(load_prices(), email=3), DAY)
    assert load_prices().prices["email"] == shipped_prices().prices["email"]
    keep_prices(changed(load_prices(), phone=30), DAY)
    assert not own_file().exists()
    assert load_prices() == shipped_prices()


def test_going_back_to_the_shipped_prices() -> None:
    keep_prices(changed(load_prices(), email=1), DAY)
    assert forget_prices() == shipped_prices() == load_prices()
    assert forget_prices() == shipped_prices()


def test_what_was_written_by_hand_is_kept() -> None:
    own_file().write_text('[prices.fax]\ncredits = 9\ntitle = "Fax \\"old\\""\n[prices.email]\nsource = "A letter."\n')
    keep_prices(changed(load_prices(), email=2), DAY)
    table = load_prices()
    assert (table.prices["fax"].credits, table.prices["fax"].title) == (9, 'Fax "old"')
    assert (table.prices["email"].credits, table.prices["email"].source) == (2, "A letter.")


@given(st.text())
def test_any_text_comes_back_from_the_file(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    own_file().unlink(missing_ok=True)
    written = "".join(f"\\U{ord(letter):08x}" for letter in text)
    own_file().write_text(f'[prices.fax]\ncredits = 9\ntitle = "{written}"\n', encoding="utf-8")
    keep_prices(changed(load_prices(), email=2), DAY)
    assert load_prices().prices["fax"].title == text


def test_a_table_that_cannot_be_understood_is_never_written_over() -> None:
    own_file().write_text("[prices.email", encoding="utf-8")
    with pytest.raises(SettingsProblem, match="cannot be read"):
        keep_prices(shipped_prices().prices.values(), DAY)
    assert own_file().read_text(encoding="utf-8") == "[prices.email"


def test_the_table_is_for_its_owner_alone_and_nothing_is_left_beside_it() -> None:
    keep_prices(changed(load_prices(), email=1), DAY)
    assert stat.S_IMODE(own_file().stat().st_mode) == 0o600
    assert [path.name for path in own_file().parent.iterdir()] == ["prices.toml"]


def test_a_table_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsProblem, match="cannot be written"):
        keep_prices(changed(load_prices(), email=1), DAY, own=tmp_path / "file" / "prices.toml")
