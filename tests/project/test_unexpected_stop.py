import sqlite3
from typing import Any

from tests.support.projects import (
    Begun,
    send_again,
)

from rowcall.model.exchange import Wire
from rowcall.project import calls, unexpected_stop
from rowcall.project.file import Project
from rowcall.project.unexpected_stop import Recovered


def reopened(project: Project) -> Project:
    project.close()
    return Project.open(project.path)


def leave_mess(begun: Begun) -> dict[str, str]:
    """Four rows: sent without an answer, answered, accepted and waited for, never sent."""
    units = begun.units()
    tokens = {"sent": begun.open(units[0]), "answered": begun.open(units[1]), "accepted": begun.open(units[2])}
    begun.answer(tokens["answered"], raw=b'{"email": "x"}')
    begun.answer(tokens["accepted"], Wire.ACCEPTED, raw=b'{"id": "s1"}')
    begun.project.write_now(
        lambda connection: calls.now_waiting(connection, tokens["accepted"], "s1", units[2].job_ids)
    )
    return tokens


def test_what_was_sent_without_an_answer_is_in_doubt_and_nothing_else_changes(begun: Begun, project: Project) -> None:
    tokens = leave_mess(begun)
    again = reopened(project)
    try:
        assert again.recovered == Recovered(unknown=1, waiting=1)
        begun.project = again
        assert [begun.states(row_id)[0] for row_id in range(1, 5)] == [
            "unknown_outcome",
            "sending",
            "waiting",
            "queued",
        ]
        assert begun.attempt(tokens["sent"], "outcome", "possible") == ("ambiguous", 33)
        assert begun.spent() == 99
        assert [unit.row_id for unit in begun.units()] == [2, 3, 4]
        assert again.reader.fetch("SELECT kind FROM event") == [("unexpected_stop",)]
    finally:
        again.close()


def test_putting_right_twice_changes_nothing_more(begun: Begun, project: Project) -> None:
    leave_mess(begun)

    def everything() -> list[tuple[Any, ...]]:
        return [
            *project.reader.fetch("SELECT * FROM attempt ORDER BY token"),
            *project.reader.fetch("SELECT * FROM attempt_job ORDER BY token, job_id"),
            *project.reader.fetch("SELECT * FROM job ORDER BY id"),
            *project.reader.fetch("SELECT * FROM event"),
        ]

    assert project.write_now(lambda connection: unexpected_stop.recover(connection, 5.0)) == Recovered(1, 1)
    before = everything()
    assert project.write_now(lambda connection: unexpected_stop.recover(connection, 6.0)) == Recovered(0, 1)
    assert everything() == before


def test_rows_in_doubt_are_sent_again_only_after_consent_which_is_kept(begun: Begun, project: Project) -> None:
    leave_mess(begun)
    project.write_now(lambda connection: unexpected_stop.recover(connection, 5.0))
    unit = begun.units()[0]
    assert unit.row_id == 2
    assert send_again(project, 6.0) == {begun.step.sheet.id: [1]}
    assert send_again(project, 7.0) == {}
    assert project.reader.fetch("SELECT kind FROM event") == [("unexpected_stop",), ("consent_to_resend",)]
    begun.open(begun.units()[0])
    assert begun.spent() == 4 * 33


def test_without_the_kept_intent_a_sent_row_would_be_sent_again(begun: Begun, project: Project) -> None:
    """Where the intent is taken away, nothing tells that the row was sent: so the intent is what tells it."""
    unit = begun.units()[0]
    token = begun.open(unit)

    def forget(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM attempt_job WHERE token = ?", (token,))
        connection.execute("DELETE FROM attempt WHERE token = ?", (token,))

    project.write_now(forget)
    assert project.write_now(lambda connection: unexpected_stop.recover(connection, 5.0)) == Recovered(0, 0)
    assert begun.units()[0].row_id == 1
