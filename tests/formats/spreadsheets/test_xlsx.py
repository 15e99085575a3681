"""XLSX: every cell as the text that a person sees, however the file is written, and what is beside the text."""

from pathlib import Path

import pytest
from tests.support.list_files.raw_workbook import RawSheet, cell, row, text_row, write_raw

from rowcall.formats.spreadsheets.book import Findings, Merged, WorkbookProblem
from rowcall.formats.spreadsheets.workbook_text import WorkbookText

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FORMATS = ("00000", "yyyy-mm-dd", "0.00", 49, "[h]:mm")


def texts(path: Path, findings: Findings | None = None) -> list[list[str]]:
    book = WorkbookText(path)
    return [cells for _number, cells in book.rows(book.sheets[0].name, findings or Findings())]


def shown(tmp_path: Path, rows: str, **more: object) -> list[list[str]]:
    return texts(write_raw(tmp_path / "list.xlsx", RawSheet(rows), formats=FORMATS, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ('<c r="A1" s="1"><v>2134</v></c>', "02134"),
        ('<c r="A1"><v>33612345678</v></c>', "33612345678"),
        ('<c r="A1"><v>33612345678.0</v></c>', "33612345678"),
        ('<c r="A1"><v>3.3612345678E+10</v></c>', "33612345678"),
        ('<c r="A1"><v>98765432109876543210</v></c>', "98765432109876543210"),
        ('<c r="A1" s="4"><v>98765432109876543210</v></c>', "98765432109876543210"),
        ('<c r="A1"><v>0.30000000000000004</v></c>', "0.3"),
        ('<c r="A1" s="3"><v>1234.5</v></c>', "1234.50"),
        ('<c r="A1" s="2"><v>45293</v></c>', "2024-01-02"),
        ('<c r="A1" s="5"><v>1.5</v></c>', "36:00:00"),
        ('<c r="A1" t="b"><v>1</v></c>', "TRUE"),
        ('<c r="A1" t="n" s="1"><v>7</v></c>', "00007"),
        ('<c r="A1" s="1"><f>6+1</f><v>7</v></c>', "00007"),
        ('<c r="A1" s="1"><f t="shared" si="0"/><v>7</v></c>', "00007"),
        ('<c r="A1" t="str"><f>"00"&amp;7</f><v>007</v></c>', "007"),
        ('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', " x "),
        ('<c r="A1" t="inlineStr"><is><t>one&#10;two</t></is></c>', "one\ntwo"),
    ],
)
def test_a_cell_is_the_text_that_is_shown(tmp_path: Path, xml: str, text: str) -> None:
    assert shown(tmp_path, row(1, xml)) == [[text]]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ('<si><t xml:space="preserve"> two  spaces </t></si>', " two  spaces "),
        ("<si><t>line_x000D_\nbreak</t></si>", "line\r\nbreak"),
        ("<si><r><t>rich</t></r><r><rPr><b/></rPr><t xml:space='preserve'> text</t></r></si>", "rich text"),
        ('<si><t>田中</t><rPh sb="0" eb="2"><t>タナカ</t></rPh><phoneticPr/></si>', "田中"),
        ("<si><t>0612345678</t></si>", "0612345678"),
        ("<si><t>=1+1</t></si>", "=1+1"),
    ],
)
def test_a_shared_text_is_as_it_is_shown(tmp_path: Path, item: str, text: str) -> None:
    assert shown(tmp_path, row(1, cell("A1", 0, kind="s")), texts=item) == [[text]]


CDATA = '<c r="C2" t="inlineStr"><is><t><![CDATA[8]]></t></is>'
USUAL = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>7</v></c><c r="C2"><v>8</v></c></row>'
SPACES = f'xmlns="{MAIN}"'


def whole(rows: str, spaces: str = SPACES, prefix: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><{prefix}worksheet {spaces}>'
        f"<{prefix}sheetData>{rows}</{prefix}sheetData></{prefix}worksheet>"
    )


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(whole(USUAL), id="usual"),
        pytest.param(whole(USUAL.replace('r="B2" s="1"', 's="1" r="B2"')), id="style-before-place"),
        pytest.param(whole(USUAL.replace('"', "'")), id="single-quotes"),
        pytest.param(whole(USUAL.replace("><", ">\n  <")), id="pretty-printed"),
        pytest.param(whole(USUAL.replace('<c r="C2"><v>8</v>', CDATA)), id="cdata"),
        pytest.param(whole(USUAL.replace("<c ", "<!-- <c r='Z9'> --><c ")), id="comments"),
        pytest.param(whole(USUAL.replace(' s="1">', ' s = "1">')), id="space-at-equals"),
        pytest.param(whole(USUAL.replace("<c ", "<c\n").replace('" s=', '"\n\ts=')), id="line-break-in-tag"),
        pytest.param(
            whole(USUAL.replace("<", "<x:").replace("<x:/", "</x:"), f'xmlns:x="{MAIN}"', "x:"), id="prefix-everywhere"
        ),
        pytest.param(
            whole(
                USUAL.replace('<c r="B2" s="1"><v>7</v></c>', f'<y:c xmlns:y="{MAIN}" r="B2" s="1"><y:v>7</y:v></y:c>')
            ),
            id="prefix-in-the-middle",
        ),
        pytest.param(whole(USUAL.replace("<v>", '<v xml:space="preserve">')), id="attribute-of-value"),
        pytest.param(
            whole('<row><c><v>1</v></c></row><row><c/><c s="1"><v>7</v></c><c><v>8</v></c></row>'), id="no-places"
        ),
    ],
)
def test_a_sheet_is_read_alike_however_its_xml_is_written(tmp_path: Path, xml: str) -> None:
    path = write_raw(tmp_path / "list.xlsx", RawSheet("", whole=xml), formats=FORMATS)
    assert texts(path) == [["1", "", ""], ["", "00007", "8"]]


