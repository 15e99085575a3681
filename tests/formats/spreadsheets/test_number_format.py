"""Number formats: a number as Excel shows it, but whole numbers with all of their digits, and dates as ISO text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.formats.spreadsheets.built_in_formats import BUILT_IN
from rowcall.formats.spreadsheets.number_format import NumberFormat


@pytest.mark.parametrize(
    ("code", "raw", "shown"),
    [
        ("General", "12", "12"),
        ("General", "1234567890123", "1234567890123"),
        ("General", "3.36E+10", "33600000000"),
        ("General", "0.30000000000000004", "0.3"),
        ("General", "1.0E-4", "0.0001"),
        ("General", "1.5E-12", "1.5E-12"),
        ("General", "-0.0", "0"),
        ('General" km"', "12", "12 km"),
        ("@", "612345678", "612345678"),
        ("0", "1234.5", "1235"),
        ("0", "33612345678", "33612345678"),
        ("00000", "2134", "02134"),
        ("00000", "-7", "-00007"),
        ("#,##0", "1234567", "1,234,567"),
        ("#,##0", "12", "12"),
        ("0.00", "1234.5", "1234.50"),
        ("0.00", "-1234.5", "-1234.50"),
        ("0.00", "1.005", "1.01"),
        ("0.0#", "1.5", "1.5"),
        ("#.##", "0.5", ".5"),
        ("#,##0.00", "1234.5", "1,234.50"),
        ("0%", "0.256", "26%"),
        ("0.00%", "0.256", "25.60%"),
        ("$#,##0.00", "1234.5", "$1,234.50"),
        ("[$€-40C]#,##0", "1234", "€1,234"),
        ('#,##0.00\\ "€"', "99", "99.00 €"),
        ('_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-', "-5", "-5.00 €"),
        ('0.00;[Red](0.00);"none"', "-2.5", "(2.50)"),
        ('0.00;[Red](0.00);"none"', "0", "none"),
        ("0;-0;;@", "0", ""),
        (";;;", "17", "17"),
        ('[<1]"small";[>=1000]"large";0', "5", "5"),
        ('[<1]"small";[>=1000]"large";0', "0.5", "small"),
        ("[<=9999999]###-####;(###) ###-####", "5551234", "555-1234"),
        ("[<=9999999]###-####;(###) ###-####", "2125551234", "(212) 555-1234"),
        ("00 00 00 00 00", "612345678", "06 12 34 56 78"),
        ('"+33 "0 00 00 00 00', "612345678", "+33 6 12 34 56 78"),
        ("\\+00\\ 000\\ 0000000", "491701234567", "+49 170 1234567"),
        ("00 00", "123456", "1234 56"),
        ("000-00-0000", "123456789", "123-45-6789"),
        ("0,", "12345", "12345"),
        ('0.0,,"M"', "1234567", "1234567"),
        ('0.0,"k"', "1234.5", "1.2k"),
        ("0.00E+00", "33612345678", "33612345678"),
        ("0.00E+00", "0.000123", "1.23E-04"),
        ("##0.0E+0", "0.00123", "1.2E-3"),
        ("# ?/?", "1.5", "1 1/2"),
        ("# ??/??", "0.333333333333", "1/3"),
        ("# ?/8", "2.25", "2 2/8"),
        ("?/?", "3", "3/1"),
        ("dd/mm/yyyy", "45293", "2024-01-02"),
        ("[$-F800]dddd, mmmm dd, yyyy", "45293", "2024-01-02"),
        ("m/d/yy h:mm", "45293.5", "2024-01-02 12:00:00"),
        ("yyyy-mm-dd", "1", "1900-01-01"),
        ("yyyy-mm-dd", "59", "1900-02-28"),
        ("yyyy-mm-dd", "60", "1900-02-29"),
        ("yyyy-mm-dd", "61", "1900-03-01"),
        ("yyyy-mm-dd", "2958465", "9999-12-31"),
        ("yyyy-mm-dd", "2958466", "2958466"),
        ("yyyy-mm-dd", "-3", "-3"),
        ("yyyy-mm-dd", "45292.9999999", "2024-01-02"),
        ("h:mm", "0.75", "18:00:00"),
        ("h:mm AM/PM", "0.75", "18:00:00"),
        ("mm:ss.0", "0.00001", "00:00:00.864"),
        ("[h]:mm", "1.1", "26:24:00"),
        ("[mm]:ss", "0.5", "12:00:00"),
        ('0" of "0', "12", "1 of 2"),
        ('0" days"', "3", "3 days"),
        ("0\\ \\d", "3", "3 d"),
        ("0 {x}", "3", "3 {x}"),
    ],
)
def test_a_number_is_shown_as_its_format_says(code: str, raw: str, shown: str) -> None:
    assert NumberFormat(code).show(raw) == shown


@pytest.mark.parametrize(
    ("number", "raw", "shown"),
    [
        (1, "5.4", "5"), (2, "5.4", "5.40"), (3, "5432", "5,432"), (9, "0.5", "50%"), (10, "0.5", "50.00%"),
        (12, "2.5", "2 1/2"), (14, "45293", "2024-01-02"), (15, "45293", "2024-01-02"), (17, "45293", "2024-01-02"),
        (20, "0.25", "06:00:00"), (22, "45293.25", "2024-01-02 06:00:00"), (30, "45293", "2024-01-02"),
        (37, "-5432", "(5,432)"), (40, "-5.4", "(5.40)"), (41, "5432", "5,432"), (42, "5432", "$5,432"),
        (43, "-5.4", "(5.40)"), (44, "5.4", "$5.40"), (45, "0.5", "12:00:00"), (46, "1.5", "36:00:00"),
        (48, "0.00123", "1.2E-3"), (49, "007", "007"),
    ],
)  # fmt: skip
def test_built_in_formats_are_those_of_the_standard(number: int, raw: str, shown: str) -> None:
    assert NumberFormat(BUILT_IN[str(number)]).show(raw) == shown


def test_days_may_be_counted_from_1904() -> None:
    assert NumberFormat("d/m/yy", from_1904=True).show("0") == "1904-01-01"
    assert NumberFormat("d/m/yy", from_1904=True).show("43831") == "2024-01-02"


@pytest.mark.parametrize("raw", ["x", "", "1E+999999999", "NaN", "Infinity"])
@pytest.mark.parametrize("code", ["0", "General", "yyyy", "# ?/?", "0.00E+00"])
def test_what_is_no_number_is_said(code: str, raw: str) -> None:
    with pytest.raises(ArithmeticError):
        NumberFormat(code).show(raw)


WHOLE = st.integers(min_value=-(10**18), max_value=10**18)
CODES = st.lists(st.sampled_from([*'0#?,.%;@"\\[]-+/() $€E*_hmsyd', "General", '"x"', "E+", "[h]", "[<5]"]), max_size=9)


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


@given(
    WHOLE,
    st.sampled_from(["General", "0", "#,##0", "0.00", "00 00 00", "# ?/?", "0.00E+00", "0,", '0.0,,"M"', "$0", "@"]),
)
def test_no_digit_of_a_whole_number_is_lost(number: int, code: str) -> None:
    assert str(abs(number)) in digits(NumberFormat(code).show(str(number)))


@given(st.integers(min_value=0, max_value=10**15), st.integers(min_value=1, max_value=12))
def test_zeros_pad_a_number_to_a_length(number: int, length: int) -> None:
    assert NumberFormat("0" * length).show(str(number)) == str(number).zfill(length)


@given(st.floats(min_value=-1e15, max_value=1e15), st.integers(min_value=0, max_value=6))
def test_decimals_are_those_of_the_number_rounded(number: float, places: int) -> None:
    code = "0." + "0" * places if places else "0"
    shown = Decimal(NumberFormat(code).show(repr(number)))
    assert abs(shown - Decimal(repr(number))) <= Decimal(5).scaleb(-places - 1) + abs(Decimal(repr(number))).scaleb(-14)


@given(CODES, st.one_of(st.floats(allow_nan=False, allow_infinity=False), WHOLE))
def test_any_code_shows_some_text(code: list[str], number: float) -> None:
    assert isinstance(NumberFormat("".join(code)).show(repr(number)), str)
