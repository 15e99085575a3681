"""Prices are seen with where they come from, changed only to what makes sense, and put back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.forms.conftest import named

from rowcall.session import Session
from rowcall.settings.places import config_folder
from rowcall.settings.prices import load_prices, shipped_prices
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.widgets.banner import Banner

pytestmark = pytest.mark.usefixtures("ended")


def shown(session: Session, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def told(dialog: SettingsDialog) -> str:
    return named(dialog, Banner, "settingsBanner").words


def number(dialog: SettingsDialog, key: str) -> QLineEdit:
    return named(dialog, QLineEdit, f"price-{key}")


async def test_every_price_is_shown_with_its_source_and_the_date(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    for key, price in session.prices.prices.items():
        assert number(dialog, key).text() == str(price.credits)
        assert named(dialog, QCheckBox, f"known-{key}").isChecked() == price.known
        assert named(dialog, QLabel, f"source-{key}").text() == price.source
    assert any(session.prices.dated in label.text() for label in dialog.findChildren(QLabel))
    assert not named(dialog, QPushButton, "resetPrices").isEnabled()


async def test_own_figures_count_from_the_next_estimate_on(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    number(dialog, "email").setText(" 1 ")
    named(dialog, QCheckBox, "known-lead").setChecked(True)
    named(dialog, QPushButton, "saveSettings").click()
    assert "Saved" in told(dialog)
    assert (session.prices.most({"email": 2}), session.prices.prices["lead"].known) == (2, True)
    assert load_prices() == session.prices
    assert "own figure" in named(dialog, QLabel, "source-email").text()
    named(dialog, QPushButton, "resetPrices").click()
    assert session.prices == shipped_prices() == load_prices()
    assert number(dialog, "email").text() == str(shipped_prices().prices["email"].credits)


@pytest.mark.parametrize("typed", ["", "-3", "1.5", "three", "1000001", "٣", "1e3", "9" * 5000])
async def test_a_number_that_makes_no_sense_is_refused_in_words(session: Session, qtbot: QtBot, typed: str) -> None:
    dialog = shown(session, qtbot)
    number(dialog, "phone").setText("9")
    number(dialog, "email").setText(typed)
    named(dialog, QPushButton, "saveSettings").click()
    assert "number of credits" in told(dialog)
    assert "whole number" in told(dialog)
    assert load_prices() == shipped_prices() == session.prices


async def test_a_table_that_cannot_be_read_is_said(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    (config_folder() / "prices.toml").write_text("[prices", encoding="utf-8")
    number(dialog, "email").setText("1")
    named(dialog, QPushButton, "saveSettings").click()
    assert "cannot be read" in told(dialog)
    assert session.prices == shipped_prices()
