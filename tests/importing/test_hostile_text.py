"""Every odd, damaged or hostile text file is opened right, or refused in a sentence; never changed."""

from pathlib import Path

import pytest
from tests.support.list_files import text_lists
from tests.support.list_files.text_lists import encoded, write
from tests.support.opened import open_list

from rowcall.errors import FileProblem
from rowcall.importing.guess import preview
from rowcall.importing.wide import MOST_COLUMNS
from rowcall.model.fields import Field
from rowcall.model.import_plans import Dialect, Quoting


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param("", "is empty", id="D01-no-bytes"),
        pytest.param(" \r\n\t \n", "is empty", id="D02-only-spaces"),
        pytest.param("Company,City\n", "has no rows below its header", id="D03-header-only"),
        pytest.param("Company,City\n\n\n,\n  ,\n", "has no rows", id="D04-header-and-blank-lines"),
    ],
)
def test_no_rows(path: Path, data: str, sentence: str) -> None:
    write(path, data)
    with pytest.raises(FileProblem, match=sentence) as caught:
        open_list(path)
    assert caught.value.advice


FRENCH_ROWS = [tuple(line.split(";")) for line in text_lists.FRENCH.splitlines()]


@pytest.mark.parametrize("name", text_lists.MARKED)
@pytest.mark.parametrize("marked", [True, False], ids=["with-mark", "without-mark"])
def test_unicode(path: Path, name: str, marked: bool) -> None:
    codec, mark = text_lists.MARKED[name]
    opened = open_list(encoded(path, text_lists.FRENCH, codec, mark=mark if marked else b""))
    assert [tuple(opened.headers), *opened.rows] == FRENCH_ROWS
    assert opened.preview.encodings[0].score >= 0.9
    assert opened.preview.remarks == ()
    wide = name.startswith(("utf-16", "utf-32"))
    assert opened.preview.dialect.encoding == (name[:6] if marked and wide else name)


@pytest.mark.parametrize(
    ("name", "codec", "text"),
    [
        pytest.param("windows-1252", "cp1252", text_lists.FRENCH, id="D10-windows-1252"),
        pytest.param("iso-8859-15", "iso8859_15", text_lists.FRENCH + "Œuvre;Zoé;10 €\r\n", id="D11-latin-9"),
        pytest.param("macintosh", "mac_roman", text_lists.FRENCH, id="D12-mac-roman"),
        pytest.param("ibm850", "cp850", text_lists.FRENCH, id="D12-dos"),
        pytest.param("shift_jis", "cp932", text_lists.JAPANESE, id="D13-shift-jis"),
    ],
)
def test_an_encoding_is_guessed_and_can_be_changed(path: Path, name: str, codec: str, text: str) -> None:
    encoded(path, text, codec)
    opened = open_list(path)
    assert opened.preview.dialect.encoding == name
    lines = [tuple(line.split(opened.preview.dialect.delimiter or "")) for line in text.splitlines()]
    assert [tuple(opened.headers), *opened.rows] == lines
    sure = opened.preview.encodings[0].score >= 0.9
    told = [remark.sentence for remark in opened.preview.remarks if "encoding is guessed" in remark.sentence]
    assert len(told) == (0 if sure else 1)
    offered = [likely.value for likely in opened.preview.encodings]
    assert offered[0] == name
    assert {"utf-8", "windows-1252"} <= set(offered)
    scores = [likely.score for likely in opened.preview.encodings]
    assert scores == sorted(scores, reverse=True)
    changed = preview(path, Dialect("csv", encoding="koi8-r"))
    assert changed.dialect.encoding == "koi8-r"
    assert changed.rows != opened.preview.rows
    assert not any("guessed" in remark.sentence for remark in changed.remarks)


def test_lines_of_two_encodings(path: Path) -> None:
    """D14: the odd lines are read as what they are, counted and named."""
    opened = open_list(text_lists.mixed_encodings(path))
    assert opened.preview.dialect.encoding == "utf-8"
    assert opened.rows[0] == ("Müller 0", "Köln")
    assert opened.rows[17] == ("Orléans 17", "Besançon")
    assert opened.remark("3 lines are not UTF-8") == (3, (6, 19, 32))


