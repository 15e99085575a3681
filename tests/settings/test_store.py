"""The file of the user's choices."""

import json
from pathlib import Path

import pytest

from rowcall.errors import SettingsProblem
from rowcall.settings.options import Options, Theme
from rowcall.settings.places import config_folder
from rowcall.settings.store import OptionsStore


def test_choices_survive(private_home: Path) -> None:
    assert OptionsStore().read() == Options()
    OptionsStore().write(Options(at_once=3, theme=Theme.LIGHT))
    assert OptionsStore().read() == Options(at_once=3, theme=Theme.LIGHT)
    assert OptionsStore().path.parent == config_folder()
    assert OptionsStore().path.is_relative_to(private_home)


def test_only_what_was_chosen_is_stored(tmp_path: Path) -> None:
    store = OptionsStore(tmp_path / "settings.json")
    store.write(Options(at_once=3))
    store.write(Options(theme=Theme.DARK))
    assert json.loads(store.path.read_text(encoding="utf-8")) == {"theme": "dark"}


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"of_tomorrow": [1], "at_once": 2}', encoding="utf-8")
    store = OptionsStore(path)
    store.write(Options(at_once=4))
    assert json.loads(path.read_text(encoding="utf-8")) == {"of_tomorrow": [1], "at_once": 4}


@pytest.mark.parametrize("content", ["{", "[]", '{"at_once": 0}', '{"theme": "pink"}'])
def test_a_file_that_cannot_be_understood_is_never_written_over(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    store = OptionsStore(path)
    with pytest.raises(SettingsProblem) as caught:
        store.read()
    assert str(path) in caught.value.title
    with pytest.raises(SettingsProblem):
        store.write(Options(at_once=2))
    assert path.read_text(encoding="utf-8") == content
