"""What was learned can be read, passed on and taken in; nobody's address goes along, and own corrections stay."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import FileProblem
from rowcall.memory.exchange import gathered, take_in
from rowcall.memory.learned import Learned
from rowcall.memory.packs import Pack, is_private, read, without_private, written
from rowcall.model.fields import Field
from rowcall.model.import_plans import Tidy
from rowcall.model.learned import Meaning, RememberedColumn, RememberedMapping, Taken
from rowcall.model.reference import FUNCTIONS

SERVICE = "norvane.example"
MAPPING = RememberedMapping(
    (
        RememberedColumn("Société"),
        RememberedColumn("Nom", chosen=True, field=Field.LAST_NAME),
        RememberedColumn('Remarque "libre"', chosen=True),
        RememberedColumn("Tél.", tidy=(Tidy.PHONE,)),
        RememberedColumn("Mobile", fallback=Field.PHONE),
    ),
    contacts=True,
    country="FR",
)
VALUES = {
    Field.DEPARTMENT: {"Ventes Est": Meaning("25", "Sales")},
    Field.JOB_TITLES: {"Chefs": Meaning("Head of Sales; VP Sales")},
    Field.LOCATION: {"Hexagone": Meaning("105015875", "France")},
}
PACK = Pack(SERVICE, (MAPPING,), VALUES)


@pytest.fixture
def learned(tmp_path: Path) -> Learned:
    return Learned(tmp_path / "learned.sqlite", SERVICE)


def test_a_file_reads_as_people_speak() -> None:
    lines = written(PACK).splitlines()
    assert '"Ventes Est" = "Sales"' in lines
    assert '"Hexagone" = { id = "105015875", name = "France" }' in lines
    assert '"Nom" = "last_name"' in lines
    assert '"Remarque \\"libre\\"" = "nothing"' in lines
    assert read(written(PACK)) == PACK


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
columns = st.builds(
    RememberedColumn,
    words,
    chosen=st.just(True),
    field=st.none() | st.sampled_from(Field),
    fallback=st.none() | st.sampled_from(Field),
    tidy=st.lists(st.sampled_from(Tidy), max_size=2, unique=True).map(tuple),
)
mappings = st.builds(
    RememberedMapping,
    st.lists(columns, max_size=4, unique_by=lambda column: column.header).map(tuple),
    contacts=st.none() | st.booleans(),
    country=st.sampled_from(["", "FR"]),
)
values = st.fixed_dictionaries(
    {},
    optional={
        Field.DEPARTMENT: st.dictionaries(
            words, st.sampled_from([Meaning(one.id, one.label) for one in FUNCTIONS]), min_size=1, max_size=3
        ),
        Field.PERSONA: st.dictionaries(words, st.builds(Meaning, words, words), min_size=1, max_size=3),
        Field.JOB_TITLES: st.dictionaries(words, st.builds(Meaning, words), min_size=1, max_size=3),
    },
)


@given(st.builds(Pack, words, st.lists(mappings, max_size=3).map(tuple), values))
def test_what_is_written_is_read_again(pack: Pack) -> None:
    assert read(written(pack)) == pack


@pytest.mark.parametrize(
    "text",
    ["ana@norvane.example", "www.norvane", "https://norvane", "norvane.example", "+33 6 12 34 56 78", "Dept 123456"],
)
def test_addresses_and_numbers_are_private(text: str) -> None:
    assert is_private(text)
    assert not is_private("Resp. achats, Tél. 2, R.R.H.H., P.D.G. (n°1234)")


def test_nothing_private_is_passed_on() -> None:
    mapping = RememberedMapping((*MAPPING.columns, RememberedColumn("ana@norvane.example", chosen=True)))
    texts = {"06 12 34 56 78": Meaning("25", "Sales"), "Ventes": Meaning("25", "Sales")}
    titles = {"x": Meaning("ana@norvane.example")}
    kept, left_out = without_private(Pack(SERVICE, (mapping,), {Field.DEPARTMENT: texts, Field.JOB_TITLES: titles}))
    assert left_out == 3
    assert "@" not in written(kept)
    assert "06 12" not in written(kept)
    assert kept.values[Field.DEPARTMENT] == {"Ventes": Meaning("25", "Sales")}


@pytest.mark.parametrize(
    "text",
    [
        "", "kind = 1", "not toml at all [", 'kind = "rowcall mappings"', "[" * 5000,
        'kind = "rowcall mappings"\nversion = 1\nservice = ""\n[values.department]\n"Ventes" = "Nonsense"',
        'kind = "rowcall mappings"\nversion = 1\nservice = ""\n[values.email]\n"a" = "b"',
        'kind = "rowcall mappings"\nversion = 1\nservice = ""\n[[list]]\ncolumns = ["a"]\n[list.fields]\n"b" = "email"',
        'kind = "rowcall mappings"\nversion = 1\nservice = ""\n[[list]]\ncolumns = [1]',
        'kind = "rowcall mappings"\nversion = 1\nservice = ""\nlist = 3',
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_refused(text: str) -> None:
    with pytest.raises(FileProblem, match="no file of mappings"):
        read(text)


def test_a_file_of_a_newer_program_is_refused() -> None:
    with pytest.raises(FileProblem, match="newer Rowcall"):
        read(written(PACK).replace("version = 1", "version = 2"))


def test_all_is_carried_over(learned: Learned, tmp_path: Path) -> None:
    taken = take_in(learned, PACK, SERVICE)
    assert len(taken.new) == 4
    assert 'Columns: Nom = Last name, Remarque "libre" = nothing, Mobile where Phone is empty.' in taken.new
    assert "Department: “Ventes Est” is Sales." in taken.new
    assert read(written(gathered(learned, SERVICE))) == PACK
    assert gathered(learned, SERVICE, values=False) == Pack(SERVICE, (MAPPING,))
    assert gathered(learned, SERVICE, columns=False).mappings == ()
    assert take_in(learned, PACK, SERVICE) == Taken(same=4)


def test_own_corrections_stay_unless_they_are_to_be_replaced(learned: Learned) -> None:
    learned.keep_values(Field.DEPARTMENT, {"VENTES EST": Meaning("15", "Marketing")})
    own = RememberedMapping(tuple(RememberedColumn(column.header, chosen=True) for column in MAPPING.columns))
    learned.keep_mapping(own)
    for only_look in (True, False):
        taken = take_in(learned, PACK, SERVICE, only_look=only_look)
        assert "Department: “Ventes Est” is Sales, here Marketing." in taken.other
        assert (len(taken.new), len(taken.other)) == (2, 2)
        assert learned.count().values == (1 if only_look else 3)
    assert learned.mappings() == (own,)
    assert len(take_in(learned, PACK, SERVICE, replace=True).other) == 2
    assert learned.mappings() == (MAPPING,)
    assert list(learned.texts_for(Field.DEPARTMENT).values()) == [Meaning("25", "Sales")]


def test_places_of_another_service_mean_nothing_here(learned: Learned) -> None:
    taken = take_in(learned, Pack("elsewhere.example", (), VALUES), SERVICE)
    assert taken.elsewhere == 1
    assert learned.values_for(Field.LOCATION) == {}
