"""What the window remembers."""

import logging
from pathlib import Path

import pytest
from tests.support.noise import ExpectLog

from rowcall.settings.state import MOST_RECENT, State, StateStore
from rowcall.settings.store import OptionsStore


def test_state_survives(private_home: Path) -> None:
    state = State().with_window("main", "AAEC").with_recent(Path("a.rowcall")).with_recent(Path("b.rowcall"))
    StateStore().write(state)
    assert StateStore().read() == State({"main": "AAEC"}, (Path("b.rowcall"), Path("a.rowcall")))
    assert StateStore().path.is_relative_to(private_home)


def test_it_is_not_the_file_of_the_choices() -> None:
    assert StateStore().path != OptionsStore().path


def test_no_state_yet(tmp_path: Path) -> None:
    assert StateStore(tmp_path / "none.json").read() == State()


def test_a_project_opened_again_moves_to_the_front() -> None:
    state = State()
    for name in ["a", "b", "a"]:
        state = state.with_recent(Path(name))
    assert state.recent == (Path("a"), Path("b"))


def test_the_list_of_projects_stays_short() -> None:
    state = State()
    for number in range(MOST_RECENT + 5):
        state = state.with_recent(Path(str(number)))
    assert len(state.recent) == MOST_RECENT
    assert state.recent[0] == Path(str(MOST_RECENT + 4))


def test_rows_are_remembered_of_lists_that_are_remembered_and_go_with_them() -> None:
    state = State().with_recent(Path("a")).with_rows(Path("a"), 40).with_rows(Path("b"), 3)
    StateStore().write(state)
    assert StateStore().read().rows == {"a": 40}
    assert state.without_recent(Path("a")) == State()
    for number in range(MOST_RECENT):
        state = state.with_recent(Path(str(number)))
    assert state.rows == {}


@pytest.mark.parametrize("content", ['{"windows": 1, "recent": {}}', '{"windows": {"main": 1}, "recent": [1, null]}'])
def test_a_wrong_shape_is_forgotten(tmp_path: Path, content: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(content, encoding="utf-8")
    assert StateStore(path).read() == State()


def test_damage_is_moved_aside(tmp_path: Path, expect_log: ExpectLog) -> None:
    path = tmp_path / "window.json"
    path.write_text("{half", encoding="utf-8")
    with expect_log("rowcall.settings.state", logging.WARNING, "damaged"):
        assert StateStore(path).read() == State()
    assert (tmp_path / "window.damaged").read_text(encoding="utf-8") == "{half"
    StateStore(path).write(State({"main": "x"}))
    assert StateStore(path).read() == State({"main": "x"})
