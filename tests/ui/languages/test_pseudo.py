"""The main screens in an invented language: every text is translated, and a third more of it can still be read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QWidget
from tests.support import pseudo, screens
from tests.support.ended_tasks import all_ended
from tests.support.sandbox import Sandbox
from tests.support.waiting import laid_out
from tests.support.windows import open_list, sessions, window_on

from rowcall import practice
from rowcall.model.fields import FIELD_TITLES
from rowcall.model.providers import PROVIDERS
from rowcall.ui.languages import speech
from rowcall.ui.window.main_window import MainWindow

LIST = "Company,Website,City\nNorvane,norvane.example,Lyon\nQuellmark,quellmark.example,Gent\n"
DATA = {
    *("Company", "Website", "City", "Norvane", "norvane", "example", "Lyon", "Quellmark", "quellmark", "Gent", "list"),
    *("Rowcall", "csv", "xlsx", "English", "Deutsch", "Español", "Français", "ngrok", "https", "http", "com", "io"),
    *(provider.title for provider in PROVIDERS.values()),
    *FIELD_TITLES.values(),  # the headers of the list
    *("Companies", "Scroll Left", "Scroll Right", "Aa"),  # the sheet's own name, what Qt says, a sign
}


@pytest.fixture(autouse=True)
def invented() -> Iterator[None]:
    """The window speaks the invented language."""
    pseudo.speak()
    yield
    speech.speak(speech.ENGLISH)


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    """The window at the smallest size that has to do."""
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice.KEY)) as window:
        window.resize(1280, 720)
        yield window
        await all_ended()


async def wrong_with(owner: QWidget, name: str) -> list[str]:
    """What is not translated or cut off."""
    await laid_out()
    screens.keep(owner, f"pseudo-{name}")
    return [*pseudo.untranslated(owner, DATA), *screens.cut_off(owner)]


async def test_every_text_is_translated_and_can_be_read(window: MainWindow, tmp_path: Path) -> None:
    assert await wrong_with(window, "start") == []
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    await open_list(window, path)
    assert window.workspace is not None
    await all_ended()
    await laid_out()
    assert pseudo.untranslated(window, DATA) == []
    cut = screens.cut_off(window.workspace.pane)
    assert [text for text in cut if text.count(pseudo.OPEN) == 1] == []  # else it is lengthened several times over
    assert [action.text() for action in window.actions_by_key.values() if pseudo.OPEN not in action.text()] == []
