"""Where results are sent: tried with a real message, kept, and never lost by other settings."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tests.support import screens
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.address import Address
from rowcall.session import Session
from rowcall.settings.store import OptionsStore
from rowcall.setups import make_setup
from rowcall.ui import tasks
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.segmented import Segmented


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest_asyncio.fixture
async def dialog(tmp_path: Path) -> AsyncIterator[SettingsDialog]:
    """The settings of a session with an account of the user's own."""
    session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path))
    dialog = SettingsDialog(session)
    dialog.show()
    yield dialog
    tasks.cancel_below(dialog)
    dialog.close()
    dialog.deleteLater()
    await session.close()


def choose(dialog: SettingsDialog, url: str, port: int) -> None:
    named(dialog, Segmented, "addressWay").set_value("own")
    named(dialog, QLineEdit, "addressUrl").setText(url)
    number = next(each for each in dialog.findChildren(OptionalNumber) if each.findChild(QSpinBox, "addressPort"))
    number.set_value(port)


def told(dialog: SettingsDialog) -> str:
    return named(dialog, Banner, "addressBanner").words


async def test_an_address_is_tried_with_a_message_that_has_to_arrive(dialog: SettingsDialog) -> None:
    port = free_port()
    choose(dialog, f"http://127.0.0.1:{port}", port)
    named(dialog, QPushButton, "tryAddress").click()
    await eventually(lambda: "It works" in told(dialog))
    screens.keep(dialog, "settings-address")
    choose(dialog, f"http://127.0.0.1:{free_port()}", port)
    named(dialog, QPushButton, "tryAddress").click()
    await eventually(lambda: "Nothing could be sent" in told(dialog))


async def test_what_is_no_address_is_said_so(dialog: SettingsDialog) -> None:
    choose(dialog, "http://relay.example/unsafe", 8080)
    named(dialog, QPushButton, "useAddress").click()
    await eventually(lambda: "cannot be where results are sent" in told(dialog))
    assert OptionsStore().read().webhook_url == ""


async def test_an_address_is_kept_and_other_settings_leave_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "https://relay.example/rowcall", 8080)
    named(dialog, QPushButton, "useAddress").click()
    await eventually(lambda: OptionsStore().read().webhook_url)
    session = dialog.address_card._session
    assert session.inbox.address == Address("https://relay.example/rowcall", 8080)
    assert "port 8080" in named(dialog, QLabel, "addressState").text()
    named(dialog, QPushButton, "saveSettings").click()
    kept = OptionsStore().read()
    assert (kept.webhook_url, kept.webhook_port) == ("https://relay.example/rowcall", 8080)
    named(dialog, Segmented, "addressWay").set_value("none")
    named(dialog, QPushButton, "useAddress").click()
    await eventually(lambda: not OptionsStore().read().webhook_url)
    assert session.inbox.address is None
