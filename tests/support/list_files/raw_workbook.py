"""Writes XLSX files from XML, to have in them what no library writes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class RawSheet:
    """A sheet: its rows and what stands around them, as XML."""

    rows: str
    name: str = "List"
    state: str = "visible"
    above: str = ""
    """What is before the rows, such as `<cols>`."""
    below: str = ""
    """What is behind them, such as `<mergeCells>`."""
    links: Mapping[str, str] = field(default_factory=dict)
    """Id -> address."""
    whole: str | bytes | None = None
    """The part as a whole, in place of all this."""

    def xml(self) -> str | bytes:
        if self.whole is not None:
            return self.whole
        spaces = f'xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"'
        return f"{_HEAD}<worksheet {spaces}>{self.above}<sheetData>{self.rows}</sheetData>{self.below}</worksheet>"


def cell(place: str, value: object, *, style: int = 0, kind: str = "") -> str:
    """A cell: a number, or a text within the cell."""
    styled = f' s="{style}"' if style else ""
    if isinstance(value, str) and not kind:
        return f'<c r="{place}"{styled} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    typed = f' t="{kind}"' if kind else ""
    return f'<c r="{place}"{styled}{typed}><v>{escape(str(value))}</v></c>'


def row(number: int, *cells: str, hidden: bool = False) -> str:
    """A row of cells that are given as XML."""
    return f'<row r="{number}"{" hidden=" + chr(34) + "1" + chr(34) if hidden else ""}>{"".join(cells)}</row>'


def text_row(number: int, *texts: str, hidden: bool = False) -> str:
    """A row of texts, from column A on."""
    return row(number, *(cell(f"{chr(65 + place)}{number}", text) for place, text in enumerate(texts)), hidden=hidden)


def styles(codes: Sequence[str | int], head: str = "") -> str:
    """Styles 1, 2, ... with these format codes, or numbers of built-in formats; style 0 is General."""
    own = "".join(
        f"<numFmt numFmtId={quoteattr(str(200 + place))} formatCode={quoteattr(code)}/>"
        for place, code in enumerate(codes)
        if isinstance(code, str)
    )
    used = "".join(
        f'<xf numFmtId="{code if isinstance(code, int) else 200 + place}"/>' for place, code in enumerate(codes)
    )
    styled = f'<numFmts>{own}</numFmts><cellXfs><xf numFmtId="0"/>{used}</cellXfs>'
    return f'{_HEAD}{head}<styleSheet xmlns="{_MAIN}">{styled}</styleSheet>'


def write_raw(
    path: Path,
    *sheets: RawSheet,
    formats: Sequence[str | int] = (),
    texts: str | None = None,
    from_1904: bool = False,
    more: Mapping[str, bytes] | None = None,
    style_head: str = "",
) -> Path:
    """Write a workbook.

    Args:
        path: Where to.
        sheets: Its sheets.
        formats: What the styles 1, 2, ... show numbers as.
        texts: The shared texts: `<si>` elements, or a whole part that begins with `<?xml` or `<!`.
        from_1904: Whether its dates are counted from 1904.
        more: Name -> content of further parts.
        style_head: What stands before the styles, such as a document type.
    """
    counted = list(enumerate(sheets, 1))
    names = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" state="{sheet.state}" r:id="rId{number}"/>'
        for number, sheet in counted
    )
    dates = '<workbookPr date1904="1"/>' if from_1904 else ""
    book = f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{dates}<sheets>{names}</sheets></workbook>'
    targets = {f"rId{number}": ("worksheet", f"worksheets/sheet{number}.xml") for number, _sheet in counted}
    targets["rIdS"] = "styles", "styles.xml"
    if texts is not None:
        targets["rIdT"] = "sharedStrings", "sharedStrings.xml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types([target for _kind, target in targets.values()]))
        archive.writestr("_rels/.rels", _relations({"rId1": ("officeDocument", "xl/workbook.xml")}))
        archive.writestr("xl/workbook.xml", book)
        archive.writestr("xl/_rels/workbook.xml.rels", _relations(targets))
        archive.writestr("xl/styles.xml", styles(formats, style_head))
        if texts is not None:
            whole = texts.lstrip().startswith(("<?", "<!"))
            archive.writestr(
                "xl/sharedStrings.xml",
                texts if whole else f'{_HEAD}<sst xmlns="{_MAIN}" uniqueCount="7">{texts}</sst>',
            )
        for number, sheet in counted:
            archive.writestr(f"xl/worksheets/sheet{number}.xml", sheet.xml())
            if sheet.links:
                links = {key: ("hyperlink", address) for key, address in sheet.links.items()}
                archive.writestr(f"xl/worksheets/_rels/sheet{number}.xml.rels", _relations(links, external=True))
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return path


def _content_types(names: Sequence[str]) -> str:
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    kinds = {"workbook": "sheet.main", "styles": "styles", "sharedStrings": "sharedStrings"}
    found = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{types}.{kinds.get(name, "worksheet")}+xml"/>'
        for name in ("workbook", *(name.removesuffix(".xml") for name in names))
    )
    spaces = "http://schemas.openxmlformats.org/package/2006/content-types"
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'{_HEAD}<Types xmlns="{spaces}">{default}{found}</Types>'


def _relations(targets: Mapping[str, tuple[str, str]], *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    found = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target={quoteattr(target)}{mode}/>'
        for key, (kind, target) in targets.items()
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}">{found}</Relationships>'