def test_zeros_are_left_out_and_counted(path: Path) -> None:
    """D15."""
    opened = open_list(text_lists.with_zeros(path))
    assert [tuple(opened.headers), *opened.rows] == [
        ("Company", "City"),
        ("Norvane", "Brest"),
        ("Brisa", "Lyon"),
        ("Zeta", "Nice"),
    ]
    assert opened.remark("6 control characters were left out") == (6, (1, 2, 4))


def test_control_characters_are_left_out_and_counted(path: Path) -> None:
    """D16: their rows are named as a spreadsheet counts them, also below a cell of two lines."""
    opened = open_list(text_lists.with_controls(path))
    assert opened.rows == [("Norvane", "one\r\ntwo"), ("Brisa", "\x7f"), ("Zeta", "x"), ("Eta", "[0m")]
    assert opened.remark("4 control characters were left out") == (4, (2, 3, 5))


def test_a_quote_that_is_never_closed(path: Path) -> None:
    """D17: one row of ten thousand is set aside, with its number."""
    opened = open_list(text_lists.open_quote(path))
    assert (opened.count.rows, opened.count.broken) == (9_999, 1)
    assert opened.aside["broken"] == [(3, ('Brisa,"Lyon',))]
    assert opened.remark("a quote that is never closed") == (1, (4,))


def test_short_and_long_rows(path: Path) -> None:
    """D18 and D19."""
    opened = open_list(text_lists.ragged(path))
    assert opened.headers == ["Company", "City", "Extra 1", "Extra 2"]
    assert opened.rows == [
        ("Norvane", "", "", ""),
        ("Brisa", "Lyon", "x", "y"),
        ("Zeta", "Nice", "", ""),
        ("Eta", "Brest", "", ""),
    ]
    assert opened.remark("fewer cells") == (1, (2,))
    assert opened.remark("more cells") == (1, (3,))


def test_very_many_columns(path: Path) -> None:
    """D20: what is recognised is taken in, and what has no room is said."""
    opened = open_list(text_lists.wide(path, 16_384))
    assert len(opened.headers) == 16_384
    assert opened.preview.columns[-1].field is Field.EMAIL
    assert [len(row) for row in opened.rows] == [MOST_COLUMNS] * 3
    assert [row[-1] for row in opened.rows] == [f"ann{number}@norvane.example" for number in range(3)]
    assert opened.remark("The list has 16,384 columns")[0] == 16_384 - MOST_COLUMNS


def test_too_many_columns(path: Path) -> None:
    """D21."""
    with pytest.raises(FileProblem, match="has 20,000 columns; 16,384 is the most"):
        open_list(text_lists.wide(path, 20_000))


def test_odd_headers(path: Path) -> None:
    """D22 to D24: the same header twice, none, and one of 3,000 characters."""
    long_name = "Notes " * 500
    opened = open_list(write(path, f"Email,Email,,{long_name}\na@x.example,b@x.example,c,d\n"))
    assert opened.headers == ["Email", "Email (2)", "Column 3", long_name.strip()]


@pytest.mark.parametrize(
    ("text", "place", "headers"),
    [
        pytest.param(text_lists.TITLE_LINES, (3, 1), ["Company", "City", "Zip"], id="D25-title-lines"),
        pytest.param(text_lists.BLANK_LINES_ABOVE, (4, 1), ["Company", "City", "Zip"], id="D25-blank-lines"),
        pytest.param(
            text_lists.GROUPS_WITH_GAPS,
            (2, 2),
            ["Contact Name", "Contact Phone", "Company Name", "Company Phone", "Zip"],
            id="D25-groups-with-gaps",
        ),
        pytest.param(
            text_lists.GROUPS_REPEATED,
            (2, 2),
            ["First name", "E-mail", "Company name", "Website"],
            id="D25-groups-repeated",
        ),
        pytest.param("ann@x.example,Ann\nbo@x.example,Bo\n", (0, 1), ["Column 1", "Column 2"], id="D25-no-header"),
        pytest.param(
            "Norvane|norvane.example|Brest\nBrisa|brisa.example|Lyon\n",
            (0, 1),
            ["Column 1", "Column 2", "Column 3"],
            id="D25-no-header-but-sites",
        ),
        pytest.param(
            "company.name|company.domain\nNorvane|norvane.example\n",
            (1, 1),
            ["company.name", "company.domain"],
            id="D25-points-in-the-header",
        ),
        pytest.param(
            "Company,Tag,Tag\nNorvane,a,b\nBrisa,c,d\n", (1, 1), ["Company", "Tag", "Tag (2)"], id="D25-plain"
        ),
    ],
)
def test_where_the_header_is(path: Path, text: str, place: tuple[int, int], headers: list[str]) -> None:
    opened = open_list(write(path, text))
    dialect = opened.preview.dialect
    assert (dialect.header_row, dialect.header_rows) == place
    assert opened.headers == headers
    assert opened.source_rows == list(range(1, len(opened.rows) + 1))
    assert len(opened.rows) == len([line for line in text.splitlines()[dialect.header_row :] if line.strip()])
    raw = [line.split(dialect.delimiter or "") if line else [] for line in text.splitlines()]
    assert [list(row) for row in opened.preview.top] == raw[: len(opened.preview.top)]


