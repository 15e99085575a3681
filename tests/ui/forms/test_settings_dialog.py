"""The key is checked before it is kept; the settings are drawn from their declarations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import keyring
import pytest
import pytest_asyncio
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.ended_tasks import all_ended
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.settings import secrets
from rowcall.settings.options import Theme, declared
from rowcall.settings.store import OptionsStore
from rowcall.setups import make_setup
from rowcall.ui import problems
from rowcall.ui.settings_dialog.address_card import HELD
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.theme import theme
from rowcall.ui.widgets.banner import Banner

pytestmark = pytest.mark.usefixtures("ended")


@pytest.fixture
def trusted_store(key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> KeyringBackend:
    """The test's own key store counts as one of the system's."""
    monkeypatch.setattr(secrets, "TRUSTED", frozenset({type(key_store).__module__}))
    return key_store


@pytest_asyncio.fixture
async def real(service: Sandbox, tmp_path: Path) -> AsyncIterator[Session]:
    """A session that wants a key."""
    session = Session(make_setup(service.base_url, projects_folder=tmp_path))
    yield session
    await all_ended()
    await session.close()


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    """Put the look back after the test."""
    yield
    theme.apply(qapp, "light")


def shown(session: Session, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def told(dialog: SettingsDialog) -> str:
    return named(dialog, Banner, "keyBanner").words


async def enter(dialog: SettingsDialog, qtbot: QtBot, key: str) -> None:
    """Type a key and wait for what the service says."""
    qtbot.keyClicks(named(dialog, QLineEdit, "apiKey"), key)
    named(dialog, QPushButton, "checkKey").click()
    await eventually(lambda: told(dialog) and "Asking" not in told(dialog))


async def test_another_language_is_said_to_need_the_program_opened_again(real: Session, qtbot: QtBot) -> None:
    dialog = shown(real, qtbot)
    named(dialog, QPushButton, "language-de").click()
    named(dialog, QPushButton, "saveSettings").click()
    assert "open it again" in named(dialog, Banner, "settingsBanner").words


async def test_a_good_key_is_kept_and_its_owner_named(
    trusted_store: KeyringBackend, real: Session, qtbot: QtBot
) -> None:
    dialog = shown(real, qtbot)
    assert not named(dialog, QPushButton, "removeKey").isVisible()
    await enter(dialog, qtbot, "a-good-key")
    assert "The key belongs to" in told(dialog)
    assert "credits" in told(dialog)
    assert "kept in the system's key store" in told(dialog)
    assert real.has_key
    assert named(dialog, QLineEdit, "apiKey").text() == ""


async def test_a_refused_key_is_not_kept(trusted_store: KeyringBackend, real: Session, qtbot: QtBot) -> None:
    dialog = shown(real, qtbot)
    await enter(dialog, qtbot, "bad-key")
    assert "refused" in told(dialog)
    assert not real.has_key
    assert named(dialog, QPushButton, "checkKey").isEnabled()


async def test_without_a_key_store_the_key_lasts_for_this_session_and_one_is_told(real: Session, qtbot: QtBot) -> None:
    dialog = shown(real, qtbot)
    await enter(dialog, qtbot, "a-good-key")
    assert "for this session only" in told(dialog)
    assert real.has_key


async def test_a_key_can_be_removed(trusted_store: KeyringBackend, real: Session, qtbot: QtBot) -> None:
    await real.keep_key("a-good-key")
    dialog = shown(real, qtbot)
    named(dialog, QPushButton, "removeKey").click()
    await eventually(lambda: "removed" in told(dialog))
    assert not real.has_key
    assert keyring.get_keyring() is trusted_store


async def test_each_provider_has_a_key_of_its_own(
    trusted_store: KeyringBackend, real: Session, service: Sandbox, qtbot: QtBot
) -> None:
    dialog = shown(real, qtbot)
    qtbot.keyClicks(named(dialog, QLineEdit, "apiKey sonarly"), "sk_live_0123456789")
    named(dialog, QPushButton, "checkKey sonarly").click()
    banner = named(dialog, Banner, "keyBanner sonarly")
    await eventually(lambda: banner.words and "Asking" not in banner.words)
    assert "The key belongs to Client growth, Own pipeline." in banner.words
    assert (real.has_key_of("sonarly"), real.has_key) == (True, False)
    assert not told(dialog), "the other card says nothing"
    named(dialog, QPushButton, "removeKey sonarly").click()
    await eventually(lambda: "removed" in banner.words)
    assert not real.has_key_of("sonarly")


async def test_the_key_is_hidden_until_it_is_to_be_seen(real: Session, qtbot: QtBot) -> None:
    dialog = shown(real, qtbot)
    line = named(dialog, QLineEdit, "apiKey")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    line.actions()[0].trigger()
    assert line.echoMode() is QLineEdit.EchoMode.Normal


async def test_practice_needs_no_key(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    assert "practice" in named(dialog, QLabel, "keyState").text()
    assert not named(dialog, QLineEdit, "apiKey").isEnabled()


async def test_every_setting_is_drawn_and_saved(session: Session, qtbot: QtBot, light: None) -> None:
    dialog = shown(session, qtbot)
    drawn = {setting.key for setting in declared()} - {*HELD}
    assert drawn <= {child.objectName() for child in dialog.findChildren(QWidget)}
    named(dialog, QPushButton, "theme-dark").click()
    named(dialog, QLineEdit, "base_url_app").setText("https://pronto.example")
    named(dialog, QPushButton, "saveSettings").click()
    kept = OptionsStore().read()
    assert (kept.theme, kept.base_url_app) == (Theme.DARK, "https://pronto.example")
    assert theme.current().dark
    assert "from the next start" in named(dialog, Banner, "settingsBanner").words


@pytest.mark.parametrize("address", ["http://pronto.example", "pronto", "https://pronto.example/api"])
async def test_a_wrong_address_is_refused_and_nothing_is_saved(session: Session, qtbot: QtBot, address: str) -> None:
    dialog = shown(session, qtbot)
    named(dialog, QLineEdit, "base_url_app").setText(address)
    named(dialog, QPushButton, "saveSettings").click()
    assert "Address of the service" in named(dialog, Banner, "settingsBanner").words
    assert OptionsStore().read().base_url_app == "https://app.prontohq.com"


async def test_answers_that_were_bought_before_can_be_counted_and_forgotten(
    service: Sandbox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", "practice")
    session = Session(make_setup(service.base_url, projects_folder=tmp_path))
    path = tmp_path / "people.csv"
    path.write_text("First name,Last name,Company\nMara,Keld,Norvane\nOle,Brandt,Norvane\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    choice = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
    await (await session.start(choice, session.imported_sheet().id)).wait()
    dialog = shown(session, qtbot)
    count = named(dialog, QLabel, "keptAnswers")
    await eventually(lambda: count.text().startswith("2 answers"))
    named(dialog, QPushButton, "forgetAnswers").click()
    await eventually(lambda: dialog.findChild(problems.Message, "forgetQuestion"))
    dialog.findChild(problems.Message, "forgetQuestion").done(1)
    await eventually(lambda: count.text() == "None so far.")
    assert (await session.kept_answers()).answers == 0
    dialog.close()
    await session.close()


async def test_in_practice_no_answers_are_kept_and_none_spoken_of(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    assert dialog.findChild(QLabel, "keptAnswers") is None
    dialog.close()


async def test_a_missing_key_is_what_one_begins_with(real: Session, session: Session, qtbot: QtBot) -> None:
    assert shown(real, qtbot).focusWidget().objectName() == "apiKey"
    assert shown(session, qtbot).focusWidget().objectName() == "searchSettings"


async def test_settings_are_found_by_their_words_and_said_where_there_are_none(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    search, look = named(dialog, QLineEdit, "searchSettings"), named(dialog, QWidget, "settings-look")
    qtbot.keyClicks(search, "language")
    assert look.isVisible()
    assert not named(dialog, QWidget, "settings-service").isVisible()
    search.setText("zzqq")
    assert not look.isVisible()
    assert named(dialog, QLabel, "noSetting").isVisible()
    search.clear()
    assert named(dialog, QWidget, "settings-service").isVisibleTo(dialog)


async def test_a_group_goes_back_to_its_defaults_and_rows_change_their_height(
    session: Session, qtbot: QtBot, light: None
) -> None:
    dialog = shown(session, qtbot)
    usual = theme.current().row_height
    for press, height in (("density-compact", -6), ("reset-look", 0)):
        named(dialog, QPushButton, press).click()
        named(dialog, QPushButton, "saveSettings").click()
        assert theme.current().row_height == usual + height
    assert OptionsStore().read().chosen() == {}
