"""Numbers and dates of a workbook as people see them."""

import datetime

import pytest

from rowcall.formats.number_text import formatted_digits, number_text, shows_digits, value_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("00123", "00123"),
        (33612345678.0, "33612345678"),
        (0.1, "0.1"),
        (1e-07, "0.0000001"),
        (1e21, "1000000000000000000000"),
        (-3.0, "-3"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2), "2024-01-02"),  # noqa: DTZ001 (a workbook's dates have no zone)
        (datetime.datetime(2024, 1, 2, 3, 4, 5), "2024-01-02 03:04:05"),  # noqa: DTZ001
        (datetime.time(3, 4, 5), "03:04:05"),
        (datetime.timedelta(hours=30), "30:00:00"),
    ],
)
def test_value_text(value: object, text: str) -> None:
    assert value_text(value) == text


@pytest.mark.parametrize(
    ("raw", "code", "text"),
    [
        ("2134", "00000", "02134"),
        ("2134567", "00000", "2134567"),
        ("612345678", '0#" "##" "##" "##" "##', "06 12 34 56 78"),
        ("33612345678", '+##" "#" "##" "##" "##" "##', "+33 6 12 34 56 78"),
        ("123456789", r"000\-00\-0000", "123-45-6789"),
        ("-7", "000", "-007"),
        ("1.5", "000", "1.5"),
    ],
)
def test_digits_as_their_format_shows_them(raw: str, code: str, text: str) -> None:
    assert shows_digits(code)
    assert formatted_digits(raw, code) == text


@pytest.mark.parametrize("code", ["General", "0", "#,##0", "0.00", "0%", "dd/mm/yyyy", "0.00E+00", "@", "#"])
def test_ordinary_formats_leave_numbers_alone(code: str) -> None:
    assert not shows_digits(code)


def test_long_numbers_keep_every_digit() -> None:
    assert number_text("12345678901234567890") == "12345678901234567890"
    assert number_text("1.5E+3") == "1500"