def test_a_header_that_a_person_chose_is_used(path: Path) -> None:
    """D25: without argument, also where it looks like a row."""
    write(path, text_lists.GROUPS_WITH_GAPS)
    opened = open_list(path, Dialect("csv", "utf-8", ";", header_row=3))
    assert opened.headers == ["Ann", "+33 1", "Norvane", "+33 2", "29200"]
    assert len(opened.rows) == 2
    assert open_list(path, Dialect("csv", "utf-8", ";", header_row=0)).count.rows == 5


@pytest.mark.parametrize("delimiter", [";", "\t", "|", ","], ids=["D26-semicolon", "D26-tab", "D26-pipe", "D26-comma"])
def test_delimiters(path: Path, delimiter: str) -> None:
    rows = [["Company", "City", "Note"], ["Norvane", "Brest, France", "a; b"], ["Brisa", "Lyon", "c | d"]]
    text = "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
    opened = open_list(write(path, text))
    assert [opened.headers, *map(list, opened.rows)] == rows
    assert opened.preview.delimiters[0].value == delimiter
    assert {likely.value for likely in opened.preview.delimiters} == {",", ";", "\t", "|"}


def test_rows_by_another_delimiter(path: Path) -> None:
    """D27: two of four rows are cut by something else than the rest."""
    opened = open_list(write(path, text_lists.MIXED_DELIMITERS))
    assert opened.rows[1] == ("Brisa", "Lyon", "69001")
    assert opened.rows[3] == ("Eta", "Metz", "57000")
    assert opened.remark("another separator") == (2, (3, 5))


def test_the_line_that_names_the_delimiter_beats_the_guess(path: Path) -> None:
    """D28."""
    opened = open_list(write(path, "sep=;\r\nCompany;City, Zip, Country\r\nNorvane;Brest, 29200, France\r\n"))
    assert (opened.headers, opened.rows) == (["Company", "City, Zip, Country"], [("Norvane", "Brest, 29200, France")])
    assert opened.preview.delimiters[0].value == ";"


def test_quotes_by_backslash(path: Path) -> None:
    """D29: found, can be changed, and a backslash elsewhere stays."""
    opened = open_list(write(path, text_lists.QUOTES_BY_BACKSLASH))
    assert opened.preview.dialect.quoting is Quoting.BACKSLASH
    assert opened.rows == [
        ('Norvane "Sons", Ltd', "a\\b", "Brest"),
        ("Brisa", 'say "hi", again', "Lyon"),
        ("Zeta", "C:\\dir", "Nice"),
    ]
    assert preview(path, Dialect("csv", quoting=Quoting.DOUBLED)).dialect.quoting is Quoting.DOUBLED


def test_doubled_quotes_beside_backslashes(path: Path) -> None:
    """D29: a folder's name before the closing quote is no escaped quote."""
    opened = open_list(write(path, 'Company,Folder,Note\n"Norvane","C:\\dir\\","a ""b"""\n"Brisa","D:\\","c"\n'))
    assert opened.preview.dialect.quoting is Quoting.DOUBLED
    assert opened.rows == [("Norvane", "C:\\dir\\", 'a "b"'), ("Brisa", "D:\\", "c")]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", None], ids=["D30-cr", "D30-lf", "D31-crlf", "D32-mixed"])
