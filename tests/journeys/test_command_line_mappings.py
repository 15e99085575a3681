"""What was learned is counted, exchanged and forgotten on the command line, and no script ever depends on it."""

import asyncio
from pathlib import Path

import pytest
from tests.support.command_line import Done, call

from rowcall.model.fields import Field
from rowcall.session import Session
from rowcall.setups import make_setup

LIST = "Company;Code;Notes of www.norvane\nNorvane;x1;1\nTalmora;x2;2\n"


def do(*words: str | Path) -> Done:
    return call(["mappings", *map(str, words)])


async def teach(folder: Path, chosen: Field, department: str) -> None:
    """Correct a column and a value, as in the window."""
    source = folder / "list.csv"
    source.write_text(LIST, encoding="utf-8")
    session = Session(make_setup())
    found = await session.preview(source)
    await session.remember_mapping(found, session.plan_import(found, {"Code": chosen}))
    await session.learning.settle_values(Field.DEPARTMENT, {}, {"Zirkus": department}, {})
    await session.close()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """What somebody else has learned; here nothing is known any more."""
    asyncio.run(teach(tmp_path, Field.CRM_ID, "15"))
    assert do("export", tmp_path / "team.toml").code == 0
    assert do("forget").out == "Forgotten: 1 kind of list and 1 value.\n"
    return tmp_path / "team.toml"


def test_a_team_exchanges_what_it_has_learned(pack: Path, tmp_path: Path) -> None:
    assert "www" not in pack.read_text(encoding="utf-8")
    assert '"Zirkus" = "Marketing"' in pack.read_text(encoding="utf-8")
    assert do("count").out == "Learned from your corrections: 0 kinds of lists and 0 values.\n"
    looked = do("import", pack, "--dry-run")
    assert "+ Columns: Code = CRM number.\n+ Department: “Zirkus” is Marketing.\n" in looked.out
    assert looked.out.endswith("Would be added: 2.\n")
    assert do("import", pack).out.endswith("Added: 2.\n")
    assert do("import", pack).out == "Added: 0; known already: 2.\n"
    assert do("count").out == "Learned from your corrections: 1 kind of list and 1 value.\n"


def test_own_corrections_stay(pack: Path, tmp_path: Path) -> None:
    asyncio.run(teach(tmp_path, Field.INDUSTRY, "25"))
    done = do("import", pack)
    assert "= Department: “Zirkus” is Marketing, here Sales.\n" in done.out
    assert "other than yours, which stay (--replace takes them instead): 1" in done.out
    assert "replaced: 1" in do("import", pack, "--replace").out


def test_only_columns_or_only_values_are_written(pack: Path, tmp_path: Path) -> None:
    do("import", pack)
    assert do("export", tmp_path / "c.toml", "--what", "columns").out.startswith(
        "Written: 1 kind of list and 0 values."
    )
    assert do("export", tmp_path / "v.toml", "--what", "values").out.startswith(
        "Written: 0 kinds of lists and 1 value."
    )


def test_one_kind_of_list_is_passed_on(pack: Path, tmp_path: Path) -> None:
    do("import", pack)
    (tmp_path / "other.csv").write_text("Société;Ville\nNorvane;Lyon\n", encoding="utf-8")
    (tmp_path / "like.csv").write_text("Code;Company\nx9;Brumeval\n", encoding="utf-8")
    one = do("export", tmp_path / "one.toml", "--like", tmp_path / "like.csv")
    assert one.out.startswith("Written: 1 kind of list and 0 values.")
    none = do("export", tmp_path / "none.toml", "--like", tmp_path / "other.csv")
    assert none.out.startswith("Written: 0 kinds of lists and 0 values.")


def test_what_is_no_such_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text("hello", encoding="utf-8")
    refused = do("import", tmp_path / "x.toml")
    assert (refused.code, refused.out) == (2, "")
    assert "no file of mappings" in refused.err
    assert do("import", tmp_path / "missing.toml").code == 2
    assert do("export").code == 2


def test_a_script_gets_the_same_with_and_without(pack: Path, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    before = call(["inspect", str(source)])
    do("import", pack)
    assert call(["inspect", str(source)]).out == before.out
