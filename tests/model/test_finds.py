"""Finds that are held in few objects are the same as if each were one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.duplicates import Alike, Group, Match
from rowcall.model.finds import GroupsFound, Matches, alikes_of, bits_of, turned

alikes = st.sets(st.sampled_from(Alike), min_size=1).map(lambda some: tuple(one for one in Alike if one in some))
sureness = st.integers(0, 100)
keys = st.tuples(st.integers(1, 3), st.integers(1, 10**6))
matches = st.lists(st.builds(Match, st.integers(1, 10**6), keys, alikes, sureness), max_size=30)
groups = st.lists(st.builds(Group, st.lists(keys, min_size=2, max_size=5).map(tuple), alikes, sureness), max_size=30)


@given(alikes)
def test_what_is_alike_as_a_number(some: tuple[Alike, ...]) -> None:
    assert alikes_of(bits_of(some)) == some


@given(given_matches=matches, data=st.data())
def test_matches(given_matches: list[Match], data: st.DataObject) -> None:
    found = Matches()
    for match in given_matches:
        found.add(match.row_id, match.there, bits_of(match.alike), match.sureness)
    assert list(found) == given_matches
    found.sort()
    wanted = sorted(given_matches, key=lambda match: -match.sureness)
    assert list(found) == wanted
    assert list(found.sure_from(92)) == [int(match.sureness >= 92) for match in wanted]
    ticks = bytearray(data.draw(st.lists(st.integers(0, 1), min_size=len(wanted), max_size=len(wanted))))
    ticked = [match for match, tick in zip(wanted, ticks, strict=True) if tick]
    assert list(found.ticked(ticks)) == ticked
    assert list(found.ticked(ticks).row_ids()) == [match.row_id for match in ticked]
    assert list(found.unticked(ticks)) == [match for match, tick in zip(wanted, ticks, strict=True) if not tick]
    assert list(found.ticked(ticks).unticked(turned(bytes(len(ticked))))) == []


@given(given_groups=groups, data=st.data())
def test_groups(given_groups: list[Group], data: st.DataObject) -> None:
    found = GroupsFound()
    for group in given_groups:
        found.add(group.rows, bits_of(group.alike), group.sureness)
    found.sort()
    wanted = sorted(given_groups, key=lambda group: -group.sureness)
    assert list(found) == wanted
    ticks = bytearray(data.draw(st.lists(st.integers(0, 1), min_size=len(wanted), max_size=len(wanted))))
    part = found.ticked(ticks)
    assert list(part) == [group for group, tick in zip(wanted, ticks, strict=True) if tick]
    assert part.extra_rows() == sum(len(group.rows) - 1 for group in part)