def test_ends_of_lines(path: Path, end: str | None) -> None:
    ends = [end] * 4 if end else ["\r", "\n", "\r\n", ""]
    lines = ["Company,Note", 'Norvane,"one\r\ntwo"', 'Brisa,"one\ntwo"', "Zeta,x"]
    opened = open_list(write(path, "".join(line + (one or "") for line, one in zip(lines, ends, strict=True))))
    assert opened.rows == [("Norvane", "one\r\ntwo"), ("Brisa", "one\ntwo"), ("Zeta", "x")]


def test_an_endless_cell(path: Path) -> None:
    """D33: its row is refused, with its number, and kept as it stands."""
    opened = open_list(text_lists.long_cell(path))
    assert opened.rows == [("Norvane", "a"), ("Zeta", "b")]
    assert [(number, len(cells[0])) for number, cells in opened.aside["broken"]] == [(2, 10_000_006)]
    assert opened.remark("a cell of more than 1,000,000 characters") == (1, (3,))


@pytest.mark.parametrize(
    ("name", "data", "kind", "rows"),
    [
        pytest.param(
            "list.xls",
            "<html><body><table><tr><th>Company<th>City</tr><tr><td>Élan<td>Brest</tr></table></body></html>",
            "a web page with a table",
            [("Élan", "Brest")],
            id="D49-page-named-xls",
        ),
        pytest.param(
            "list.xlsx", "Company,City\nÉlan,Brest\n", "a text file", [("Élan", "Brest")], id="D49-csv-named-xlsx"
        ),
    ],
)
def test_files_under_another_name(tmp_path: Path, name: str, data: str, kind: str, rows: list[tuple[str, ...]]) -> None:
    opened = open_list(write(tmp_path / name, data))
    assert opened.rows == rows
    assert opened.remark(f"{name} is {kind}")


def test_scripts_of_the_world(path: Path) -> None:
    """D56: every name is kept to the byte, and a mark that turns letters round is said."""
    opened = open_list(write(path, text_lists.UNUSUAL_NAMES))
    text = "\n".join(",".join(row) for row in [opened.headers, *opened.rows]) + "\n"
    assert text == text_lists.UNUSUAL_NAMES
    assert opened.remark("turns the order of letters round") == (1, (4,))


def test_texts_that_a_spreadsheet_would_run(path: Path) -> None:
    """D57: kept as the text that they are."""
    quoted = "".join(f'Norvane {number},"{text}"\n' for number, text in enumerate(text_lists.FORMULAS))
    opened = open_list(write(path, f"Company,Note\n{quoted}"))
    assert tuple(row[1] for row in opened.rows) == text_lists.FORMULAS


def test_notes_below_the_table(path: Path) -> None:
    opened = open_list(write(path, text_lists.SALESFORCE_REPORT))
    assert opened.remark("notes below the table") == (3, (7, 8, 9))
    opened = open_list(write(path, "Company,City,Staff\nNorvane,Brest,12\nBrisa,Lyon,30\nTotal: 42,,\n"))
    assert opened.remark("a sum or a note below the table") == (1, (4,))


def test_letters_that_were_lost_before(path: Path) -> None:
    opened = open_list(write(path, "Company,City\nM\ufffdller,Brest\nBrisa,Lyon\n"))
    assert opened.remark("letters that were lost") == (1, (2,))
    assert opened.rows[0] == ("M\ufffdller", "Brest")


def test_letters_that_were_encoded_twice(path: Path) -> None:
    """Said, kept as they are, and mended where a person chooses so; a line that is good stays as it is."""
    text = "Firma;Ort\r\nMüller;Köln\r\nGrößer;Nürnberg\r\nÉlan €;Besançon\r\n"
    write(path, text.encode().decode("cp1252"))
    opened = open_list(path)
    assert opened.preview.dialect.encoding == "utf-8"
    assert opened.rows[0] == ("MÃ¼ller", "KÃ¶ln")
    assert opened.remark("encoded twice") == (3, ())
    assert opened.preview.encodings[1].value == "utf-8-twice"
    mended = open_list(path, Dialect("csv", "utf-8-twice", ";"))
    assert [tuple(mended.headers), *mended.rows] == [tuple(line.split(";")) for line in text.splitlines()]
    path.write_bytes("Firma;Ort\r\nMüller;KÃ¶ln\r\nGrößer;Lyon\r\n".encode())
    assert [one.value for one in preview(path).encodings] == ["utf-8", "windows-1252"]
