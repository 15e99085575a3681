"""A group of a card: why a value is empty stands in one place, at the value that is looked at."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.ui.grid.looks import looks
from rowcall.ui.row_card.group_part import GroupPart, Source
from rowcall.ui.row_card.groups import groups_of

WHY = "Left out to save credits: this person does not fit."
KEYS = ("email", "email_status", "phone")


def part(qtbot: QtBot) -> GroupPart:
    columns = [
        Column(place, key, key, None, Origin.ADDED, key, "enrich_contact") for place, key in enumerate(KEYS, start=1)
    ]
    group = groups_of(looks(Sheet(1, "contacts", "Contacts", tuple(columns), 1), {}))[-1]
    made = GroupPart(group, "E-mail and phone")
    qtbot.addWidget(made)
    made.show_state(None, WHY)
    return made


def told(made: GroupPart) -> list[str]:
    """Which lines say something, and the note where it does."""
    lines = [line.look.column.title for line in made.lines if not line.source.isHidden()]
    return ["note", *lines] if not made._note.isHidden() else lines


def test_a_reason_is_said_once_at_the_value_that_is_looked_at(qtbot: QtBot) -> None:
    made = part(qtbot)
    assert told(made) == ["note"], "before the reasons are read, how the row ended is said"
    reasons = {line.look.column.id: Source(WHY, "circle-dashed") for line in made.lines}
    made.show_sources(reasons)
    assert told(made) == ["email"]
    made.lines[1].stress(stressed=True)
    made.show_sources(reasons)
    assert told(made) == ["email_status"]


def test_what_only_one_value_says_stays_beside_how_the_row_ended(qtbot: QtBot) -> None:
    made = part(qtbot)
    words = ("By you", "Not in the answer", "Not in the answer")
    lines = zip(made.lines, words, strict=True)
    made.show_sources({line.look.column.id: Source(word, "x", of_value=word == words[0]) for line, word in lines})
    assert told(made) == ["note", "email", "email_status"]