@pytest.mark.parametrize("encoding", ["UTF-16", "ISO-8859-1"])
def test_a_sheet_may_be_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    sheet = whole(USUAL.replace("</row>", f"{cell('D1', 'Zoé')}{cell('E1', 0, kind='s')}</row>", 1))
    written = sheet.replace("UTF-8", encoding).encode(encoding)
    path = write_raw(tmp_path / "list.xlsx", RawSheet("", whole=written), formats=FORMATS, texts="<si><t>Léo</t></si>")
    assert texts(path) == [["1", "", "", "Zoé", "Léo"], ["", "00007", "8"]]


def test_dates_may_be_counted_from_1904(tmp_path: Path) -> None:
    rows = row(1, cell("A1", 0, style=2), cell("B1", 43831, style=2))
    assert shown(tmp_path, rows, from_1904=True) == [["1904-01-01", "2024-01-02"]]


def test_what_is_hidden_merged_wrong_or_linked_is_noted(tmp_path: Path) -> None:
    rows = (
        text_row(1, "Name", "Size", "Site")
        + row(2, cell("A2", "Ada"), '<c r="B2" t="e"><v>#N/A</v></c>', '<c r="C2"><f>B2*2</f></c>', hidden=False)
        + row(
            3,
            cell("A3", "Bo"),
            '<c r="B3"><f>1+1</f><v></v></c>',
            '<c r="C3" t="str"><f>""</f><v></v></c>',
            hidden=True,
        )
        + row(
            4,
            cell("A4", "Cy"),
            '<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            '<c r="C4" t="str"><f>HYPERLINK("https://norvane.example","site")</f><v>site</v></c>',
        )
        + '<row r="5" hidden="1"/>'
    )
    sheet = RawSheet(
        rows,
        above='<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
        below='<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
        '<hyperlinks><hyperlink ref="A4" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/></hyperlinks>',
        links={"rId1": "https://linkedin.example/in/cy", "rId2": "mailto:ada@norvane.example"},
    )
    findings = Findings()
    assert texts(write_raw(tmp_path / "list.xlsx", sheet), findings)[1:] == [
        ["Ada", "", ""],
        ["Bo", "", ""],
        ["Cy", "", "site"],
    ]
    assert (findings.errors[1].rows, findings.unknown[2].rows, findings.unknown[1].rows) == ([2, 4], [2], [3])
    assert (findings.links[0].rows, findings.links[2].rows) == ([4], [4])
    assert (findings.hidden_rows.rows, findings.hidden_columns) == ([3], {1})
    assert findings.merged == [Merged(2, 3, 0)]


def test_a_text_that_looks_like_an_error_is_kept(tmp_path: Path) -> None:
    assert shown(tmp_path, row(1, cell("A1", "#N/A"))) == [["#N/A"]]


def test_a_stray_cell_far_away_does_not_keep_the_list_out(tmp_path: Path) -> None:
    rows = text_row(1, "Zip", "City") + row(2, cell("A2", 750, style=1), cell("B2", "Paris"))
    path = write_raw(tmp_path / "list.xlsx", RawSheet(rows + row(1048576, cell("XFD1048576", "x"))), formats=FORMATS)
    book = WorkbookText(path)
    found = [(number, [text for text in cells if text]) for number, cells in book.rows("List", Findings())]
    assert found == [(1, ["Zip", "City"]), (2, ["00750", "Paris"]), (1048576, ["x"])]


def test_cells_that_only_have_a_format_do_not_make_a_sheet_large(tmp_path: Path) -> None:
    styled = row(1048576, '<c r="XFD1048576" s="1"/>')
    path = write_raw(tmp_path / "list.xlsx", RawSheet(text_row(1, "Zip") + styled), formats=FORMATS)
    assert texts(path)[0] == ["Zip"]


@pytest.mark.parametrize("place", ["A1048577", "XFE1", "ZZZZ1"])
def test_a_cell_outside_of_any_sheet_is_refused(tmp_path: Path, place: str) -> None:
    number = int(place.lstrip("AEFXZ"))
    with pytest.raises(WorkbookProblem):
        shown(tmp_path, row(1, cell("A1", "x")) + row(number, cell(place, 5, style=1)))


@pytest.mark.parametrize("part", ["sheet", "texts", "styles"])
def test_a_document_type_is_refused_in_every_part(tmp_path: Path, part: str) -> None:
    evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    sheet = (
        RawSheet("", whole=f'<?xml version="1.0"?>{evil}{whole(USUAL)[38:]}') if part == "sheet" else RawSheet(USUAL)
    )
    given = f'<?xml version="1.0"?>{evil}<sst xmlns="{MAIN}"><si><t>&a;</t></si></sst>' if part == "texts" else None
    with pytest.raises(WorkbookProblem, match="unsafe"):
        texts(write_raw(tmp_path / "list.xlsx", sheet, texts=given, style_head=evil if part == "styles" else ""))
