"""What a spreadsheet would run, and what it would not."""

import pytest

from rowcall.formats.guard import is_run


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\rx", "\nx", " =1", "  @x", "\u00a0=1", "＝1+1", "-1+1", "+1+2",
        "=HYPERLINK(\"http://x.example\")", "hello\n=1+1", "hello\r\n +A1", "-", "+", "@",
        "+33 6 12; =1", "+33 6 12 34\n=1", "+1 x",
    ],
)  # fmt: skip
def test_is_run(cell: str) -> None:
    assert is_run(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "", "a=b", "x", "-5", "+5", "-12.50", "-0,5", "+33 6 12 34 56 78", "+1 (555) 010-0199", "0033612", "(06) 12",
        "+33 6 12 34 56 78; +33 1 23", "06 12; +49 30 5", "two\nlines", "two\r\nlines", "a\n\nb", "1-2", "a - b", "'=1",
    ],
)  # fmt: skip
def test_is_not_run(cell: str) -> None:
    assert not is_run(cell)
