from typing import Any

import pytest

from rowcall.model import shapes


@pytest.mark.parametrize(
    ("found", "known"),
    [
        *[(17, 17), ("17", 17), (" 1,204 ", 1204), (17.0, 17), ("17.0", 17)],
        *[(found, None) for found in (1.5, True, "", "many", None, float("nan"), [17])],
    ],
)
def test_whole_numbers_in_every_form(found: Any, known: int | None) -> None:
    assert shapes.whole(found) == known


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (" a ", "a"),
        (5, "5"),
        (5.0, "5"),
        (None, ""),
        (["a", None, 5, ""], "a; 5"),
        ({"a": "L", "b": None}, "L"),
    ],
)
def test_what_people_read_is_never_a_notation(found: Any, said: str) -> None:
    assert shapes.text(found) == said


def test_what_is_no_object_is_passed_over() -> None:
    assert shapes.objects([None, 5, {"a": 1}]) == [{"a": 1}]
    assert shapes.objects(None) == shapes.objects([]) == shapes.objects([None]) == []
    assert shapes.objects(["text"]) is shapes.objects({"a": 1}) is None


@pytest.mark.parametrize("body", [{"a": 1}, {"data": {"a": 1}}, [{"a": 1}], {"message": {"data": [{"a": 1}]}}])
def test_wrappers_are_taken_off(body: Any) -> None:
    assert shapes.unwrapped(body, ("a",)) == {"a": 1}


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"a": None},
        {"a": 5},
        {"error": "Company not found"},
        {"status": "error"},
        {"success": True, "data": None},
    ],
)
def test_what_says_that_there_is_nothing(body: Any) -> None:
    assert shapes.says_none(body, ("a",))


@pytest.mark.parametrize("body", [{"b": 5}, {"status": "processing"}, {"error": "Internal"}, ["text"], {"b": {"c": 1}}])
def test_what_says_something_that_nobody_understands(body: Any) -> None:
    assert not shapes.says_none(body, ("a",))
