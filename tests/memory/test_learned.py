"""What a person has put right is found again: for the same headers, the same texts, the same service."""

import sqlite3
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import MemoryProblem
from rowcall.memory.learned import Learned
from rowcall.model.fields import Field
from rowcall.model.import_plans import Tidy
from rowcall.model.learned import LearnedCount, Meaning, RememberedColumn, RememberedMapping, header_keys, text_key

HOST = "norvane.example"
HEADERS = ("Société", "Nom", "Tél.", "E-mail", "Note")
SALES = Meaning("25", "Sales")


@pytest.fixture
def learned(tmp_path: Path) -> Learned:
    return Learned(tmp_path / "learned.sqlite", HOST)


def mapping(headers: tuple[str, ...] = HEADERS, field: Field = Field.LAST_NAME) -> RememberedMapping:
    columns = tuple(RememberedColumn(header, chosen=header == "Nom", field=field) for header in headers)
    return RememberedMapping(columns)


def test_everything_agreed_to_comes_back(learned: Learned, tmp_path: Path) -> None:
    agreed = RememberedMapping(
        (
            RememberedColumn("Nom", chosen=True, field=Field.LAST_NAME),
            RememberedColumn("Note", chosen=True),
            RememberedColumn("Tél.", field=Field.PHONE, tidy=(Tidy.PHONE,)),
            RememberedColumn("Mobile", fallback=Field.PHONE),
        ),
        contacts=False,
        country="FR",
    )
    learned.keep_mapping(agreed)
    learned.close()
    assert (
        Learned(tmp_path / "learned.sqlite", "elsewhere.example").mapping_for(["Nom", "Note", "Tél.", "Mobile"])
        == agreed
    )


def test_the_order_and_spelling_of_headers_do_not_matter(learned: Learned) -> None:
    learned.keep_mapping(mapping())
    found = learned.mapping_for(["note", "E-MAIL", "Tel", " nom ", "SOCIETE"])
    assert found == mapping()


@pytest.mark.parametrize(
    ("headers", "known"),
    [
        ((*HEADERS, "Ville"), True),
        (HEADERS[:4], True),
        ((*HEADERS[:4], "Ville"), True),
        ((*HEADERS[:3], "Ville", "Pays"), False),
        ((*HEADERS, "Ville", "Pays"), False),
        ((), False),
    ],
)
def test_four_of_five_columns_are_enough(learned: Learned, headers: tuple[str, ...], known: bool) -> None:
    learned.keep_mapping(mapping())
    assert (learned.mapping_for(headers) is not None) == known


def test_the_most_alike_wins_and_then_the_newest(tmp_path: Path) -> None:
    moments = iter(range(100))
    learned = Learned(tmp_path / "learned.sqlite", HOST, clock=lambda: next(moments))
    alike, newer = mapping((*HEADERS, "Ville")), mapping((*HEADERS, "Pays"))
    learned.keep_mapping(mapping())
    learned.keep_mapping(alike)
    learned.keep_mapping(newer)
    assert learned.mapping_for(HEADERS) == mapping()
    assert learned.mapping_for((*HEADERS, "Ville")) == alike
    assert learned.mapping_for((*HEADERS, "Quartier")) == newer


def test_a_later_choice_takes_the_place_and_none_takes_it_away(learned: Learned) -> None:
    learned.keep_mapping(mapping())
    learned.keep_mapping(mapping(tuple(reversed(HEADERS)), Field.COMPANY_NAME))
    assert learned.mapping_for(HEADERS) == mapping(tuple(reversed(HEADERS)), Field.COMPANY_NAME)
    assert learned.count() == LearnedCount(1, 0)
    learned.keep_mapping(RememberedMapping(tuple(map(RememberedColumn, HEADERS))))
    assert learned.mapping_for(HEADERS) is None
    assert learned.count() == LearnedCount()


def test_headers_of_one_spelling_are_told_apart() -> None:
    assert len(set(header_keys(["Email", "E-Mail", "EMAIL", "Email (2)", "", " ", "?"]))) == 6
    assert header_keys(["Email", "EMAIL"]) == ("Email", "EMAIL")


def test_a_text_stands_for_the_same_in_every_spelling(learned: Learned) -> None:
    learned.keep_values(Field.DEPARTMENT, {" Ventes  France": SALES, "": SALES})
    assert learned.values_for(Field.DEPARTMENT) == {text_key("VENTES FRANCE"): SALES}
    assert learned.texts_for(Field.DEPARTMENT) == {"Ventes  France": SALES}
    assert learned.values_for(Field.SENIORITY) == {}
    learned.keep_values(Field.DEPARTMENT, {"ventes france": Meaning("15", "Marketing")})
    assert learned.values_for(Field.DEPARTMENT)[text_key("Ventes France")].label == "Marketing"
    learned.forget_values(Field.DEPARTMENT, ["VENTES FRANCE", "unknown"])
    assert learned.values_for(Field.DEPARTMENT) == {}


def test_personas_and_places_belong_to_a_service(learned: Learned, tmp_path: Path) -> None:
    other = Learned(tmp_path / "learned.sqlite", "practice")
    for field in (Field.PERSONA, Field.LOCATION, Field.DEPARTMENT):
        learned.keep_values(field, {"Chefs": SALES})
    assert [len(other.values_for(field)) for field in (Field.PERSONA, Field.LOCATION, Field.DEPARTMENT)] == [0, 0, 1]
    assert other.count() == LearnedCount(0, 3)


def test_all_is_forgotten_of_every_service(learned: Learned, tmp_path: Path) -> None:
    learned.keep_mapping(mapping())
    learned.keep_values(Field.PERSONA, {"Chefs": SALES})
    assert Learned(tmp_path / "learned.sqlite", "practice").forget_all() == LearnedCount(1, 1)
    assert learned.count() == LearnedCount()
    learned.close()
    assert b"Chefs" not in (tmp_path / "learned.sqlite").read_bytes()


def test_two_windows_learn_at_once(tmp_path: Path) -> None:
    windows = [Learned(tmp_path / "learned.sqlite", HOST) for _ in range(2)]

    def teach(window: Learned, name: str) -> None:
        for number in range(25):
            window.keep_values(Field.DEPARTMENT, {f"{name} {number}": SALES})
            window.keep_mapping(mapping((*HEADERS, f"{name} {number}", "a", "b")))

    threads = [threading.Thread(target=teach, args=pair) for pair in zip(windows, ("left", "right"), strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [window.count() for window in windows] == [LearnedCount(50, 50)] * 2


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "learned.sqlite"
    path.write_bytes(b"This is no database at all." * 100)
    learned = Learned(path, HOST)
    assert learned.count() == LearnedCount()
    assert "learned" in learned.notice
    assert len(list(tmp_path.glob("*.damaged"))) == 1


def test_a_file_of_a_newer_program_is_left_alone(learned: Learned, tmp_path: Path) -> None:
    learned.keep_values(Field.DEPARTMENT, {"Ventes": SALES})
    learned.close()
    with sqlite3.connect(tmp_path / "learned.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(MemoryProblem, match="newer Rowcall"):
        learned.count()


@given(st.lists(st.text(max_size=12), max_size=12, unique=True))
def test_every_header_has_a_key_of_its_own_unless_written_alike(headers: list[str]) -> None:
    keys = header_keys(headers)
    assert len(keys) == len(headers)
    for one, key in zip(headers, keys, strict=True):
        for other, its in zip(headers, keys, strict=True):
            assert key != its or one.strip() == other.strip()
