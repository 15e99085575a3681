"""What a stranger's JSON may be."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.inbox import strict_json

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(PLAIN, max_size=4) | st.dictionaries(st.text(), PLAIN, max_size=4))
def test_what_is_plain_is_read_as_it_is(body: Any) -> None:
    assert strict_json.read(json.dumps(body).encode()) == body


@given(st.recursive(st.just([]), lambda inner: st.lists(inner, max_size=3), max_leaves=30))
def test_depth_is_counted_without_parsing(body: Any) -> None:
    def deep(value: Any) -> int:
        return 1 + max(map(deep, value), default=0)

    assert strict_json.depth(json.dumps(body).encode()) == deep(body)


def test_brackets_in_texts_are_no_depth() -> None:
    assert strict_json.read(json.dumps({"a": "[{" * 100 + '\\"['}).encode()) == {"a": "[{" * 100 + '\\"['}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"[" * 33 + b"]" * 33, id="S26-depth"),
        pytest.param(b"[" * 900_000, id="S26-brackets-without-end"),
        pytest.param(b'{"a":' * 500_000, id="S26-objects-without-end"),
        pytest.param(b'{"a": 1, "a": 2}', id="S26-key-twice"),
        pytest.param(b'{"b": {"a": 1, "a": 1}}', id="S26-key-twice-inside"),
        pytest.param(b'{"a": NaN}', id="S26-nan"),
        pytest.param(b'{"a": -Infinity}', id="S26-infinity"),
        pytest.param(b'{"a": ' + b"9" * 10_000 + b"}", id="number-without-end"),
        pytest.param(b'"text"', id="only-a-text"),
        pytest.param(b"12", id="only-a-number"),
        pytest.param(b"", id="nothing"),
        pytest.param(b'{"a": "\xff"}', id="no-utf-8"),
        pytest.param(b"a=1&b=2", id="a-form"),
    ],
)
def test_what_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        strict_json.read(content)


def test_as_deep_as_is_allowed() -> None:
    assert strict_json.read(b"[" * 32 + b"]" * 32)
