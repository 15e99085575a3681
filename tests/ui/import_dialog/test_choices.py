"""Whatever a person chooses, one column at most has a field, and what stands behind it stands behind something."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.fields import NO_FALLBACK, Field
from rowcall.model.import_plans import Beside, Dialect, Guess, Preview, Tidy
from rowcall.ui.import_dialog.choices import CARRIED, ColumnChoices, Use

FIELDS = (Field.EMAIL, Field.PHONE, Field.CRM_ID)
HEADERS = ("A", "B", "C", "D")
uses = st.builds(Use, st.sampled_from(FIELDS), st.booleans()) | st.just(CARRIED)


def choices_of(*fields: Field | None) -> ColumnChoices:
    """Choices about columns that were recognised so."""
    columns = tuple(Guess(header, field, 0.9, "header", ()) for header, field in zip(HEADERS, fields, strict=True))
    preview = Preview(Path("list.csv"), Dialect("csv"), (), columns, (), (), None, (), contacts=True)
    choices = ColumnChoices()
    choices.show(preview, {})
    return choices


@given(st.permutations((*FIELDS, None)), st.lists(st.tuples(st.sampled_from(HEADERS), uses), max_size=12))
def test_one_column_has_a_field_and_others_stand_behind_it(
    guessed: list[Field | None], chosen: list[tuple[str, Use]]
) -> None:
    choices = choices_of(*guessed)
    for header, use in chosen:
        choices.choose(header, use)
        held = [field for field in choices.mapping().values() if field is not None]
        assert len(held) == len(set(held))
        assert set(choices.fallbacks().values()) <= set(held)
        assert not NO_FALLBACK & set(choices.fallbacks().values())
        if use.field is not None and not use.second:
            assert choices.mapping()[header] is use.field


def test_the_next_one_has_the_field_when_the_first_gives_it_up() -> None:
    choices = choices_of(Field.EMAIL, None, None, None)
    choices.choose("B", Use(Field.EMAIL, second=True))
    choices.choose("A", CARRIED)
    assert choices.holder(Field.EMAIL) == "B"
    assert choices.fallbacks() == {}


def test_what_was_recognised_is_no_choice() -> None:
    choices = choices_of(Field.EMAIL, None, None, None)
    choices.choose("A", CARRIED)
    assert choices.chosen == {"A"}
    choices.choose("A", Use(Field.EMAIL))
    assert choices.chosen == frozenset()


def test_only_what_is_offered_stands_beside() -> None:
    choices = choices_of(Field.EMAIL, Field.PHONE, None, None)
    domain, phone = Beside("A", Tidy.DOMAIN), Beside("B", Tidy.PHONE)
    choices.offer([domain, phone])
    choices.tick([domain, phone], on=True)
    choices.offer([phone])
    assert choices.tidy() == (phone,)
