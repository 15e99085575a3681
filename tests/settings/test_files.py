"""Small files are read whole or not at all, and replaced whole or not at all."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import SettingsProblem
from rowcall.settings.files import read_json, write_json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("äb1"), inner, max_size=3),
    max_leaves=8,
)


@given(content=st.dictionaries(st.text("keyé "), JSON, max_size=4))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]) -> None:
    path = tmp_path_factory.getbasetemp() / "round-trip.json"
    write_json(path, content)
    assert read_json(path) == content


def test_no_file_is_empty(tmp_path: Path) -> None:
    assert read_json(tmp_path / "none.json") == {}


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_user_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    before = os.umask(0)
    try:
        write_json(path, {"a": 1})
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"{", b"[1]", b"", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": NaN'])
def test_damage_is_named_and_left(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    with pytest.raises(SettingsProblem, match="damaged"):
        read_json(path)
    assert path.read_bytes() == damage


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem, match="cannot be read"):
        read_json(tmp_path)
    with pytest.raises(SettingsProblem, match="cannot be written"):
        write_json(tmp_path, {})
    assert list(tmp_path.parent.glob(f".{tmp_path.name}*")) == []


def test_the_leftover_of_a_crash_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".settings.json.{os.getpid()}").write_text("half", encoding="utf-8")
    write_json(tmp_path / "settings.json", {"a": 1})
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
